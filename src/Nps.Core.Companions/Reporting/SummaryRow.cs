namespace Nps.Core.Companions;

/// <summary>Fills the columns of a flat row.</summary>
internal static class SummaryRow
{
    internal static MetricSummary<TKey> Of<TKey>(
        TKey key,
        string? period,
        in Figures figures,
        ConfidenceLevel level,
        Contrast<TKey>? versusRest = null,
        Comparison? fromPrevious = null)
    {
        Interval? change = fromPrevious?.GetConfidenceInterval(level);
        return new MetricSummary<TKey>(
            key,
            period,
            figures.Cases,
            figures.Missing,
            figures.Invalid,
            figures.Value,
            figures.Interval?.Lower,
            figures.Interval?.Upper,
            level.Fraction,
            figures.StandardError,
            versusRest?.Comparison.Difference,
            versusRest?.AdjustedPValue,
            versusRest?.GetVerdict(level),
            versusRest?.IsBetter(level),
            fromPrevious?.Difference,
            change?.Lower,
            change?.Upper,
            fromPrevious?.PValue,
            fromPrevious?.GetVerdict(level),
            fromPrevious?.IsBetter(level));
    }
}
