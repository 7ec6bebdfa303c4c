namespace Nps.Core.Coverage;

/// <summary>The page docs/methods/planning-power.md.</summary>
public static class PlanningPage
{
    private static readonly ResponseCounts[] Pilots = [new(50, 30, 20), new(80, 15, 5), new(95, 5, 0)];
    private static readonly int[] Populations = [20, 40, 60];

    public static string Write() => $"""
        # Power of planned comparisons

        Does a comparison that was planned for a power of 80 % find the difference in 80 % of all cases? Here by enumeration: all
        pairs of samples that can occur, with their probability, each tested by `NpsComparison`. Pairs that are less likely than
        1e-11 are left out. Nothing is simulated.

        This page is generated. Do not edit it; run

        ```
        {Study.Command("planning")}
        ```

        **Textbook** is the usual formula (z + z_β)²(V₁ + V₂/r)/δ², which the library does not use. Sizes are those of the baseline
        and of the current group; the ratio is the second by the first.

        | baseline | current | ratio | level | asked | textbook | its power | library | its power |
        |---|---|---|---|---|---|---|---|---|
        {string.Concat(PlanningStudy.Designs.Select(PlanningStudy.Row)).TrimEnd()}

        Up to 60 answers in the smaller and 240 in the larger group the library enumerates as well, so that the power is at or just
        above what was asked; it jumps from one size to the next. The designs at the end are larger. There the approximation asks
        for more than is needed when hardly anybody is outside one category.

        ## Margins in a small population

        For up to 60 people intervals are exact, but sizes are planned by the formula. This is the mean half-width that the exact
        intervals then have, in points.

        | pilot | people | asked | answers | mean half-width |
        |---|---|---|---|---|
        {Margins().TrimEnd()}
        """.ReplaceLineEndings("\n") + "\n";

    private static string Margins() => string.Concat(
        from pilot in Pilots
        from population in Populations
        select PlanningStudy.MarginRow(pilot, population, 10));
}
