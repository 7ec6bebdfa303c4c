using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>
/// The page docs/methods/coverage-edge.md: the smallest coverage of one score on a grid four times as fine as that of the page on
/// coverage, and where it is: the nearer the populations get to the corners, the lower the minimum.
/// </summary>
public static class FineGridPage
{
    // Shares are multiples of 1/200 = 0.005; a score is a multiple of half a point.
    private const int Parts = 200;
    private const double PointsPerStep = 100.0 / Parts;

    private static readonly int[] Sizes = [5, 10, 20, 30, 50, 100];

    public static string Write() => $"""
        # Coverage near the edges

        The smallest coverage of the interval of one score, as on the page on [coverage](coverage.md), but with shares in steps of 0.005 and
        at least 0.005: 19,701 populations, which reach further into the corners. Beside each minimum the population that has it,
        promoters/passives/detractors in percent. Of two mirror images the first is shown.

        The lowest values belong to populations in which nearly everybody is in one category: a brand that nearly everybody loves, or
        hates, or is indifferent to. This page is generated; do not edit it, run

        ```
        {Study.Command("coverage")}
        ```

        {string.Join("\n\n", CoverageTables.Levels.Select(Table))}
        """.ReplaceLineEndings("\n") + "\n";

    private static string Table(ConfidenceLevel level) =>
        $"{CoveragePage.Caption(level)}\n\n| responses | {string.Join(" | ", CoverageTables.Methods)} |\n|---|---|---|---|\n"
        + string.Join("\n", Sizes.Select(size => $"| {size} | {string.Join(" | ", CoverageTables.Methods.Select(method => Minimum(size, level, method)))} |"));

    private static string Minimum(int size, ConfidenceLevel level, IntervalMethod method)
    {
        (int First, int Last)[][] covered = [.. Enumerable.Range(0, size + 1).Select(promoters => Enumerable.Range(0, size + 1 - promoters)
            .Select(detractors => Steps(new ResponseCounts(promoters, size - promoters - detractors, detractors), level, method)).ToArray())];
        double[][] binomials = [.. Enumerable.Range(0, size + 1).Select(Binomials)];
        double[][] powers = [.. Enumerable.Range(0, Parts + 1).Select(share => Multinomial.Powers((double)share / Parts, size))];
        var rows = new (double Coverage, string Where)[Parts];
        Parallel.For(1, Parts - 1, promoters => rows[promoters] = Enumerable.Range(1, Parts - 1 - promoters)
            .Select(detractors => (
                Coverage(powers[promoters], powers[Parts - promoters - detractors], powers[detractors], promoters - detractors, covered, binomials),
                Name(promoters, detractors)))
            .MinBy(row => row.Item1));
        (double coverage, string where) = rows[1..^1].MinBy(row => Math.Round(row.Coverage, 12));
        return string.Create(CultureInfo.InvariantCulture, $"{coverage:.000} ({where})");
    }

    private static double Coverage(
        double[] promoters, double[] passives, double[] detractors, int score, (int First, int Last)[][] covered, double[][] binomials)
    {
        int size = covered.Length - 1;
        double sum = 0;
        for (int p = 0; p <= size; p++)
        {
            double row = 0;
            double[] choose = binomials[size - p];
            for (int d = 0; d <= size - p; d++)
            {
                if (covered[p][d].First <= score && score <= covered[p][d].Last)
                {
                    row += choose[d] * passives[size - p - d] * detractors[d];
                }
            }

            sum += row * binomials[size][p] * promoters[p];
        }

        return sum;
    }

    private static (int First, int Last) Steps(ResponseCounts counts, ConfidenceLevel level, IntervalMethod method)
    {
        ConfidenceInterval interval = counts.GetConfidenceInterval(level, method)!.Value;
        return (
            (int)Math.Ceiling((interval.Lower - CoveredSteps.Tolerance) / PointsPerStep),
            (int)Math.Floor((interval.Upper + CoveredSteps.Tolerance) / PointsPerStep));
    }

    private static string Name(int promoters, int detractors) => string.Create(
        CultureInfo.InvariantCulture, $"{promoters / 2.0:0.#}/{(Parts - promoters - detractors) / 2.0:0.#}/{detractors / 2.0:0.#}");

    private static double[] Binomials(int n)
    {
        double[] row = new double[n + 1];
        row[0] = 1;
        for (int k = 1; k <= n; k++)
        {
            row[k] = row[k - 1] * (n - k + 1) / k;
        }

        return row;
    }
}
