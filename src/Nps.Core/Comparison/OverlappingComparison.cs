using System;

namespace Nps.Core;

/// <summary>Two waves with some respondents in common compared, everybody included.</summary>
/// <remarks>
/// <para>The test fits the joint shares of both waves to all answers by maximum likelihood, those who answered twice by both of their
/// categories and the others by one, and takes the variance of the difference from them. With nobody in common it is the test of
/// <see cref="NpsComparison"/>, with everybody the paired test of <see cref="NpsTransitions"/>. The p-value, the interval and the verdict
/// always agree. Everything that compares is null when a wave has no responses.</para>
/// <para>A comparison holds its transitions and nothing else: each statistic is computed when it is asked for, a p-value in about
/// a tenth of a millisecond and an interval in about one, so keep a statistic that is needed often. Comparisons are
/// equal when their transitions are. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed record OverlappingComparison : IFormattable
{
    private readonly NpsTransitions _transitions;

    internal OverlappingComparison(in NpsTransitions transitions) => _transitions = transitions;

    internal NpsTransitions Transitions => _transitions;

    /// <summary>The counts of all who answered before.</summary>
    public ResponseCounts Baseline => _transitions.Before + _transitions.OnlyBefore;

    /// <summary>The counts of all who answer now.</summary>
    public ResponseCounts Current => _transitions.After + _transitions.OnlyAfter;

    /// <summary>The number of respondents who answered in both waves.</summary>
    public long CommonRespondents => _transitions.Total;

    /// <summary>
    /// The current score minus the earlier one, from −200 to 200 points, of all who answered; null when a wave has no responses.
    /// </summary>
    public NpsDelta? Delta => IsPaired ? _transitions.Delta : Current.Score - Baseline.Score;

    /// <summary>
    /// The standard error of the difference in points, 100 × √(V₁/n₁ + V₂/n₂ − 2mC/(n₁n₂)) at the observed shares, with C the covariance of the
    /// two answers of the m common respondents; null when a wave has no responses. The test uses a variance under its hypothesis
    /// instead, so that z is not delta / standard error.
    /// </summary>
    public double? StandardError => HasEmptyWave ? null : 100 * _transitions.ToSample().StandardError;

    /// <summary>
    /// The statistic of the score test for no difference, positive when the current score is higher; null when a wave has no responses.
    /// Where a difference beyond 0, on the other side of it than the observed one, would be less surprising than none, it is the statistic of
    /// the least surprising such difference: the interval contains that difference, and the p-value agrees with the interval.
    /// </summary>
    public double? ZStatistic => HasEmptyWave ? null : ScoreTestInversion.ZStatistic(Test, 0);

    /// <summary>The two-sided p-value of the score test for no difference, from 0 to 1; null when a wave has no responses.</summary>
    public double? PValue => ZStatistic is double z ? NormalDistribution.TwoSidedPValue(z) : null;

    private bool IsPaired => _transitions.OnlyBefore.IsEmpty && _transitions.OnlyAfter.IsEmpty;

    private bool HasEmptyWave => Baseline.IsEmpty || Current.IsEmpty;

    internal OverlappingScoreTest Test => new(_transitions.ToSample(), _transitions.Test, Delta.GetValueOrDefault().Points / 100);

    /// <summary>
    /// The confidence interval of the difference, in points within −200 to 200: from the lowest to the highest difference that the score
    /// test does not reject.
    /// </summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The interval, or null when a wave has no responses. It excludes 0 exactly when <see cref="PValue"/> &lt; 1 − level.</returns>
    public ConfidenceInterval? GetConfidenceInterval(ConfidenceLevel level = default) =>
        Delta is NpsDelta delta ? Intervals.ForTest(Test, delta.Points, level) : null;

    /// <summary>Whether the scores differ by more than chance explains, in either direction: p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the difference is significant; false when a wave has no responses.</returns>
    public bool IsSignificant(ConfidenceLevel level = default) => PValue < level.Alpha;

    /// <summary>The comparison in one word.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>
    /// Higher or lower when the difference is significant, otherwise inconclusive; no responses when a wave is empty. A
    /// p-value of exactly 1 − level is inconclusive.
    /// </returns>
    public ComparisonVerdict GetVerdict(ConfidenceLevel level = default)
    {
        double? z = ZStatistic;
        return Verdicts.Of(z, z is double statistic ? NormalDistribution.TwoSidedPValue(statistic) : null, level);
    }

    /// <summary>
    /// Tests whether the two scores are less than a margin apart: p is the larger of 1 − Φ(Z(−margin)) and Φ(Z(margin)), with Z(δ) the
    /// statistic of the score test for a difference of δ, or for the least surprising one beyond it.
    /// </summary>
    /// <param name="margin">The margin, above 0 up to 200 points: differences smaller than it do not matter.</param>
    /// <returns>
    /// The test, or null when a wave has no responses. The scores are equivalent at the level 1 − α when the interval at the level
    /// 1 − 2α lies strictly between −margin and margin, but for the rounding of a limit that equals the margin.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="margin"/> is not above 0.</exception>
    public EquivalenceTest? TestEquivalence(NpsDelta margin)
    {
        double half = EquivalenceTest.Checked(margin);
        return HasEmptyWave ? null : new EquivalenceTest(margin, ScoreTestInversion.EquivalencePValue(Test, half));
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
