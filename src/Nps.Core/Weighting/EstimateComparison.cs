using System;

namespace Nps.Core;

/// <summary>
/// Two independent estimates compared, post-stratified, weighted or clustered: how far the current score is from the baseline score,
/// and whether chance explains it.
/// </summary>
/// <remarks>
/// <para>The interval puts the distances from both estimates to their own limits together (MOVER; Zou and Donner 2008, Statistics in
/// Medicine 27:1693–1702), with the quantile of the normal distribution, or for clusters that of Student's t with the degrees of
/// freedom of Satterthwaite (1946). The test statistic is the quantile at which a limit of the interval is 0, and the
/// p-value its two-sided tail, so that p-value, interval and verdict always agree.</para>
/// <para>Independent means that different people, and different clusters, are in the two estimates. When one of them has nothing to
/// judge by, everything but <see cref="Delta"/> is null and the verdict is <see cref="ComparisonVerdict.NoResponses"/>. The type is
/// immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class EstimateComparison : IFormattable
{
    private readonly ScoreEstimate? _baseline;
    private readonly ScoreEstimate? _current;

    internal EstimateComparison(ScoreEstimate? baseline, ScoreEstimate? current)
    {
        _baseline = baseline;
        _current = current;
    }

    /// <summary>The score compared with; null without responses.</summary>
    public NetPromoterScore? BaselineScore => _baseline?.Score;

    /// <summary>The score in question; null without responses.</summary>
    public NetPromoterScore? CurrentScore => _current?.Score;

    /// <summary>The current score minus the baseline score, from −200 to 200 points; null without responses on either side.</summary>
    public NpsDelta? Delta => CurrentScore - BaselineScore;

    /// <summary>
    /// The standard error of the difference in points, √(SE₁² + SE₂²), 0 or more; null when one of the two has none. The test does not
    /// use it: z is not delta / standard error.
    /// </summary>
    public double? StandardError => _baseline?.StandardError is double baseline && _current?.StandardError is double current
        ? Math.Sqrt((baseline * baseline) + (current * current))
        : null;

    /// <summary>
    /// The degrees of freedom of the t distribution that interval and p-value are from, for clustered counts; null where they are from the
    /// normal distribution. Satterthwaite: (v₁ + v₂)²/(v₁²/f₁ + v₂²/f₂). Where all answers of one side are alike, which makes v = 0
    /// without being evidence for it, the smaller of f₁ and f₂.
    /// </summary>
    public double? DegreesOfFreedom
    {
        get
        {
            if (_baseline?.DegreesOfFreedom is not double baseline || _current?.DegreesOfFreedom is not double current)
            {
                return null;
            }

            return _baseline.IsUnanimous || _current.IsUnanimous
                ? Math.Min(baseline, current)
                : Satterthwaite.DegreesOfFreedom(
                    Square(_baseline.StandardError!.Value), baseline, Square(_current.StandardError!.Value), current);
        }
    }

    /// <summary>
    /// The statistic of the test for no difference: the quantile at which one limit of the interval is 0, positive when the current
    /// score is higher; 0 when the scores are equal, infinite when both estimates are points that differ. Null without an interval.
    /// </summary>
    public double? ZStatistic => IsComplete ? ScoreTestInversion.ZStatistic(Test, 0) : null;

    /// <summary>The two-sided p-value for no difference, from 0 to 1; null without an interval.</summary>
    public double? PValue => ZStatistic is double z ? ScoreTestInversion.TwoSidedPValue(Test, z) : null;

    private bool IsComplete => StandardError is not null;

    private MoverDifference Test => new(_baseline!, _current!, Delta!.Value.Points / 100, DegreesOfFreedom);

    /// <summary>The confidence interval of the difference, in points within −200 to 200.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>
    /// The interval, which excludes 0 exactly when p &lt; 1 − level; null when one of the two estimates has no interval.
    /// </returns>
    public ConfidenceInterval? GetConfidenceInterval(ConfidenceLevel level = default)
    {
        if (!IsComplete)
        {
            return null;
        }

        double critical = DegreesOfFreedom is double degrees
            ? StudentDistribution.UpperTailQuantile(level.Alpha / 2, degrees)
            : level.CriticalValue;
        double delta = Delta!.Value.Points;
        MoverDifference test = Test;
        Limits near = new(delta - (100 * test.DistanceBelow(critical)), delta + (100 * test.Exchanged.DistanceBelow(critical)));
        return Intervals.ForTest(test, delta, near, level);
    }

    /// <summary>Whether the scores differ by more than chance explains, in either direction: p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the difference is significant; false without a p-value.</returns>
    public bool IsSignificant(ConfidenceLevel level = default) => PValue < level.Alpha;

    /// <summary>The comparison in one word.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>
    /// Higher or lower when the difference is significant, otherwise inconclusive; no responses when there is no p-value. A
    /// p-value of exactly 1 − level is inconclusive.
    /// </returns>
    public ComparisonVerdict GetVerdict(ConfidenceLevel level = default) => Verdicts.Of(Delta?.Points, PValue, level);

    /// <summary>Tests whether the scores are the same but for a margin, which a large p-value does not show.</summary>
    /// <param name="margin">The margin, above 0 points: differences smaller than it do not matter.</param>
    /// <returns>
    /// The test, by the two one-sided tests that the interval inverts: equivalent at a level of 1 − α exactly when the interval at 1 − 2α
    /// lies strictly between −margin and +margin. Null when there is no interval.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="margin"/> is 0 or below.</exception>
    public EquivalenceTest? TestEquivalence(NpsDelta margin)
    {
        double half = EquivalenceTest.Checked(margin);
        return IsComplete ? new EquivalenceTest(margin, ScoreTestInversion.EquivalencePValue(Test, half)) : null;
    }

    /// <summary>The comparison in short, such as "+4.2 points, p = 0.031", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The comparison in short.</summary>
    /// <param name="format">A format for the difference, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string? p = PValue is double value ? PValueText.Of(value, formatProvider) : null;
        return Delta is NpsDelta delta
            ? $"{delta.ToString(format, formatProvider)} points, {p ?? "nothing to judge it by"}"
            : "no responses to compare";
    }

    private static double Square(double value) => value * value;
}
