using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>The page docs/methods/posterior-coverage.md: the credible interval taken as a confidence interval.</summary>
public static class PosteriorPage
{
    private static readonly int[] Sizes = [5, 10, 20, 30];

    public static string Write() => $"""
        # Coverage of the credible interval

        The 95 % credible interval of the [posterior](posterior.md) with Jeffreys' prior, taken as a confidence interval beside two of them:
        enumerated over the 1,176 populations of the page on [coverage](coverage.md). Cells are mean coverage / minimum / mean width, then
        the mean distance of the coverage from .95. This page is generated; do not edit it, run

        ```
        {Study.Command("posterior")}
        ```

        | responses | posterior | ScoreTest | AdjustedWald |
        |---|---|---|---|
        {string.Join("\n", Sizes.Select(Row))}
        """.ReplaceLineEndings("\n") + "\n";

    private static string Row(int size)
    {
        var space = new SampleSpace(size);
        OneSampleStudy[] studies =
        [
            new(space, sample =>
            {
                CredibleInterval interval = sample.GetPosterior().GetCredibleInterval();
                return CoveredSteps.Of(interval.Lower, interval.Upper);
            }),
            new(space, ConfidenceLevel.Percent95, IntervalMethod.ScoreTest),
            new(space, ConfidenceLevel.Percent95, IntervalMethod.AdjustedWald),
        ];
        return $"| {size} | {string.Join(" | ", studies.Select(Cell))} |";
    }

    private static string Cell(OneSampleStudy study) => string.Create(
        CultureInfo.InvariantCulture, $"{study.Summary}, {study.Coverage.Average(coverage => Math.Abs(coverage - 0.95)):.000}");
}
