using System.Globalization;

namespace Nps.Core.Coverage;

/// <summary>The page docs/methods/control-limits-alarms.md: how often a period that differs by chance alone is outside its limits.</summary>
public static class ControlLimitsPage
{
    // Counts whose shares are these; a hundred answers each.
    private static readonly ResponseCounts[] Baselines =
    [
        new(50, 30, 20), new(20, 60, 20), new(30, 40, 30), new(70, 20, 10), new(60, 0, 40), new(80, 15, 5), new(93, 5, 2), new(98, 1, 1),
    ];

    private static readonly int[] Sizes = [1, 5, 10, 20, 50, 200, 1_000];

    public static string Write() => $"""
        # False alarms of control limits

        The probability that a period lies outside its limits although its shares are those of the baseline, enumerated over all scores
        that it can have. Nominal is .0027, that of three standard errors of a normal distribution. *Exact* are the limits of the library;
        *plain* are θ̄ ± 3√(V̄/n), which it uses above 100,000 answers a period only. This page is generated; do not edit it, run

        ```
        {Study.Command("control-limits")}
        ```

        Exact:

        {Table(Exact)}

        Plain:

        {Table(Plain)}
        """.ReplaceLineEndings("\n") + "\n";

    private static (double Lower, double Upper) Exact(ResponseCounts baseline, int responses)
    {
        // A trend whose first period is the baseline, and whose second has the size in question.
        NpsTrend<int> trend = NpsTrend.FromCounts([KeyValuePair.Create(0, baseline), KeyValuePair.Create(1, new ResponseCounts(0, responses, 0))]);
        NpsControlPoint<int> point = trend.GetControlLimits(baselinePeriods: 1)![1];
        return (point.Lower!.Value, point.Upper!.Value);
    }

    private static (double Lower, double Upper) Plain(ResponseCounts baseline, int responses)
    {
        double centre = baseline.Score!.Value.Points;
        double distance = 3 * baseline.StandardError!.Value * Math.Sqrt((double)baseline.Total / responses);
        return (centre - distance, centre + distance);
    }

    private static string Table(Func<ResponseCounts, int, (double Lower, double Upper)> limits) =>
        $"| shares, % | {string.Join(" | ", Sizes.Select(n => string.Create(CultureInfo.InvariantCulture, $"n = {n:N0}")))} |\n|---|"
        + string.Concat(Sizes.Select(_ => "---|")) + "\n"
        + string.Join("\n", Baselines.Select(baseline =>
            $"| {baseline.Promoters}/{baseline.Passives}/{baseline.Detractors} | "
            + string.Join(" | ", Sizes.Select(n => FalseAlarms(baseline, n, limits(baseline, n)).ToString(".0000", CultureInfo.InvariantCulture))) + " |"));

    private static double FalseAlarms(ResponseCounts baseline, int responses, (double Lower, double Upper) limits)
    {
        double[] probabilities = Scores(baseline, responses);
        double outside = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            double points = 100.0 * (i - responses) / responses;
            outside += points < limits.Lower || points > limits.Upper ? probabilities[i] : 0;
        }

        return outside;
    }

    /// <summary>The probabilities of the sums −n to n, an answer at a time.</summary>
    private static double[] Scores(ResponseCounts baseline, int responses)
    {
        double[] sums = [1];
        for (int n = 0; n < responses; n++)
        {
            double[] next = new double[sums.Length + 2];
            for (int i = 0; i < sums.Length; i++)
            {
                next[i] += sums[i] * baseline.Detractors / baseline.Total;
                next[i + 1] += sums[i] * baseline.Passives / baseline.Total;
                next[i + 2] += sums[i] * baseline.Promoters / baseline.Total;
            }

            sums = next;
        }

        return sums;
    }
}
