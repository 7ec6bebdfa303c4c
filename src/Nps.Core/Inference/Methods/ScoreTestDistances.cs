using System;

namespace Nps.Core;

/// <summary>
/// The limits of <see cref="ScoreTestMethod"/> as distances from the score, for methods that add up distances. With u the largest
/// and smallest root of the cubic there, θ̂ − lower = (kθ̂ + u)/(1 + k) and upper − θ̂ = −(kθ̂ + u)/(1 + k).
/// </summary>
/// <remarks>
/// A subtraction of the limit from the score would leave few digits in large samples, where the two are close; here the first
/// distance is a sum for θ̂ ≥ 0, and the second cancels only when nearly everybody is a promoter and it hardly counts. Domain: a
/// positive total, fractional counts allowed, z ≥ 0.
/// </remarks>
internal static class ScoreTestDistances
{
    // From here on the limits are the ends of the range to the last bit.
    private const double Everything = 1e50;

    internal static Distances Of(in TrinomialSample sample, double z) =>
        sample.Score < 0 ? OfNonNegativeScore(sample.Mirrored, z).Mirrored : OfNonNegativeScore(sample, z);

    private static Distances OfNonNegativeScore(in TrinomialSample sample, double z)
    {
        double n = sample.Total;
        double k = z / n * z;
        double promoters = sample.Promoters / n;
        double m = sample.Passives / n;
        double detractors = sample.Detractors / n;
        double score = sample.Score;
        double fullBelow = m + (2 * promoters);
        double fullAbove = m + (2 * detractors);
        if (k > Everything)
        {
            return new Distances(fullBelow, fullAbove);
        }

        double variance = sample.Variance;
        double distance = variance - (2 * k);
        double discriminant = (distance * distance * ((4 * variance) + k))
            + (54 * k * (1 + score) * detractors * (variance + (m * score)));
        double angle = Math.Atan2(Math.Sqrt(discriminant), -3 * Math.Sqrt(3 * k) * m * score) / 3;
        double radius = 2 * Math.Sqrt(k * (variance + k) / 3);

        double below = ((k * score) + (radius * Math.Cos(angle))) / (1 + k);
        double above = ((-radius * Math.Cos(angle + (2 * Math.PI / 3))) - (k * score)) / (1 + k);
        above = score == 0 ? below : sample.Promoters == n ? 0 : above;
        return new Distances(Math.Min(Math.Max(below, 0), fullBelow), Math.Min(Math.Max(above, 0), fullAbove));
    }
}
