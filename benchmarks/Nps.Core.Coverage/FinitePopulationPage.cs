namespace Nps.Core.Coverage;

/// <summary>The page docs/methods/finite-population-coverage.md.</summary>
public static class FinitePopulationPage
{
    public static string Write() => $"""
        # Coverage of the intervals for a small population

        How often does `counts.GetConfidenceInterval(population: N)` at 95 % contain the score of all N people, when n of them answered
        who were drawn at random? By enumeration: every composition of the population, and every sample of it with its
        hypergeometric probability. Nothing is simulated.

        This page is generated. Do not edit it; run

        ```
        {Study.Command("finite-population")}
        ```

        **Cells** are mean coverage / minimum coverage / mean width. Mean and minimum are over all compositions, each counted
        once; the width is in points, averaged over all samples, each counted once. Limits belong to the interval.

        ## Up to 60 people

        The library gives the exact mid-P limits. Beside them what it gave before: the score interval of n(N − 1)/(N − n) answers,
        clipped to possible scores.

        | people | answers | library: exact mid-P | formula, clipped |
        |---|---|---|---|
        {string.Concat(FinitePopulationStudy.Designs.Select(FinitePopulationStudy.ExactRow)).TrimEnd()}

        ## More than 60 people

        The library uses the formula, clipped to possible scores. It is poor where nearly everybody agrees and most have answered:
        then one person who is missed decides.

        | people | answers | library: formula, clipped |
        |---|---|---|
        {string.Concat(FinitePopulationStudy.LargerDesigns.Select(FinitePopulationStudy.LargerRow)).TrimEnd()}
        """.ReplaceLineEndings("\n") + "\n";
}
