using System;

namespace Nps.Core;

/// <summary>
/// The score interval of Tango (1998), Statistics in Medicine 17:891–908: all values t that the score test
/// |√n(θ̂ − t)/√V(t)| ≤ z does not reject, V(t) the variance constrained to a score of t (<see cref="ConstrainedVariance"/>).
/// </summary>
/// <remarks>
/// Closed form: with k = z²/n and u = θ̂ − (1 + k)t the condition is the depressed cubic u³ − k(V + k)u + k²mθ̂ = 0, whose
/// largest root gives the lower and whose smallest gives the upper limit. (The quartic of Yang, Sun and Hardin (2013) has the
/// same roots and θ̂ itself.) Domain: a positive total, fractional counts allowed. Weak nowhere by much: minimum coverage of
/// a 95 % interval is .88 to .90 below n = 10 and .92 or more from there on.
/// </remarks>
internal static class ScoreTestMethod
{
    /// <summary>Z = √n(θ̂ − t)/√V(t) for the hypothesis of a score t; 0 when that is the observed score. At t = 0 it is McNemar's.</summary>
    internal static double ZStatistic(in TrinomialSample sample, double score)
    {
        double difference = sample.Score - score;
        return difference == 0 ? 0 : difference / Math.Sqrt(ConstrainedVariance.At(score, sample) / sample.Total);
    }

    internal static Limits Interval(in TrinomialSample sample, double z)
    {
        // One computation for both signs: exchanging promoters and detractors then mirrors the limits to the last bit.
        return sample.Score < 0 ? OfNonNegativeScore(sample.Mirrored, z).Mirrored : OfNonNegativeScore(sample, z);
    }

    /// <summary>How far the limits are from the score, to all digits however narrow the interval is.</summary>
    internal static void Distances(in TrinomialSample sample, double z, out double below, out double above)
    {
        if (sample.Score < 0)
        {
            Distances(sample.Mirrored, z, out above, out below);
            return;
        }

        double k = z * z / sample.Total;
        double score = sample.Score;
        Solve(sample, k, out double radius, out double angle);
        below = ((k * score) + (radius * Math.Cos(angle))) / (1 + k);
        above = sample.Promoters == sample.Total
            ? 0
            : Math.Max(0, ((-radius * Math.Cos(angle + (2 * Math.PI / 3))) - (k * score)) / (1 + k));
    }

    private static Limits OfNonNegativeScore(in TrinomialSample sample, double z)
    {
        double n = sample.Total;
        double k = z * z / n;
        double score = sample.Score;
        Solve(sample, k, out double radius, out double angle);
        double lower = (score - (radius * Math.Cos(angle))) / (1 + k);
        double upper = (score - (radius * Math.Cos(angle + (2 * Math.PI / 3)))) / (1 + k);
        if (score == 0)
        {
            upper = -lower;
        }
        else if (sample.Promoters == n)
        {
            upper = 1;
        }

        return new Limits(Math.Min(lower, score), Math.Max(upper, score)).ClippedTo(1);
    }

    /// <summary>The roots of the cubic for a score of 0 or more are radius × cos(angle), cos(angle ± 2π/3).</summary>
    private static void Solve(in TrinomialSample sample, double k, out double radius, out double angle)
    {
        double n = sample.Total;
        double score = sample.Score;
        double m = sample.Passives / n;
        double variance = sample.Variance;

        // The discriminant of the cubic, written as a sum of non-negative terms: three real roots, and no cancellation.
        double distance = variance - (2 * k);
        double discriminant = (distance * distance * ((4 * variance) + k))
            + (27 * k * (1 + score) * 2 * (sample.Detractors / n) * (variance + (m * score)));
        angle = Math.Atan2(Math.Sqrt(discriminant), -3 * Math.Sqrt(3 * k) * m * score) / 3;
        radius = 2 * Math.Sqrt(k * (variance + k) / 3);
    }
}
