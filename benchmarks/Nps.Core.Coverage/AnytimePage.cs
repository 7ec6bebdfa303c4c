using System.Globalization;
using Nps.Core.Coverage.Baselines;

namespace Nps.Core.Coverage;

/// <summary>The page docs/methods/anytime-coverage.md: what anytime-valid intervals promise, simulated, and what they cost in width.</summary>
public static class AnytimePage
{
    private static readonly Shares[] Populations =
        [new(0.5, 0.2), new(0.2, 0.2), new(0.34, 0.33), new(0.1, 0.7), new(0.97, 0.01)];

    private static readonly (Shares Baseline, Shares Current)[] Changes =
    [
        (new(0.5, 0.2), new(0.5, 0.2)), (new(0.2, 0.2), new(0.45, 0.45)), (new(0.4, 0.3), new(0.5, 0.2)),
        (new(0.1, 0.8), new(0.85, 0.05)), (new(0.95, 0.02), new(0.97, 0.01)),
    ];

    private static readonly long[] Planned = [50, 200, 1_000];

    public static string Write() => $"""
        # Coverage of anytime-valid intervals

        How many paths does an interval miss at least once, when it is looked at after every answer? Simulated: {Number(AnytimePaths.Paths)} paths of
        up to {Number(AnytimePaths.LongestPath)} answers from the first one on, at 95 %, with fixed seeds. The standard error of a rate near .05 is .002.
        This page is generated; do not edit it, run

        ```
        {Study.Command("anytime")}
        ```

        ## One score

        Shares are promoters/passives/detractors. *Fixed* is the ordinary score interval, looked at after each of the first 1,000
        answers. *Exact* is the likelihood-ratio interval of the page on the method, which is not in the library.

        | shares | {Heading("planned ")} | exact | fixed, 1,000 looks |
        |---|{Columns(Planned.Length + 2)}
        {Rows(Populations, OneScore)}

        ## A change

        *By turns*: both samples grow, an answer each, to 2,500. *Against a complete baseline*: 500 answers before the first look, then
        the current sample grows to 5,000.

        | baseline → current | {Heading("by turns, planned ")} | {Heading("complete baseline, planned ")} |
        |---|{Columns(2 * Planned.Length)}
        {Rows(Changes, Change)}

        ## The price

        Width of the interval divided by the width of the ordinary score interval, for samples with exactly these shares.

        | shares | answers | {Heading("planned ")} | exact |
        |---|---|{Columns(Planned.Length + 1)}
        {Rows(Populations.Take(1).Concat(Populations.TakeLast(1)).SelectMany(shares => new long[] { 10, 50, 200, 1_000, 5_000 }, (shares, n) => (shares, n)), Widths)}

        The same for a change, with as many answers in each sample.

        | baseline → current | answers each | {Heading("planned ")} |
        |---|---|{Columns(Planned.Length)}
        {Rows(Changes.Take(1).Concat(Changes.TakeLast(1)).SelectMany(pair => new long[] { 10, 50, 200, 1_000, 5_000 }, (pair, n) => (pair, n)), ChangeWidths)}
        """.ReplaceLineEndings("\n") + "\n";

    private static string OneScore(Shares shares) =>
        Row(shares.ToString(), [
            .. Planned.Select(planned => AnytimePaths.OneScore(shares, planned)),
            AnytimePaths.OneScoreExact(shares),
            AnytimePaths.OneScoreFixed(shares, 1_000)]);

    private static string Change((Shares Baseline, Shares Current) pair) =>
        Row(Name(pair), [
            .. Planned.Select(planned => AnytimePaths.ChangeByTurns(pair.Baseline, pair.Current, planned)),
            .. Planned.Select(planned => AnytimePaths.ChangeFromComplete(pair.Baseline, 500, pair.Current, planned))]);

    private static string Widths((Shares Shares, long Responses) design)
    {
        ResponseCounts counts = design.Shares.Typical(design.Responses);
        double width = 2 * counts.GetConfidenceInterval()!.Value.MarginOfError;
        (double lower, double upper) = ExactAnytime.Limits(counts, 0.05);
        return Ratios($"{design.Shares} | {Number(design.Responses)}", [
            .. Planned.Select(planned => Width(counts.GetAnytimeInterval(planned)!.Value) / width), 100 * (upper - lower) / width]);
    }

    private static string ChangeWidths(((Shares Baseline, Shares Current) Pair, long Responses) design)
    {
        NpsComparison change = new(design.Pair.Baseline.Typical(design.Responses), design.Pair.Current.Typical(design.Responses));
        double width = 2 * change.GetConfidenceInterval()!.Value.MarginOfError;
        return Ratios(
            $"{Name(design.Pair)} | {Number(design.Responses)}",
            Planned.Select(planned => Width(change.GetAnytimeInterval(planned)!.Value) / width));
    }

    private static double Width(AnytimeInterval interval) => interval.Upper - interval.Lower;

    private static string Name((Shares Baseline, Shares Current) pair) => $"{pair.Baseline} → {pair.Current}";

    private static string Heading(string what) => string.Join(" | ", Planned.Select(planned => what + Number(planned)));

    private static string Columns(int count) => string.Concat(Enumerable.Repeat("---|", count));

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Rows<T>(IEnumerable<T> items, Func<T, string> row) => string.Join("\n", items.Select(row));

    private static string Row(string name, IEnumerable<double> rates) => Line(name, rates, ".0000");

    private static string Ratios(string name, IEnumerable<double> ratios) => Line(name, ratios, "0.00");

    private static string Line(string name, IEnumerable<double> values, string format) =>
        $"| {name} | {string.Join(" | ", values.Select(value => value.ToString(format, CultureInfo.InvariantCulture)))} |";
}
