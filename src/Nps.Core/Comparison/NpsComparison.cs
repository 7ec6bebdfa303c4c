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
        : ScoreTestInversion.ZStatistic(Test, 0);

    /// <summary>
    /// The two-sided p-value of the score test for no difference, from 0 to 1: how often chance alone would put the scores
    /// at least this far apart. Null when a sample is empty.
    /// </summary>
    public double? PValue => ZStatistic is double z ? NormalDistribution.TwoSidedPValue(z) : null;

    private bool HasEmptySample => Baseline.IsEmpty || Current.IsEmpty;

    private IndependentScoreTest Test => new(Baseline.ToSample(), Current.ToSample(), Delta.GetValueOrDefault().Points / 100);

    /// <summary>The confidence interval of the difference, in points within −200 to 200.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <param name="method">
    /// The method; by default the inversion of the score test, which excludes 0 exactly when <see cref="PValue"/> &lt; 1 − level. The other
    /// methods have no test here: the p-value, the verdict and the test of equivalence are those of the score test whichever method is
    /// asked for, and an interval by another method can contradict them.
    /// </param>
    /// <returns>The interval, or null when a sample is empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not defined.</exception>
    public ConfidenceInterval? GetConfidenceInterval(ConfidenceLevel level = default, IntervalMethod method = default) =>
        Intervals.ForDelta(Baseline.ToSample(), Current.ToSample(), Delta, level, method);

    /// <summary>
    /// The interval of the difference to look at while responses come in to either sample or to both, as often as one likes: at its
    /// level it contains the true difference at all looks together.
    /// </summary>
    /// <param name="plannedResponses">
    /// The number of responses of each sample at which the interval is to be narrowest, 1 or more. Decide on it before the first look.
    /// </param>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>
    /// The interval, in points within −200 to 200 and with the observed difference in it, or null when a sample is empty. To call a
    /// change by it, wait until it excludes 0; the p-value and the verdict of this comparison are for a single look.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="plannedResponses"/> is below 1.</exception>
    /// <remarks>
    /// Δ̃ ± √[v(1 + nρ²)/(nρ²) · log((1 + nρ²)/α²)], clipped, with v = Ṽ₁/n₁ + Ṽ₂/n₂, n = (Ṽ₁ + Ṽ₂)/v, and Δ̃, Ṽᵢ, ρ and α as for
    /// <see cref="ResponseCounts.GetAnytimeInterval"/>. It holds however the samples grow, together, by turns or the current one alone, as
    /// long as the answers do not decide who is asked next.
    /// </remarks>
    public AnytimeInterval? GetAnytimeInterval(long plannedResponses, ConfidenceLevel level = default) =>
        AnytimeInterval.ForDelta(Baseline.ToSample(), Current.ToSample(), Delta, plannedResponses, level);

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

    /// <summary>
    /// Tests whether the two scores are less than a margin apart: p is the larger of 1 − Φ(Z(−margin)) and Φ(Z(margin)), with Z(δ) the
    /// statistic of the score test for a difference of δ.
    /// </summary>
    /// <param name="margin">The margin, above 0 up to 200 points: differences smaller than it do not matter.</param>
    /// <returns>
    /// The test, or null when a sample is empty. The scores are equivalent at the level 1 − α exactly when the default interval at the level
    /// 1 − 2α lies strictly between −margin and margin.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="margin"/> is not above 0.</exception>
    public EquivalenceTest? TestEquivalence(NpsDelta margin)
    {
        double half = EquivalenceTest.Checked(margin);
        return HasEmptySample ? null : new EquivalenceTest(margin, ScoreTestInversion.EquivalencePValue(Test, half));
    }

    /// <summary>The comparison in short, such as "+4.2 points, p = 0.031", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The comparison in short.</summary>
    /// <param name="format">A format for the difference, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Delta is NpsDelta delta
        ? $"{delta.ToString(format, formatProvider)} points, {PValueText.Of(PValue!.Value, formatProvider)}"
        : "no responses to compare";
}
