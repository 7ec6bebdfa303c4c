using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>The page docs/methods/size.md: how often each test at 5 % rejects when there is nothing to find.</summary>
public static class SizePage
{
    private static readonly Shares[] Populations =
    [
        new(0.5, 0.2), new(0.2, 0.2), new(0.34, 0.33), new(0.1, 0.7), new(0.6, 0.4), new(0.8, 0.05), new(0.93, 0.02), new(0.05, 0.05),
    ];

    // Equal scores by other shares.
    private static readonly (Shares Baseline, Shares Current)[] Alike =
        [(new(0.2, 0.2), new(0.45, 0.45)), (new(0.3, 0), new(0.6, 0.3)), (new(0.9, 0.02), new(0.94, 0.06))];

    public static string Write() => $"""
        # Size of the tests

        How often does a test at 5 % reject when there is nothing to find? Probabilities are enumerated over all samples, except where a
        heading says that they are simulated: {SizeOfTests.Draws.ToString("N0", CultureInfo.InvariantCulture)} draws with fixed seeds, with a standard error of .001 near .05.
        This page is generated; do not edit it, run

        ```
        {Study.Command("size")}
        ```

        Populations are shares of promoters/passives/detractors. Below .05 is caution, above is too many false alarms. A size cannot be
        .05 exactly: few responses have few samples, and a test rejects whole samples.

        ## One score against a fixed one

        {Table("n = ", [5, 10, 20, 50, 100], SizeOfTests.OneSample)}

        ## Two independent samples

        {Table("", ["5 + 5", "10 + 10", "10 + 30", "20 + 20"], Populations.Select(p => (p, p)), TwoSamples)}
        {Rows(Alike, ["5 + 5", "10 + 10", "10 + 30", "20 + 20"], TwoSamples)}

        ## Equivalence of two independent samples

        How often two samples are found to be less than a margin apart, at 5 %, when the true scores are exactly the margin apart: over all pairs of
        the {Population.AllWithEmptyCategories.Count.ToString("N0", CultureInfo.InvariantCulture)} populations whose shares are multiples of 2 %, those without one or two of the categories included. Where hardly any samples can
        show equivalence the size is 0.

        | answers | margin | mean size | largest size | where |
        |---|---|---|---|---|
        {string.Join("\n", EquivalenceDesigns.Select(design => EquivalenceRows(design.Baseline, design.Current)))}

        ## Did the shares change? Stuart and Maxwell

        The same respondents twice, with the same shares in both waves. A part of the people give the same answer again; the others answer
        independently.

        {Table("", ["half kept, n = 5", "n = 10", "n = 15", "none kept, n = 5", "n = 10", "n = 15"], Populations, (shares, column) => MarginalHomogeneity(shares, column))}

        ## Homogeneity of three samples

        {Table("n each = ", [5, 10], SizeOfTests.Homogeneity)}

        ## Trend over three periods

        {Table("n each = ", [5, 10], SizeOfTests.Trend)}

        ## Homogeneity of ten samples and trend over twelve periods, simulated

        {Table("", ["homogeneity, n = 5", "n = 10", "n = 50", "trend, n = 5", "n = 10", "n = 50"], Populations, Many)}

        Cochran's Q, which takes the variances at the observed scores, for the same ten samples. A sample in which everybody agrees has no
        variance; where two such samples differ, or one and the rest, it is certain. It is not in the library.

        {Table("Cochran's Q, n = ", [5, 10, 50], (shares, n) => SizeOfTests.SimulatedCochran(shares, n, 10))}

        ## Trend when the score itself strays, simulated

        The score of each period strays around a level that does not move, by 10 points (standard deviation), with 200 responses a
        period. The plain test takes the strays for a trend; the one by Laney's σ_z does not.

        {Table("", ["plain, 12 periods", "Laney, 12 periods", "Laney, 24 periods", "Laney, 12 periods, no strays"], Populations[..4], Straying)}
        """.ReplaceLineEndings("\n") + "\n";

    private static (int Baseline, int Current)[] EquivalenceDesigns => [(5, 5), (10, 10), (10, 30), (20, 20)];

    /// <summary>The rows of the table of equivalence for two sample sizes.</summary>
    public static string EquivalenceRows(int baseline, int current)
    {
        int[] margins = [10, 20, 40, 80, 120];
        return string.Join("\n", EquivalenceSizeStudy.Sizes(baseline, current, margins).Zip(margins, (size, margin) =>
            $"| {baseline} + {current} | {margin} | {Rate(size.Mean)} | {Rate(size.Largest)} | {(size.Largest == 0 ? "" : $"{Percent(size.Baseline)} and {Percent(size.Current)}")} |"));
    }

    private static double MarginalHomogeneity(Shares shares, int column) => SizeOfTests.MarginalHomogeneity(
        shares, (column % 3) switch { 0 => 5, 1 => 10, _ => 15 }, column < 3 ? 0.5 : 0);

    private static string Percent(Population population) => $"{2 * population.Promoters}/{2 * population.Passives}/{2 * population.Detractors}";

    private static string Rate(double rate) => rate.ToString(".000", CultureInfo.InvariantCulture);

    private static double TwoSamples((Shares Baseline, Shares Current) pair, int design)
    {
        (int before, int after) = design switch { 0 => (5, 5), 1 => (10, 10), 2 => (10, 30), _ => (20, 20) };
        return SizeOfTests.TwoSamples(pair.Baseline, before, pair.Current, after);
    }

    private static double Many(Shares shares, int column)
    {
        int responses = (column % 3) switch { 0 => 5, 1 => 10, _ => 50 };
        return column < 3
            ? SizeOfTests.SimulatedHomogeneity(shares, responses, 10)
            : SizeOfTests.SimulatedTrend(shares, responses, 12, 0, TrendTestMethod.Sampling);
    }

    private static double Straying(Shares shares, int column) => SizeOfTests.SimulatedTrend(
        shares, 200, column == 2 ? 24 : 12, column == 3 ? 0 : 10, column == 0 ? TrendTestMethod.Sampling : TrendTestMethod.Laney);

    private static string Table(string name, int[] sizes, Func<Shares, int, double> size) =>
        Table(name, [.. sizes.Select(n => n.ToString(CultureInfo.InvariantCulture))], Populations, (shares, column) => size(shares, sizes[column]));

    private static string Table<T>(string name, string[] columns, IEnumerable<T> populations, Func<T, int, double> size) =>
        $"| shares | {string.Join(" | ", columns.Select(column => name + column))} |\n|---|{string.Concat(columns.Select(_ => "---|"))}\n"
        + Rows(populations, columns, size);

    private static string Rows<T>(IEnumerable<T> populations, string[] columns, Func<T, int, double> size) => string.Join("\n", populations.Select(
        population => $"| {Name(population)} | {string.Join(" | ", columns.Select((_, i) => size(population, i).ToString(".000", CultureInfo.InvariantCulture)))} |"));

    private static string Name<T>(T population) =>
        population is not ValueTuple<Shares, Shares> pair ? $"{population}"
        : pair.Item1 == pair.Item2 ? $"{pair.Item1}"
        : $"{pair.Item1} and {pair.Item2}";
}
