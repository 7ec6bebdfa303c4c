using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>The rows of the tables on the page: "mean / minimum / width" for each method.</summary>
public static class CoverageTables
{
    public static IReadOnlyList<IntervalMethod> Methods { get; } =
        [IntervalMethod.ScoreTest, IntervalMethod.AdjustedWald, IntervalMethod.Wald];

    public static IReadOnlyList<ConfidenceLevel> Levels { get; } =
        [ConfidenceLevel.Percent95, ConfidenceLevel.Percent90, ConfidenceLevel.Percent99];

    public static IReadOnlyList<int> SampleSizes { get; } = [5, 10, 20, 30, 50, 100];

    /// <summary>Responses in the baseline sample and in the current one.</summary>
    public static IReadOnlyList<(int Baseline, int Current)> Designs { get; } = [(5, 5), (10, 10), (10, 30), (20, 20)];

    public static string OneSampleRow(int size, ConfidenceLevel level)
    {
        var space = new SampleSpace(size);
        return Row(
            size.ToString(CultureInfo.InvariantCulture), Methods.Select(method => new OneSampleStudy(space, level, method).Summary));
    }

    /// <summary>Two rows: over all pairs of populations, and over those without a difference.</summary>
    public static string TwoSampleRows((int Baseline, int Current) design, ConfidenceLevel level)
    {
        var baseline = new SampleSpace(design.Baseline);
        var current = new SampleSpace(design.Current);
        TwoSampleStudy[] studies = [.. Methods.Select(method => new TwoSampleStudy(baseline, current, level, method))];
        string name = string.Create(CultureInfo.InvariantCulture, $"{design.Baseline} + {design.Current}");
        return Row(name + ", any difference", studies.Select(study => study.AnyDifference))
            + Row(name + ", no difference", studies.Select(study => study.NoDifference));
    }

    public static string Heading(string what) => Line(Methods.Select(method => method.ToString()).Prepend(what)) + "|---|---|---|---|\n";

    private static string Row(string name, IEnumerable<CoverageSummary> summaries) =>
        Line(summaries.Select(summary => summary.ToString()).Prepend(name));

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";
}
