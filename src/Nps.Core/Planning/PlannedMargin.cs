using System;

namespace Nps.Core;

/// <summary>The margin of error to expect from a survey: the mean half-width of the default interval over the samples that can occur.</summary>
internal readonly struct PlannedMargin(TrinomialSample shares, double z, long? population)
{
    /// <summary>Up to this size the samples are enumerated; above, the half-width at the shares themselves stands for the mean.</summary>
    internal const int LargestEnumerated = 300;

    private const double Negligible = 1e-9;

    /// <summary>The half-width at the shares themselves, with a number of answers that need not be whole in any category.</summary>
    internal double AtShares(double answers) => HalfWidth(shares.Scaled(answers / shares.Total), answers);

    /// <summary>The mean half-width over the samples of so many answers. They are drawn as from a large population.</summary>
    internal double Mean(int answers)
    {
        if (answers >= population)
        {
            return 0;
        }

        var samples = new SampleProbabilities(shares, answers, Negligible);
        double sum = 0;
        for (int d = samples.FewestDetractors; d <= samples.MostDetractors; d++)
        {
            for (int p = samples.FewestPromoters(d); p <= samples.MostPromoters(d); p++)
            {
                sum += samples.Of(p, d) * HalfWidth(new TrinomialSample(p, answers - p - d, d), answers);
            }
        }

        return sum;
    }

    private double HalfWidth(in TrinomialSample sample, double answers)
    {
        if (population is not long size)
        {
            ScoreTestMethod.Distances(sample, z, out double below, out double above);
            return (below + above) / 2;
        }

        double silent = size - answers;
        if (!(silent > 0))
        {
            return 0;
        }

        // No limit lies beyond the score of a population in which all who did not answer are detractors, or promoters.
        ScoreTestMethod.Distances(sample.Scaled((size - 1) / silent), z, out double unlimitedBelow, out double unlimitedAbove);
        double share = silent / size;
        return (Math.Min(unlimitedBelow, share * (1 + sample.Score)) + Math.Min(unlimitedAbove, share * (1 - sample.Score))) / 2;
    }
}
