namespace Nps.Core.Coverage;

/// <summary>
/// The size of the test of equivalence at 5 %, enumerated: how often two samples are found to be less than a margin apart, in all
/// pairs of populations of the grid whose scores are exactly the margin apart. Populations in which a category does not occur belong to
/// it: the largest sizes are there.
/// </summary>
public static class EquivalenceSizeStudy
{
    private static IReadOnlyList<Population> Populations => Population.AllWithEmptyCategories;

    /// <summary>The mean and the largest size for each margin, and one pair that has the largest.</summary>
    /// <param name="baseline">The responses of the baseline sample.</param>
    /// <param name="current">The responses of the current sample.</param>
    /// <param name="margins">The margins in points, each a multiple of 2.</param>
    public static IReadOnlyList<EquivalenceSize> Sizes(int baseline, int current, IReadOnlyList<int> margins)
    {
        var first = new SampleSpace(baseline, Populations);
        var second = new SampleSpace(current, Populations);
        return [.. margins.Select(margin => Size(first, second, margin))];
    }

    private static EquivalenceSize Size(SampleSpace first, SampleSpace second, int margin)
    {
        var points = new NpsDelta(margin);
        var equivalent = new bool[first.Samples.Count][];
        Parallel.For(0, equivalent.Length, i => equivalent[i] =
            [.. second.Samples.Select(sample => new NpsComparison(first.Samples[i], sample).TestEquivalence(points)!.IsEquivalent())]);

        // One row per baseline population, and added up in order afterwards, so that threads cannot change the last bits. The margin
        // on the other side is the same with promoters and detractors exchanged.
        int steps = (int)(margin / Population.PointsPerStep);
        var rows = new (int Pairs, double Sum, EquivalenceSize Largest)[Populations.Count];
        Parallel.For(0, rows.Length, index =>
        {
            Population before = Populations[index];
            double[] chances = Chances(first.Probabilities(index), equivalent, second.Samples.Count);
            EquivalenceSize largest = default;
            int pairs = 0;
            double sum = 0;
            for (int other = 0; other < Populations.Count; other++)
            {
                Population after = Populations[other];
                if (after.Score - before.Score == steps)
                {
                    double size = SampleSpace.Expectation(second.Probabilities(other), chances);
                    largest = size > largest.Largest ? new EquivalenceSize(0, size, before, after) : largest;
                    pairs++;
                    sum += size;
                }
            }

            rows[index] = (pairs, sum, largest);
        });

        double mean = rows.Sum(row => row.Sum) / rows.Sum(row => row.Pairs);
        return rows.Select(row => row.Largest).MaxBy(size => size.Largest) with { Mean = mean };
    }

    // For each current sample the probability of the baseline samples that are found to be equivalent to it.
    private static double[] Chances(ReadOnlySpan<double> probabilities, bool[][] equivalent, int samples)
    {
        double[] chances = new double[samples];
        for (int i = 0; i < equivalent.Length; i++)
        {
            for (int j = 0; j < samples; j++)
            {
                chances[j] += equivalent[i][j] ? probabilities[i] : 0;
            }
        }

        return chances;
    }
}
