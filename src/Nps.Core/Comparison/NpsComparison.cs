using System;

namespace Nps.Core;

/// <summary>
/// Two independent samples compared: how far the current score is from the baseline score, and whether chance explains it.
/// </summary>
/// <remarks>
/// <para>Independent means that different people answered, or the same people without being matched. The p-value, the
/// default interval and the verdict come from one test and always agree.</para>
/// <para>When either sample is empty, everything that would compare them is null and the verdict is
/// <see cref="ComparisonVerdict.NoResponses"/>.</para>
/// <para>A comparison holds its two samples and nothing else: each statistic is computed when it is asked for, so keep a
/// statistic that is needed often. Comparisons are equal when both samples are. The type is immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// NpsComparison change = new(baseline: new(40, 35, 25), current: new(57, 33, 20));
/// Console.WriteLine(change.Delta);                    // +18.6
/// Console.WriteLine(change.GetConfidenceInterval());  // [-2.6, +39.5] at 95 %
/// Console.WriteLine(change.GetVerdict());             // Inconclusive
/// </code>
/// </example>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed record NpsComparison : IFormattable
{
    /// <summary>Compares two samples.</summary>
    /// <param name="baseline">The sample to compare with: the earlier period, the other group.</param>
    /// <param name="current">The sample in question.</param>
    public NpsComparison(ResponseCounts baseline, ResponseCounts current)
    {
        Baseline = baseline;
        Current = current;
    }

    /// <summary>The counts compared with.</summary>
    public ResponseCounts Baseline { get; }

    /// <summary>The counts in question.</summary>
    public ResponseCounts Current { get; }

    /// <summary>The current score minus the baseline score, from −200 to 200 points, of unrounded scores; null when a sample is empty.</summary>
    public NpsDelta? Delta => Current.Score - Baseline.Score;

    /// <summary>
    /// The standard error of the difference in points, 100 × √(V₁/n₁ + V₂/n₂) with the variances at the observed scores;
    /// null when a sample is empty. The test uses a variance under its hypothesis instead, so that z is not delta / standard error.
    /// </summary>
    public double? StandardError => HasEmptySample
        ? null
        : 100 * WaldMethod.StandardError(Baseline.ToSample(), Current.ToSample());

    /// <summary>
    /// The statistic of the score test for no difference, positive when the current score is higher; null when a sample is
    /// empty. Approximately standard normal when the scores of the populations are equal.
    /// </summary>
    public double? ZStatistic => HasEmptySample
        ? null
        : ScoreTestDifference.ZStatistic(Baseline.ToSample(), Current.ToSample());

    /// <summary>
    /// The two-sided p-value of the score test for no difference, from 0 to 1: how often chance alone would put the scores
    /// at least this far apart. Null when a sample is empty.
    /// </summary>
    public double? PValue => ZStatistic is double z ? NormalDistribution.TwoSidedPValue(z) : null;

    private bool HasEmptySample => Baseline.IsEmpty || Current.IsEmpty;

    /// <summary>The confidence interval of the difference, in points within −200 to 200.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <param name="method">The method; by default the inversion of the score test, which excludes 0 exactly when p &lt; 1 − level.</param>
    /// <returns>The interval, or null when a sample is empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not defined.</exception>
    public ConfidenceInterval? GetConfidenceInterval(ConfidenceLevel level = default, IntervalMethod method = default) =>
        Intervals.ForDelta(Baseline.ToSample(), Current.ToSample(), level, method);

    /// <summary>Whether the scores differ by more than chance explains, in either direction: p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the difference is significant; false when a sample is empty.</returns>
    public bool IsSignificant(ConfidenceLevel level = default) => PValue < level.Alpha;

    /// <summary>The comparison in one word.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>
    /// Higher or lower when the difference is significant, otherwise inconclusive; no responses when a sample is empty. A
    /// p-value of exactly 1 − level is inconclusive.
    /// </returns>
    public ComparisonVerdict GetVerdict(ConfidenceLevel level = default) => Verdicts.Of(ZStatistic, PValue, level);

    /// <summary>The comparison in short, such as "+4.2 points, p = 0.031", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The comparison in short.</summary>
    /// <param name="format">A format for the difference, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Delta is NpsDelta delta
        ? $"{delta.ToString(format, formatProvider)} points, {PValues.ToText(PValue!.Value, formatProvider)}"
        : "no responses to compare";
}
