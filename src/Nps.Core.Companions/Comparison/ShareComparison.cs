using System;

namespace Nps.Core.Companions;

/// <summary>Two shares of independent cases compared by the score test.</summary>
/// <remarks>
/// Mee (1984): Z(δ) = (p₁ − p₀ − δ)/√(p̃₁(1 − p̃₁)/n₁ + p̃₀(1 − p̃₀)/n₀), with p̃ the most likely shares under a difference of δ; the interval has all δ
/// that are not rejected. At δ = 0, Z² is Pearson's χ². Miettinen and Nurminen (1985) multiply the variance by N/(N − 1), which is left out, since
/// the test that Nps.Core has for two scores is then this one where nobody is passive.
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed class ShareComparison : SampleComparison<Share>
{
    internal ShareComparison(Share baseline, Share current, bool? higherIsBetter = null)
        : base(baseline, current, higherIsBetter)
    {
    }

    /// <summary>The current share minus the baseline share, from −1 to 1; null when a sample is empty.</summary>
    public override double? Difference => HasEmptySample ? null : Test.Difference * ShareScoreTest.SharesPerUnit;

    /// <summary>
    /// The standard error of the difference, √(p₁(1 − p₁)/n₁ + p₀(1 − p₀)/n₀) at the observed shares; null when a sample is empty. The test
    /// uses a variance under its hypothesis instead, so that z is not difference / standard error.
    /// </summary>
    public override double? StandardError => HasEmptySample ? null : Math.Sqrt(Square(Baseline) + Square(Current));

    /// <summary>The statistic of the score test for no difference, positive when the current share is higher; null when a sample is empty.</summary>
    public double? ZStatistic => HasEmptySample ? null : ScoreTestInversion.ZStatistic(Test, 0);

    /// <inheritdoc/>
    public override double? PValue => ZStatistic is double z ? NormalDistribution.TwoSidedPValue(z) : null;

    internal override bool HasEmptySample => Baseline.IsEmpty || Current.IsEmpty;

    private protected override double LargestDifference => 1;

    private ShareScoreTest Test => new(Baseline, Current);

    /// <summary>The confidence interval of the difference, within −1 to 1.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The interval, which excludes 0 exactly when p &lt; 1 − level; null when a sample is empty.</returns>
    public override Interval? GetConfidenceInterval(ConfidenceLevel level = default)
    {
        if (Difference is not double difference)
        {
            return null;
        }

        // The test never rejects what was observed.
        Limits limits = ScoreTestInversion.Interval(Test, level.Alpha, level.CriticalValue);
        return Interval.Unchecked(Math.Min(limits.Lower, difference), Math.Max(limits.Upper, difference), level);
    }

    private protected override double? EquivalencePValue(double margin) =>
        HasEmptySample ? null : ScoreTestInversion.EquivalencePValue(Test, margin / ShareScoreTest.SharesPerUnit);

    private static double Square(Share share) => share.StandardError!.Value * share.StandardError.Value;
}
