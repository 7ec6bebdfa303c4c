using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>The page docs/methods/paired-coverage.md: size and coverage of the comparisons of the same respondents, wholly or partly.</summary>
public static class PairedPage
{
    /// <summary>Shares of the changes −2, −1, 0, +1, +2 whose mean is 0.</summary>
    public static IReadOnlyList<double[]> Changes { get; } =
    [
        [0.05, 0.10, 0.70, 0.10, 0.05], [0, 0.20, 0.60, 0.20, 0], [0.10, 0.20, 0.40, 0.20, 0.10], [0.25, 0, 0.50, 0, 0.25],
        [0.10, 0, 0.70, 0.20, 0], [0, 0.05, 0.90, 0.05, 0], [0.30, 0.20, 0, 0.20, 0.30], [0.05, 0.25, 0.45, 0.15, 0.10],
    ];

    private static readonly (string Name, JointShares Joint)[] Waves =
    [
        .. from shares in (Shares[])[new(0.5, 0.2), new(0.2, 0.2), new(0.34, 0.33), new(0.1, 0.7), new(0.6, 0.4), new(0.8, 0.05), new(0.05, 0.05)]
           from kept in (double[])[0, 0.5, 0.8]
           select (string.Create(CultureInfo.InvariantCulture, $"{shares}, {kept:0%} keep"), new JointShares(shares, shares, kept)),
        (".20/.60/.20 then .45/.10/.45, none keeps", new JointShares(new(0.2, 0.2), new(0.45, 0.45), 0)),
        (".20/.60/.20 then .45/.10/.45, 50% keep", new JointShares(new(0.2, 0.2), new(0.45, 0.45), 0.5)),
    ];

    // All pairs of shares that are multiples of a fifth.
    private static readonly JointShares[] WaveGrid =
    [
        .. from before in Fifths() from after in Fifths() from kept in (double[])[0, 0.5] select new JointShares(before, after, kept),
    ];

    private static readonly (int Common, int Once)[] SizeDesigns = [(1, 4), (3, 2), (4, 1), (2, 8), (5, 5), (8, 2)];

    private static readonly (int Common, int Once)[] CoverageDesigns = [(1, 4), (3, 2), (4, 1), (2, 8)];

    private static readonly (int Common, int Once)[] AgreementDesigns = [(1, 1), (2, 2), (3, 2)];

    public static string Write() => $"""
        # Size and coverage where the same people answer twice

        Enumerated over all tables. A size is how often a test at 5 % rejects when the score did not change; coverage is how often the interval at
        95 % contains the true change. This page is generated; do not edit it, run

        ```
        {Study.Command("paired")}
        ```

        ## Everybody answers twice

        Populations are the shares of people who change by −2, −1, 0, +1, +2 categories. Size of the [paired test](paired.md):

        {PairedSizes()}

        The last two rows are over all {Number(ChangeSpace.Grid.Count(ChangeSpace.WithoutChange))} populations without a change of the score whose shares are multiples of
        .05, those in which some changes never occur included.

        Coverage of the paired interval, over the {Number(ChangeSpace.Grid.Count(ChangeSpace.WithEveryChange))} populations of that grid in which every change occurs, and over all
        {Number(ChangeSpace.Grid.Count)} of it. The smallest of all is at populations such as .00/.05/.00/.00/.95, in which nearly everybody changes
        alike: one share is estimated there, and the interval has the weakness of the score interval of a share.

        {PairedCoverage()}

        ## Some answer twice

        Size of the test of [overlapping waves](overlapping.md). So many answer in both waves, and so many more in each wave alone. Populations are
        shares of promoters/passives/detractors, the same in both waves unless two are given; so many people keep their answer, or
        their place among all, and the others answer independently. Most false alarms are at populations without passives that keep
        their answers: few respondents change, and by two categories at once.

        {OverlapSizes()}

        Coverage of its interval, over {Number(WaveGrid.Length)} populations: all pairs of shares that are multiples of a fifth, where nobody keeps
        the place or half of the people do.

        {OverlapCoverage()}

        ## Test and interval agree

        In how many tables does the test at 5 % claim a change while the interval at 95 % contains 0, or the other way round?

        {Agreement()}
        """.ReplaceLineEndings("\n") + "\n";

