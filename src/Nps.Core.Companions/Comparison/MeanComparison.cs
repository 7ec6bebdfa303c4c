using System;

namespace Nps.Core.Companions;

/// <summary>Two means of independent numbers compared by the test of Welch.</summary>
/// <remarks>
/// Welch (1947): t = (m₁ − m₀)/√(s₁²/n₁ + s₀²/n₀) with the degrees of freedom of Satterthwaite (1946). With fewer than two numbers on a side,
/// or where nothing spreads on either, there is nothing to judge by: p-value and interval are null. Means of numbers with a long tail, such as
/// waiting times, are ruled by the tail.
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed class MeanComparison : SampleComparison<Mean>
{
    internal MeanComparison(Mean baseline, Mean current, bool? higherIsBetter = null)
        : base(baseline, current, higherIsBetter)
    {
    }

    /// <summary>The current mean minus the baseline mean, in the unit of the numbers; null when a sample is empty.</summary>
    public override double? Difference => Current.Value - Baseline.Value;

    /// <summary>The standard error √(s₁²/n₁ + s₀²/n₀), in the unit of the numbers; null with fewer than two numbers on a side.</summary>
    public override double? StandardError => Baseline.StandardError is double baseline && Current.StandardError is double current
        ? Math.Sqrt((baseline * baseline) + (current * current))
        : null;

    /// <summary>The degrees of freedom of Satterthwaite, not necessarily whole; null when there is nothing to judge by.</summary>
    public double? DegreesOfFreedom => StandardError > 0
        ? Satterthwaite.DegreesOfFreedom(
            Baseline.Variance!.Value / Baseline.Count, Baseline.Count - 1, Current.Variance!.Value / Current.Count, Current.Count - 1)
        : null;

    /// <summary>The statistic, difference / standard error; null when there is nothing to judge by.</summary>
    public double? TStatistic => Test?.Statistic;

    /// <inheritdoc/>
    public override double? PValue => Test?.PValue;

    internal override bool HasEmptySample => Baseline.IsEmpty || Current.IsEmpty;

    private StudentTest? Test => DegreesOfFreedom is double degrees
        ? new StudentTest(Difference!.Value, StandardError!.Value, degrees)
        : null;

    /// <summary>The confidence interval of the difference, difference ± t·standard error, in the unit of the numbers.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The interval, which excludes 0 exactly when p &lt; 1 − level; null when there is nothing to judge by.</returns>
    public override Interval? GetConfidenceInterval(ConfidenceLevel level = default) => Test?.IntervalAt(level);

    private protected override double? EquivalencePValue(double margin) => Test?.EquivalencePValue(margin);
}
