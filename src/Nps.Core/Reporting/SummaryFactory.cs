namespace Nps.Core;

/// <summary>Makes the rows of one report, all at the same level and with the same number of decimals.</summary>
internal readonly struct SummaryFactory
{
    private readonly ConfidenceLevel _level;
    private readonly int _decimals;

    /// <summary>Refuses a number of decimals that is out of range, also when no row will ask for it.</summary>
    internal SummaryFactory(ConfidenceLevel level, int decimals)
    {
        _level = level;
        _decimals = decimals;
        CategoryPercentages.FromCounts(ResponseCounts.Empty, decimals);
    }

    internal NpsSummary<TKey> Row<TKey>(
        TKey key,
        in ResponseCounts counts,
        in AnswerColumns answers = default,
        in SegmentColumns segment = default,
        in PeriodColumns period = default)
    {
        CategoryPercentages? percentages = counts.GetPercentages(_decimals);
        ConfidenceInterval? interval = counts.GetConfidenceInterval(_level);
        return new(
            key,
            period.Period,
            counts.Total,
            answers.Missing,
            answers.Invalid,
            answers.ResponseRate,
            counts.Promoters,
            counts.Passives,
            counts.Detractors,
            percentages?.PromoterPercent,
            percentages?.PassivePercent,
            percentages?.DetractorPercent,
            counts.Score?.Points,
            interval?.Lower,
            interval?.Upper,
            _level.Fraction,
            counts.StandardError,
            segment.Share,
            segment.Contribution,
            segment.DeltaVersusRest,
            segment.AdjustedPValueVersusRest,
            segment.VerdictVersusRest,
            period.Delta,
            period.Lower,
            period.Upper,
            period.PValue,
            period.Verdict,
            period.IsPartial,
            period.PeriodsWithResponses);
    }

    internal NpsSummary<TSegment> Row<TSegment>(SegmentContrast<TSegment> contrast, in AnswerColumns answers = default) => Row(
        contrast.Segment,
        contrast.Comparison.Current,
        answers,
        new SegmentColumns(contrast.Comparison, contrast.AdjustedPValue, contrast.GetVerdict(_level)));

    internal NpsSummary<TKey> Row<TKey, TPeriod>(TKey key, NpsTrendPoint<TPeriod> point) =>
        Row(key, point.Counts, period: PeriodColumns.Of(point, _level));
}