    /// <summary>One row of the table of sizes.</summary>
    public static string PairedSizeRow(IReadOnlyList<double> shares, IEnumerable<ChangeSpace> spaces) =>
        Row(string.Join("/", shares.Select(share => share.ToString(".00", CultureInfo.InvariantCulture))), spaces.Select(space => Share(space.Size(shares))));

    /// <summary>One row of the table of coverage.</summary>
    public static string PairedCoverageRow(int respondents, ChangeSpace space)
    {
        CoverageSummary inner = space.Coverage(ChangeSpace.WithEveryChange);
        CoverageSummary all = space.Coverage(_ => true);
        return Row(
            $"{respondents}",
            [
                Share(inner.Mean), Share(inner.Minimum), Share(all.Mean), Share(all.Minimum),
                all.MeanWidth.ToString("0.0", CultureInfo.InvariantCulture),
            ]);
    }

    private static string PairedSizes()
    {
        int[] sizes = [5, 10, 20, 50];
        ChangeSpace[] spaces = [.. sizes.Select(n => new ChangeSpace(n))];
        (double Mean, double Maximum)[] grid = [.. spaces.Select(space => space.Sizes())];
        return Table(
            ["shares", .. sizes.Select(n => $"n = {n}")],
            [
                .. Changes.Select(shares => PairedSizeRow(shares, spaces)),
                Row("mean of the grid", grid.Select(size => Share(size.Mean))),
                Row("largest of the grid", grid.Select(size => Share(size.Maximum))),
            ]);
    }

    private static string PairedCoverage() => Table(
        ["n", "every change occurs: mean", "smallest", "all: mean", "smallest", "mean width, points"],
        ((int[])[5, 10, 20, 50]).Select(n => PairedCoverageRow(n, new ChangeSpace(n))));

    private static string OverlapSizes()
    {
        JointShares[] populations = [.. Waves.Select(wave => wave.Joint)];
        double[][] columns = [.. SizeDesigns.Select(design => OverlapStudy.Sizes(design.Common, design.Once, populations))];
        return Table(
            ["population", .. SizeDesigns.Select(Name)],
            Waves.Select((wave, row) => Row(wave.Name, columns.Select(column => Share(column[row])))));
    }

    private static string OverlapCoverage() => Table(
        ["answers", "mean coverage", "smallest"],
        CoverageDesigns.Select(design =>
        {
            double[] coverage = OverlapStudy.Coverages(design.Common, design.Once, WaveGrid);
            return Row(Name(design), [Share(coverage.Average()), Share(coverage.Min())]);
        }));

    private static string Agreement()
    {
        ChangeSpace[] paired = [.. Enumerable.Range(1, 8).Select(n => new ChangeSpace(n))];
        return Table(
            ["", "tables", "disagreements"],
            [
                Row("one to eight respondents, all twice", [Number(paired.Sum(space => space.Tables)), Number(paired.Sum(space => space.Disagreements))]),
                .. AgreementDesigns.Select(design => Row(
                    Name(design),
                    [Number(OverlapStudy.Tables(design.Common, design.Once)), Number(OverlapStudy.Disagreements(design.Common, design.Once))])),
            ]);
    }

    private static string Name((int Common, int Once) design) => $"{design.Common} twice, {design.Once} + {design.Once} once";

    private static IEnumerable<Shares> Fifths() =>
        EveryTable.Of(5, 3).Select(n => new Shares(n[0] / 5.0, n[2] / 5.0));

    private static string Table(IEnumerable<string> header, IEnumerable<string> rows)
    {
        string[] columns = [.. header];
        return string.Join("\n", [Row(columns[0], columns[1..]), $"|{string.Concat(columns.Select(_ => "---|"))}", .. rows]);
    }

    private static string Row(string name, IEnumerable<string> cells) => $"| {name} | {string.Join(" | ", cells)} |";

    private static string Share(double value) => value.ToString(".000", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
