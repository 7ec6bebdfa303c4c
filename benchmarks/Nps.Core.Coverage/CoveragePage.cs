using System.Reflection;

namespace Nps.Core.Coverage;

/// <summary>The page docs/methods/coverage.md: the same bytes from every run, so that a difference is a change of the library.</summary>
public static class CoveragePage
{
    private static string Version =>
        typeof(ResponseCounts).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static string Write() => $"""
        # Coverage of the intervals

        How often does an interval that promises 95 % contain the true value? Here is the answer for Nps.Core {Version}, by
        enumeration: every sample that can occur, weighted by its probability. Nothing is simulated, nothing depends on a seed.

        This page and its pictures are generated, in less than a minute, the same bytes every time. Do not edit them; run

        ```
        dotnet run -c Release --project benchmarks/Nps.Core.Coverage -- docs/methods coverage
        ```

        **Populations.** The shares of promoters, passives and detractors are multiples of 0.02 and at least 0.02: 1,176
        populations. For a change, all 1,176 × 1,176 pairs of them.

        **Coverage** of a population is the probability that the interval contains its score, limits included. A limit within
        1e-9 points of the score counts as equal to it. Only Wald intervals without width have such limits, [0, 0] when everybody
        is passive for example; no other limit is within 1e-7 points of a score.

        **Cells** are mean coverage / minimum coverage / mean width. Mean and minimum are over the populations; the width is in
        points, its expectation averaged over the populations. The minimum depends on how far into the corners the populations
        reach: with almost everybody in one category, a small sample often shows that category only.

        ## One score

        ![Minimum and mean coverage by number of responses](coverage-by-n.svg)

        {Sections(level => CoverageTables.Heading("responses")
            + string.Concat(CoverageTables.SampleSizes.Select(size => CoverageTables.OneSampleRow(size, level))))}

        ![Coverage by shares of promoters and detractors at 20 responses](coverage-map.svg)

        ## A change

        Current minus baseline, two independent samples. "No difference" are the pairs of populations with equal scores, whatever
        their shares; one minus that coverage is how often the interval claims a change where there is none.

        {Sections(level => CoverageTables.Heading("baseline + current")
            + string.Concat(CoverageTables.Designs.Select(design => CoverageTables.TwoSampleRows(design, level))))}
        """.ReplaceLineEndings("\n") + "\n";

    /// <summary>The line above the table of a level.</summary>
    public static string Caption(ConfidenceLevel level) => FormattableString.Invariant($"At {100 * level.Fraction:0} %:");

    private static string Sections(Func<ConfidenceLevel, string> table) =>
        string.Join('\n', CoverageTables.Levels.Select(level => $"{Caption(level)}\n\n{table(level)}")).TrimEnd();
}
