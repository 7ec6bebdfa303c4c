using System;

namespace Nps.Core;

/// <summary>
/// Exact mid-P limits of the score of a small population from which a sample was drawn at random without replacement. The lower
/// limit is the least score of any population that contains the sample and for which P(S &gt; s) + P(S = s)/2 exceeds α/2, where S,
/// promoters less detractors in such a sample, is s in the sample that was drawn; the upper limit is its mirror image.
/// </summary>
/// <remarks>
/// The probabilities are multivariate hypergeometric: numbers of samples, which are counted in whole numbers, so that no limit
/// depends on rounding. Mid-P: Lancaster (1961), Journal of the American Statistical Association 56:223–234; the supremum over
/// the unknown composition follows the definition of an exact test. Domain: a population of up to 60, the largest for which the
/// numbers of samples, doubled, stay within 64 bits with room to spare. Weak: mid-P is exact on average and not in every case.
/// </remarks>
internal static class FinitePopulationMethod
{
    internal const int LargestPopulation = 60;

    private static readonly long[][] Binomials = PascalsTriangle();

    /// <summary>
    /// The limits as sums over the population, promoters less detractors. They enclose the score of the sample, also at levels so
    /// low that no population would pass.
    /// </summary>
    /// <param name="promoters">The promoters in the sample.</param>
    /// <param name="passives">The passives in the sample.</param>
    /// <param name="detractors">The detractors in the sample.</param>
    /// <param name="population">The size of the population, from that of the sample to <see cref="LargestPopulation"/>.</param>
    /// <param name="alpha">One less the level, above 0.</param>
    /// <param name="lower">The least sum.</param>
    /// <param name="upper">The greatest sum.</param>
    internal static void Limits(
        int promoters, int passives, int detractors, int population, double alpha, out int lower, out int upper)
    {
        int sample = promoters + passives + detractors;

        // Twice P(S > s) + P(S = s)/2, in numbers of samples, has to be above α times the number of all samples. Decimal, because
        // α stands for a decimal number, and a probability may be exactly that.
        long threshold = (long)decimal.Floor((decimal)alpha * Binomials[population][sample]);
        lower = LowerSum(promoters, passives, detractors, population - sample, threshold);
        upper = -LowerSum(detractors, passives, promoters, population - sample, threshold);
    }

    private static int LowerSum(int promoters, int passives, int detractors, int silent, long threshold)
    {
        int sum = promoters - detractors;
        int sample = promoters + passives + detractors;

        // The greatest possible sum that is no better than the sample.
        int highest = (int)Math.Floor((double)sum * (sample + silent) / sample);
        for (int candidate = sum - silent; candidate < highest; candidate++)
        {
            int gained = candidate - sum;
            for (int lost = Math.Max(0, -gained); (2 * lost) + gained <= silent; lost++)
            {
                int passive = silent - gained - (2 * lost);
                if (Exceeds(promoters + gained + lost, passives + passive, detractors + lost, sample, sum, threshold))
                {
                    return candidate;
                }
            }
        }

        return highest;
    }

    /// <summary>Whether twice the number of samples with a greater sum, and once that with the same, is above the threshold.</summary>
    private static bool Exceeds(int promoters, int passives, int detractors, int sample, int sum, long threshold)
    {
        long number = 0;
        for (int p = Math.Min(promoters, sample); p >= 0; p--)
        {
            int most = Math.Min(Math.Min(p - sum, detractors), sample - p);
            for (int d = Math.Max(0, sample - p - passives); d <= most; d++)
            {
                long samples = Binomials[promoters][p] * Binomials[passives][sample - p - d] * Binomials[detractors][d];
                number += p - d == sum ? samples : 2 * samples;
            }

            if (number > threshold)
            {
                return true;
            }
        }

        return false;
    }

    private static long[][] PascalsTriangle()
    {
        long[][] rows = new long[LargestPopulation + 1][];
        for (int n = 0; n < rows.Length; n++)
        {
            rows[n] = new long[n + 1];
            rows[n][0] = rows[n][n] = 1;
            for (int k = 1; k < n; k++)
            {
                rows[n][k] = rows[n - 1][k - 1] + rows[n - 1][k];
            }
        }

        return rows;
    }
}
