namespace Nps.Core.Coverage;

/// <summary>
/// The size of the comparison of two estimates at 5 %, enumerated: all pairs of samples of equal weights in every population of the grid.
/// </summary>
public static class MoverSizeStudy
{
    /// <summary>The mean and the largest size over all populations, and one that has the largest.</summary>
    public static (double Mean, double Largest, Population Where) Sizes(int baseline, int current)
    {
        var first = new SampleSpace(baseline);
        var second = new SampleSpace(current);
        bool[][] rejects = [.. first.Samples.Select(one => second.Samples
            .Select(other => Estimate(other).CompareWith(Estimate(one)).IsSignificant()).ToArray())];
        double[] sizes = [.. Enumerable.Range(0, Population.All.Count).Select(index =>
        {
            double size = 0;
            for (int i = 0; i < rejects.Length; i++)
            {
                double row = 0;
                for (int j = 0; j < rejects[i].Length; j++)
                {
                    row += rejects[i][j] ? second.Probabilities(index)[j] : 0;
                }

                size += row * first.Probabilities(index)[i];
            }

            return size;
        })];
        return (sizes.Average(), sizes.Max(), Population.All[Array.IndexOf(sizes, sizes.Max())]);
    }

    private static NpsEstimate Estimate(ResponseCounts counts) => NpsEstimate.PostStratify([counts], [1])!;
}
