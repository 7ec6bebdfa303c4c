using System;

namespace Nps.Core.Companions;

/// <summary>Two sets of response times compared by the share answered within a target. A higher share is better.</summary>
/// <remarks>
/// <para>When all cases of both sets are decided, the shares are counts and the test is that of <see cref="ShareComparison"/>. When some are unanswered and
/// younger than the target, the shares are read off the curves of Kaplan and Meier and compared on the scale of φ = ln(−ln S):
/// z = (φ₁ − φ₀)/√(G₁/ln²S₁ + G₀/ln²S₀) after Klein, Logan, Harhoff and Andersen (2007). For a difference of δ, |Z(δ)| is the smallest
/// √((φ₁ − a)²/v₁ + (φ₀ − b)²/v₀) of all pairs of shares that differ by δ; at δ = 0 it is that z. The interval has all δ that are not rejected.</para>
/// <para>Where a share that must be estimated meets one of 0 or 1, φ is not defined: p-value and interval are null, and the verdict is inconclusive.
/// Where a share is not known at all, the verdict is <see cref="ComparisonVerdict.NoResponses"/>. Comparisons are equal when both
/// shares are.</para>
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed class ResponseTimeComparison : SampleComparison<ShareWithin>
{
    internal ResponseTimeComparison(ShareWithin baseline, ShareWithin current)
        : base(baseline, current, higherIsBetter: true)
    {
    }

    /// <summary>The target, 0 or longer.</summary>
    public TimeSpan Target => Current.Target;

    /// <summary>Whether all cases of both sets are decided, so that the test is that of counts.</summary>
    public bool IsCounted => Baseline.Counted is not null && Current.Counted is not null;

    /// <summary>The current share minus the baseline share, from −1 to 1; null when a share is not known.</summary>
    public override double? Difference => IsCounted ? Counts.Difference : Current.Value - Baseline.Value;

    /// <summary>The standard error of the difference at the observed shares; null when a share is not known, or is an estimated 1.</summary>
    public override double? StandardError => IsCounted ? Counts.StandardError : Together(Baseline.StandardError, Current.StandardError);

    /// <summary>The statistic for no difference, positive when the current share is higher; null when there is nothing to judge by.</summary>
    public double? ZStatistic => IsCounted ? Counts.ZStatistic : Curves is LogLogTest test ? ScoreTestInversion.ZStatistic(test, 0) : null;

    /// <inheritdoc/>
    public override double? PValue => ZStatistic is double z ? NormalDistribution.TwoSidedPValue(z) : null;

    internal override bool HasEmptySample => Baseline.Value is null || Current.Value is null;

    private protected override double LargestDifference => 1;

    private ShareComparison Counts => new(Baseline.Counted.GetValueOrDefault(), Current.Counted.GetValueOrDefault(), higherIsBetter: true);

    private LogLogTest? Curves => Baseline.InnerPoint is KaplanMeier.Point baseline && Current.InnerPoint is KaplanMeier.Point current
        ? new LogLogTest(baseline, current)
        : null;

    /// <summary>The confidence interval of the difference, within −1 to 1.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The interval, which excludes 0 exactly when <see cref="PValue"/> &lt; 1 − level; null when there is nothing to judge by.</returns>
    public override Interval? GetConfidenceInterval(ConfidenceLevel level = default) =>
        IsCounted ? Counts.GetConfidenceInterval(level)
        : Curves is LogLogTest test && Difference is double difference
            ? Interval.Around(difference, ScoreTestInversion.Interval(test, level.Alpha, level.CriticalValue), level)
        : null;

    private protected override double? EquivalencePValue(double margin) =>
        IsCounted ? Counts.TestEquivalence(margin)?.PValue
        : Curves is LogLogTest test ? ScoreTestInversion.EquivalencePValue(test, margin / LogLogTest.SharesPerUnit)
        : null;
}
