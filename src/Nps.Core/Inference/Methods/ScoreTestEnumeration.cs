using System;

namespace Nps.Core;

/// <summary>
/// The power of the two-sided score test of no difference between two independent samples, by going through the samples that can
/// occur: the probability of all pairs of samples with |Z| &gt; z.
/// </summary>
/// <remarks>
/// <para>Exact but for samples that are left out because they are 10⁻⁹ times less likely than the likeliest one; the error is below
/// 10⁻⁸. For a given baseline sample and a given number of detractors in the current one, the test claims a rise from some number of
/// promoters on, and that number does not fall when there are more detractors. So the border of what the test rejects is walked
/// along, and everything beyond it is summed up in advance. A fall is a rise with promoters and detractors exchanged.</para>
/// <para>That the border is a staircase is not proven; tests compare with all pairs up to 15 + 15 and of unequal sizes, at levels of 10 to
/// 99.9 %. Domain: sizes of up to a few hundred. Weak: the time grows with the larger size times the root of the other.</para>
/// </remarks>
internal static class ScoreTestEnumeration
{
    private const double Negligible = 1e-9;

    /// <summary>The chance of |Z| &gt; z.</summary>
    /// <param name="baseline">The true shares of the baseline, 1 in sum.</param>
    /// <param name="baselineSize">The size of the baseline sample.</param>
    /// <param name="current">The true shares of the current group, 1 in sum.</param>
    /// <param name="currentSize">The size of the current sample.</param>
    /// <param name="z">The critical value, 0 or more.</param>
    internal static double Power(
        in TrinomialSample baseline, int baselineSize, in TrinomialSample current, int currentSize, double z)
    {
        var first = new SampleProbabilities(baseline, baselineSize, Negligible);
        var second = new SampleProbabilities(current, currentSize, Negligible);
        var firstMirrored = new SampleProbabilities(baseline.Mirrored, baselineSize, Negligible);
        var secondMirrored = new SampleProbabilities(current.Mirrored, currentSize, Negligible);

        // A rise from the first to the second is one from the second, mirrored, to the first. The smaller one is gone through.
        double chance = baselineSize <= currentSize
            ? ChanceOfARise(first, second, z) + ChanceOfARise(firstMirrored, secondMirrored, z)
            : ChanceOfARise(secondMirrored, firstMirrored, z) + ChanceOfARise(second, first, z);
        return Math.Min(chance, 1);
    }

    private static double ChanceOfARise(SampleProbabilities baseline, SampleProbabilities current, double z)
    {
        double sum = 0;
        int start = 0;
        for (int detractors = baseline.FewestDetractors; detractors <= baseline.MostDetractors; detractors++)
        {
            for (int promoters = baseline.FewestPromoters(detractors); promoters <= baseline.MostPromoters(detractors); promoters++)
            {
                var border = new ScoreTestBorder(promoters, detractors, baseline.Size, current.Size, z);
                sum += baseline.Of(promoters, detractors) * ChanceBeyond(border, current, ref start);
            }
        }

        return sum;
    }

    // The first number of promoters is close to that for the baseline sample before.
    private static double ChanceBeyond(ScoreTestBorder border, SampleProbabilities current, ref int start)
    {
        double sum = 0;
        int promoters = start;
        bool isBelowBorder = false;
        for (int detractors = current.FewestDetractors; detractors <= current.MostDetractors; detractors++)
        {
            int least = current.FewestPromoters(detractors);
            int most = current.MostPromoters(detractors) + 1;
            promoters = Math.Max(least, Math.Min(promoters, most));
            while (!isBelowBorder && promoters > least && border.IsBeyond(promoters - 1, detractors))
            {
                promoters--;
            }

            while (promoters < most && !border.IsBeyond(promoters, detractors))
            {
                promoters++;
            }

            // What is not beyond the border with fewer detractors is not beyond it with more.
            isBelowBorder = promoters > least && promoters < most;
            start = detractors == current.FewestDetractors ? promoters : start;
            sum += current.AtLeast(promoters, detractors);
        }

        return sum;
    }
}
