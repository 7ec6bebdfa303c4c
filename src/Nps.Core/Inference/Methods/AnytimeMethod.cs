using System;

namespace Nps.Core;

/// <summary>
/// Limits that hold at all numbers of responses at once, by the normal mixture of Robbins (1970), Annals of Mathematical Statistics
/// 41:1397–1409, in the asymptotic form of Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (2024), Annals of Statistics
/// 52:2613–2640. One score: θ̃ ± √[v(1 + nρ²)/(nρ²) · log((1 + nρ²)/α²)] with v = Ṽ/n, θ̃ and Ṽ of the sample after adding ¾ promoter, 1½
/// passives and ¾ detractor, n the plain number of responses, and ρ² = (L + log(1 + L))/n*, L = log(1/α²), which makes the limits
/// narrowest near n*.
/// </summary>
/// <remarks>
/// <para>A difference: the same with v = Ṽ₁/n₁ + Ṽ₂/n₂ and n = (Ṽ₁ + Ṽ₂)/v, which is the number of each sample where both have as many.
/// Whichever sample grows, an earlier and a later difference have the covariance v of the later one, as an earlier and a later
/// score have, so that the difference is the same process in the time 1/v. That needs an order of growth that does not depend on
/// the answers.</para>
/// <para>Domain: positive totals, n* of 1 or more. Weak: a normal approximation. Limits are not clipped here.</para>
/// </remarks>
internal static class AnytimeMethod
{
    /// <summary>The limits of a score.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="planned">n*.</param>
    /// <param name="logOfInverse">L = log(1/α²), above 0.</param>
    internal static Limits Interval(in TrinomialSample sample, double planned, double logOfInverse)
    {
        // One computation for both signs: exchanging promoters and detractors then mirrors the limits to the last bit.
        if (sample.Score < 0)
        {
            return Interval(sample.Mirrored, planned, logOfInverse).Mirrored;
        }

        TrinomialSample adjusted = AdjustedWaldMethod.Adjusted(sample);
        double radius = Radius(adjusted.Variance / sample.Total, sample.Total, planned, logOfInverse);
        return new Limits(adjusted.Score - radius, adjusted.Score + radius);
    }

    /// <summary>The limits of a difference.</summary>
    internal static Limits Interval(in TrinomialSample baseline, in TrinomialSample current, double planned, double logOfInverse)
    {
        TrinomialSample before = AdjustedWaldMethod.Adjusted(baseline);
        TrinomialSample after = AdjustedWaldMethod.Adjusted(current);
        double variance = (before.Variance / baseline.Total) + (after.Variance / current.Total);
        double radius = Radius(variance, (before.Variance + after.Variance) / variance, planned, logOfInverse);
        double centre = after.Score - before.Score;
        return new Limits(centre - radius, centre + radius);
    }

    /// <summary>√[v(1 + x) · (log(1 + x)/x + L/x)] with x = nρ²: nothing in it overflows or loses its digits, however small L is.</summary>
    private static double Radius(double variance, double n, double planned, double logOfInverse)
    {
        double logOfOnePlus = SmallDifferences.LogOfOnePlus(logOfInverse);
        double x = (logOfInverse + logOfOnePlus) * (n / planned);
        double mixture = x == 0 ? 1 : SmallDifferences.LogOfOnePlus(x) / x;
        double evidence = planned / n / (1 + (logOfOnePlus / logOfInverse));
        return Math.Sqrt(variance * (1 + x) * (mixture + evidence));
    }
}
