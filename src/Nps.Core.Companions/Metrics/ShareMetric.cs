namespace Nps.Core.Companions;

/// <summary>Shares, and whether a higher one is better.</summary>
internal sealed class ShareMetric(bool? higherIsBetter) : Metric<Share>
{
    internal bool? HigherIsBetter => higherIsBetter;

    internal override Share Empty => default;

    internal override long SizeOf(Share value) => value.Total;

    internal override Share Plus(Share one, Share other) => one + other;

    internal override Comparison Compare(Share baseline, Share current) => new ShareComparison(baseline, current, higherIsBetter);

    internal override Figures FiguresOf(Share value, ConfidenceLevel level) =>
        new(value.Total, value.Value, value.GetConfidenceInterval(level), value.StandardError);

    internal override bool IsUnanimous(Share value) => value.Successes == 0 || value.Successes == value.Total;

    internal override bool AreAlike(Share one, Share other) => one == other;
}
