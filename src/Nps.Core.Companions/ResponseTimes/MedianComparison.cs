namespace Nps.Core.Companions;

/// <summary>Two sets of response times compared by their medians. Lower is better.</summary>
/// <remarks>
/// The difference is shown and not tested: the limits of a median often lie beyond what was observed, so that an interval of the difference would have
/// no end. P-value and interval are null, and the verdict is inconclusive. Whether response times differ is a question for the share within a target:
/// see <see cref="ResponseTimeComparison"/>. Medians have limits of their own: see <see cref="ResponseTimes.GetPercentileInterval"/>.
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed class MedianComparison : SampleComparison<ResponseTimes>
{
    internal MedianComparison(ResponseTimes baseline, ResponseTimes current)
        : base(baseline, current, higherIsBetter: false)
    {
    }

    /// <summary>The current median minus the baseline median, in hours; null when one of them is not reached.</summary>
    public override double? Difference => (Current.Median - Baseline.Median)?.TotalHours;

    /// <summary>Null: the spread of a median is not estimated.</summary>
    public override double? StandardError => null;

    /// <summary>Null: medians are not tested.</summary>
    public override double? PValue => null;

    internal override bool HasEmptySample => Baseline.IsEmpty || Current.IsEmpty;

    /// <summary>Null: medians are not tested.</summary>
    /// <param name="level">The confidence level, which does not matter.</param>
    /// <returns>Null.</returns>
    public override Interval? GetConfidenceInterval(ConfidenceLevel level = default) => null;

    private protected override double? EquivalencePValue(double margin) => null;
}
