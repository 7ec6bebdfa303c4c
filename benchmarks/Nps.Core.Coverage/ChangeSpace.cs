namespace Nps.Core.Coverage;

/// <summary>Every table of n respondents asked twice, by their changes from −2 to 2, and what the library says about it.</summary>
public sealed class ChangeSpace
{
    /// <summary>Populations are all shares of the five changes that are multiples of one twentieth.</summary>
    public const int Parts = 20;

    private readonly long[][] _tables;
    private readonly double[] _arrangements;
    private readonly bool[] _rejected;
    private readonly ConfidenceInterval[] _intervals;

    public ChangeSpace(int respondents)
    {
        _tables = [.. EveryTable.Of(respondents, 5)];
        _arrangements = [.. _tables.Select(table => Multinomial.Arrangements(table))];
        NpsTransitions[] transitions = [.. _tables.Select(n => EveryTable.ByChange(n[0], n[1], n[2], n[3], n[4]))];
        _rejected = [.. transitions.AsParallel().AsOrdered().Select(table => table.IsSignificant())];
        _intervals = [.. transitions.AsParallel().AsOrdered().Select(table => table.GetConfidenceInterval()!.Value)];
    }

    /// <summary>How many tables there are.</summary>
    public int Tables => _tables.Length;

    /// <summary>In how many tables significance at 5 % and the interval at 95 % say different things.</summary>
    public int Disagreements => Enumerable.Range(0, _tables.Length).Count(table => _rejected[table] == _intervals[table].Contains(0));

    /// <summary>How often the paired test rejects no change at 5 %.</summary>
    public double Size(IReadOnlyList<double> shares) => Sum(shares, table => _rejected[table]);

    /// <summary>Size over the populations of the grid without a change of the score: the mean and the largest.</summary>
    public (double Mean, double Maximum) Sizes()
    {
        double[] sizes = OverGrid(WithoutChange, (shares, _) => Size(shares));
        return (sizes.Average(), sizes.Max());
    }

    /// <summary>Coverage of the paired interval at 95 % over those populations of the grid.</summary>
    public CoverageSummary Coverage(Func<long[], bool> populations)
    {
        double[] coverage = OverGrid(populations, (shares, change) =>
        {
            double truth = 100.0 * change / Parts;
            return Sum(shares, table => _intervals[table].Contains(truth));
        });
        return new(coverage.Average(), coverage.Min(), _intervals.Average(interval => interval.Upper - interval.Lower));
    }

    /// <summary>The populations of the grid, each as five numbers that add up to <see cref="Parts"/>.</summary>
    public static IReadOnlyList<long[]> Grid { get; } = [.. EveryTable.Of(Parts, 5)];

    /// <summary>Whether the score of the population does not change.</summary>
    public static bool WithoutChange(long[] parts) => Change(parts) == 0;

    /// <summary>Whether every change from −2 to 2 occurs in the population.</summary>
    public static bool WithEveryChange(long[] parts) => parts.All(part => part > 0);

    private static double[] OverGrid(Func<long[], bool> populations, Func<double[], long, double> measure) =>
    [
        .. Grid.Where(populations).ToArray().AsParallel().AsOrdered()
            .Select(parts => measure([.. parts.Select(part => (double)part / Parts)], Change(parts))),
    ];

    private static long Change(long[] counts) => (2 * (counts[4] - counts[0])) + counts[3] - counts[1];

    private double Sum(IReadOnlyList<double> shares, Predicate<int> counted)
    {
        double[][] powers = [.. shares.Select(share => Multinomial.Powers(share, (int)_tables[0].Sum()))];
        double sum = 0;
        for (int i = 0; i < _tables.Length; i++)
        {
            if (counted(i))
            {
                long[] n = _tables[i];
                sum += _arrangements[i] * powers[0][n[0]] * powers[1][n[1]] * powers[2][n[2]] * powers[3][n[3]] * powers[4][n[4]];
            }
        }

        return sum;
    }
}
