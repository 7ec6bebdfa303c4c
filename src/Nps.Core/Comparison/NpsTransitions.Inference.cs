using System;

namespace Nps.Core;

// The paired comparison: the same members as those of NpsComparison and OverlappingComparison.
public readonly partial record struct NpsTransitions
{
    /// <summary>
    /// The change of the score of those who answered twice, from −200 to 200 points: the sum of their changes, divided once by their number.
    /// Null when nobody answered twice.
    /// </summary>
    public NpsDelta? Delta => IsEmpty ? null : NpsDelta.FromComputed(100 * Test.Difference);

    /// <summary>
    /// The standard error of the change in points, 100 × √(Σ(c − Δ)²)/n with c the change of a respondent; null when nobody answered twice. The test
    /// uses a variance under its hypothesis instead, so that z is not delta / standard error.
    /// </summary>
    public double? StandardError => IsEmpty ? null : 100 * Test.StandardError;

    /// <summary>
    /// The statistic of the paired score test of no change, positive when the score rose; null when nobody answered twice. Where nobody
    /// changed by two categories, and neither direction has more than three times as many as the other, it is McNemar's,
    /// (risen − fallen)/√(risen + fallen); 0 when as many rose as fell.
    /// </summary>
    public double? ZStatistic => IsEmpty ? null : ScoreTestInversion.ZStatistic(Test, 0);

    /// <summary>The two-sided p-value of the paired score test of no change, from 0 to 1; null when nobody answered twice.</summary>
    public double? PValue => ZStatistic is double z ? NormalDistribution.TwoSidedPValue(z) : null;

    internal PairedScoreTest Test => new(
        _formerPromoters.Detractors,
        _formerPromoters.Passives + _formerPassives.Detractors,
        _formerPromoters.Promoters + _formerPassives.Passives + _formerDetractors.Detractors,
        _formerPassives.Promoters + _formerDetractors.Passives,
        _formerDetractors.Promoters);

    /// <summary>The confidence interval of the change, in points within −200 to 200: all changes that the paired score test does not reject.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The interval, or null when nobody answered twice. It excludes 0 exactly when <see cref="PValue"/> &lt; 1 − level.</returns>
    public ConfidenceInterval? GetConfidenceInterval(ConfidenceLevel level = default) =>
        Delta is NpsDelta delta ? Intervals.ForTest(Test, delta.Points, level) : null;

    /// <summary>Whether the score changed by more than chance explains, in either direction: p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the change is significant; false when nobody answered twice.</returns>
    public bool IsSignificant(ConfidenceLevel level = default) => PValue < level.Alpha;

    /// <summary>The change in one word.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>
    /// Higher or lower when the change is significant, otherwise inconclusive; no responses when nobody answered twice. A
    /// p-value of exactly 1 − level is inconclusive.
    /// </returns>
    public ComparisonVerdict GetVerdict(ConfidenceLevel level = default) => Verdicts.Of(ZStatistic, PValue, level);

    /// <summary>
    /// Tests whether the score changed by less than a margin: p is the larger of 1 − Φ(Z(−margin)) and Φ(Z(margin)), with Z(δ) the
    /// statistic of the paired score test for a change of δ.
    /// </summary>
    /// <param name="margin">The margin, above 0 up to 200 points: changes smaller than it do not matter.</param>
    /// <returns>
    /// The test, or null when nobody answered twice. The scores are equivalent at the level 1 − α exactly when the interval at the level
    /// 1 − 2α lies strictly between −margin and margin.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="margin"/> is not above 0.</exception>
    public EquivalenceTest? TestEquivalence(NpsDelta margin)
    {
        double half = EquivalenceTest.Checked(margin);
        return IsEmpty ? null : new EquivalenceTest(margin, ScoreTestInversion.EquivalencePValue(Test, half));
    }

    /// <summary>Tests whether the shares of the three categories changed at all, not only the score.</summary>
    /// <returns>The test, or null when nobody answered twice.</returns>
    public MarginalHomogeneityTest? TestMarginalHomogeneity() => IsEmpty ? null : new MarginalHomogeneityTest(this);

    /// <summary>
    /// Compares all who answered before with all who answer now, those who answered only once included, and allows for the
    /// respondents the two have in common.
    /// </summary>
    /// <returns>The comparison.</returns>
    /// <remarks>
    /// Where hardly anybody answered twice, the paired statistics waste most answers, and a comparison of independent samples
    /// would count the common respondents twice.
    /// </remarks>
    public OverlappingComparison CompareWaves() => new(this);

    /// <summary>The counts as the methods see them.</summary>
    internal OverlappingSample ToSample() => new(
        _formerPromoters.ToSample(),
        _formerPassives.ToSample(),
        _formerDetractors.ToSample(),
        OnlyBefore.ToSample(),
        OnlyAfter.ToSample());
}
