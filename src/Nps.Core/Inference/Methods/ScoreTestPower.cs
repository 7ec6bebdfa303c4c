using System;

namespace Nps.Core;

/// <summary>
/// The power of the two-sided score test of no difference between two independent samples, by its normal approximation under both
/// hypotheses: Φ((|δ| − z·SE₀)/SE₁) + Φ((−|δ| − z·SE₀)/SE₁). SE₁ is the standard error at the true shares, SE₀ the one that the test
/// estimates from them: that of the constrained fit to a common score (<see cref="ScoreTestDifference"/>).
/// </summary>
/// <remarks>
/// The form for proportions is in Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, chapter 4. Domain:
/// positive totals. Weak in small samples and next to the ends of the scale, where it is too low by up to .13 in the cases measured;
/// <see cref="ScoreTestEnumeration"/> has the power of small samples.
/// </remarks>
internal static class ScoreTestPower
{
    /// <summary>The chance of |Z| &gt; z.</summary>
    /// <param name="baseline">The true shares of the baseline as a sample of the planned size.</param>
    /// <param name="current">The true shares of the current group as a sample of the planned size.</param>
    /// <param name="difference">The size of the difference of their scores, which would lose digits if it were computed from them.</param>
    /// <param name="z">The critical value, 0 or more.</param>
    internal static double Approximate(in TrinomialSample baseline, in TrinomialSample current, double difference, double z)
    {
        double underNone = z * ScoreTestDifference.StandardError(baseline, current, 0);
        double underBoth = WaldMethod.StandardError(baseline, current);
        if (underBoth == 0)
        {
            // Only one pair of samples can occur.
            return difference > underNone ? 1 : 0;
        }

        double power = NormalDistribution.LowerTail((difference - underNone) / underBoth)
            + NormalDistribution.UpperTail((difference + underNone) / underBoth);
        return Math.Min(power, 1);
    }
}
