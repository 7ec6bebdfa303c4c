using System;

namespace Nps.Core;

/// <summary>The score test for the difference of two independent scores: Z(δ) = (θ̂₁ − θ̂₂ − δ)/SE(δ), with the standard error of
/// <see cref="ScoreTestDifference"/>.</summary>
/// <param name="baseline">The sample compared with.</param>
/// <param name="current">The sample in question.</param>
/// <param name="difference">The difference of their scores, as it is shown: what is 0 there is 0 here.</param>
internal readonly struct IndependentScoreTest(TrinomialSample baseline, TrinomialSample current, double difference)
    : IDifferenceTest<IndependentScoreTest>
{
    public double Difference => difference;

    // All pairs of samples up to 12 + 12 were tried.
    public bool IsMonotone => true;

    public double Unit => 100;

    // No variance exceeds 1.
    public double LargestStandardError => Math.Sqrt((1 / current.Total) + (1 / baseline.Total));

    public IndependentScoreTest Exchanged => new(current, baseline, -difference);

    public double UpperTail(double z) => NormalDistribution.UpperTail(z);

    public double ZBelow(double delta)
    {
        // The same difference seen with promoters and detractors exchanged is that of the mirrored samples in the other order. Of
        // the two ways always the same one is computed, so that exchanging them mirrors every result to the last bit.
        TrinomialSample mirrored = current.Mirrored;
        double standardError = mirrored.CompareTo(baseline) < 0
            ? ScoreTestDifference.StandardError(mirrored, baseline.Mirrored, delta)
            : ScoreTestDifference.StandardError(baseline, current, delta);
        return (difference - delta) / standardError;
    }
}
