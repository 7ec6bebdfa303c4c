namespace Nps.Core.Coverage;

/// <summary>
/// Every table of two waves in which some answer twice and as many more answer only before as only after, and what the library says about it.
/// A table, its mirror image and the two with the waves exchanged have the same statistics but for their sign, which the tests assert,
/// so that one of the four is asked for all.
/// </summary>
public static class OverlapStudy
{
    /// <summary>How often the test rejects no difference at 5 %, in each population.</summary>
    public static double[] Sizes(int common, int once, IReadOnlyList<JointShares> populations) => Sum(
        common, once, populations.Count, table => table.Compare().IsSignificant(), (significant, population, image, _) => significant ? populations[population].Probability(image) : 0);

    /// <summary>How often the interval at 95 % contains the true difference, in each population.</summary>
    public static double[] Coverages(int common, int once, IReadOnlyList<JointShares> populations) => Sum(
        common, once, populations.Count, table => table.Compare().GetConfidenceInterval()!.Value, (interval, population, image, sign) =>
            interval.Contains(sign * populations[population].Points) ? populations[population].Probability(image) : 0);

    /// <summary>In how many tables of these sizes significance at 5 % and the interval at 95 % say different things.</summary>
    public static double Disagreements(int common, int once) => Sum(
        common, once, 1, table => Disagrees(table.Compare()), (disagrees, _, _, _) => disagrees ? 1 : 0)[0];

    /// <summary>How many tables of these sizes there are.</summary>
    public static double Tables(int common, int once) => Sum(common, once, 1, _ => true, (_, _, _, _) => 1)[0];

    private static bool Disagrees(OverlappingComparison comparison) =>
        comparison.IsSignificant() == comparison.GetConfidenceInterval()!.Value.Contains(0);

    private static double[] Sum<T>(
        int common, int once, int populations, Func<WaveTable, T> answer, Func<T, int, WaveTable, int, double> part)
    {
        IEnumerable<WaveTable> tables =
            from shared in EveryTable.Of(common, 9)
            from before in EveryTable.Of(once, 3)
            from after in EveryTable.Of(once, 3)
            select new WaveTable(shared, before, after);
        IEnumerable<double[]> parts = tables.AsParallel().AsOrdered().Where(IsFirstOfItsImages).Select(table =>
        {
            T answered = answer(table);
            double[] sums = new double[populations];
            foreach ((WaveTable image, int sign) in DistinctImages(table))
            {
                for (int population = 0; population < populations; population++)
                {
                    sums[population] += part(answered, population, image, sign);
                }
            }

            return sums;
        });

        // Added up in order, so that threads cannot change the last bits.
        double[] total = new double[populations];
        foreach (double[] sums in parts)
        {
            for (int population = 0; population < populations; population++)
            {
                total[population] += sums[population];
            }
        }

        return total;
    }

    private static bool IsFirstOfItsImages(WaveTable table) => Images(table).All(image => table.CompareTo(image.Table) <= 0);

    private static List<(WaveTable Table, int Sign)> DistinctImages(WaveTable table)
    {
        List<(WaveTable Table, int Sign)> distinct = [];
        foreach ((WaveTable Table, int Sign) image in Images(table))
        {
            if (distinct.TrueForAll(other => other.Table.CompareTo(image.Table) != 0))
            {
                distinct.Add(image);
            }
        }

        return distinct;
    }

    private static IEnumerable<(WaveTable Table, int Sign)> Images(WaveTable table) =>
        [(table, 1), (table.Mirrored, -1), (table.Exchanged, -1), (table.Mirrored.Exchanged, 1)];
}
