using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>The page docs/methods/agreement.md: how often an interval of a change and the score test say different things.</summary>
public static class AgreementPage
{
    private static readonly int[] Sizes = [5, 8, 20];

    public static string Write() => $"""
        # Do interval and test agree?

        An interval of a change claims significance when it excludes 0, a test when p is below .05. How many of all pairs of samples
        are there in which the interval at 95 % and the score test of [difference](difference.md) disagree? All pairs are enumerated, each counted once.
        MOVER puts the two score intervals of the samples together (Zou and Donner 2008); it is not in the library for this purpose.
        This page is generated; do not edit it, run

        ```
        {Study.Command("agreement")}
        ```

        | baseline + current | pairs | ScoreTest | MOVER | AdjustedWald | Wald |
        |---|---|---|---|---|---|
        {string.Join("\n", Sizes.Select(Row))}
        """.ReplaceLineEndings("\n") + "\n";

    private static string Row(int size)
    {
        ResponseCounts[] samples = [.. new SampleSpace(size).Samples];
        Func<NpsComparison, bool>[] excludes =
        [
            pair => Excludes(pair.GetConfidenceInterval()!.Value),
            ExcludesByMover,
            pair => Excludes(pair.GetConfidenceInterval(method: IntervalMethod.AdjustedWald)!.Value),
            pair => Excludes(pair.GetConfidenceInterval(method: IntervalMethod.Wald)!.Value),
        ];
        int[] disagree = new int[excludes.Length];
        Parallel.ForEach(samples, baseline =>
        {
            foreach (ResponseCounts current in samples)
            {
                NpsComparison pair = new(baseline, current);
                for (int i = 0; i < excludes.Length; i++)
                {
                    if (excludes[i](pair) != pair.IsSignificant())
                    {
                        Interlocked.Increment(ref disagree[i]);
                    }
                }
            }
        });
        int pairs = samples.Length * samples.Length;
        return string.Create(CultureInfo.InvariantCulture, $"| {size} + {size} | {pairs:N0} | ")
            + string.Join(" | ", disagree.Select(count => Cell(count, pairs))) + " |";
    }

    private static string Cell(int count, int pairs) =>
        count == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} ({100.0 * count / pairs:0.0} %)");

    private static bool Excludes(ConfidenceInterval interval) => !interval.Contains(0);

    private static bool ExcludesByMover(NpsComparison pair)
    {
        double delta = pair.Delta!.Value.Points;
        ConfidenceInterval before = pair.Baseline.GetConfidenceInterval()!.Value;
        ConfidenceInterval after = pair.Current.GetConfidenceInterval()!.Value;
        double baseline = pair.Baseline.Score!.Value.Points;
        double current = pair.Current.Score!.Value.Points;
        double below = Math.Sqrt(Math.Pow(current - after.Lower, 2) + Math.Pow(before.Upper - baseline, 2));
        double above = Math.Sqrt(Math.Pow(after.Upper - current, 2) + Math.Pow(baseline - before.Lower, 2));
        return delta - below > 0 || delta + above < 0;
    }
}
