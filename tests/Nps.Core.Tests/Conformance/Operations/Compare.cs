using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class Compare
{
    internal static Route[] Routes { get; } = [new("NpsComparison", Answer)];

    private static Fields Answer(JsonElement input)
    {
        var comparison = new NpsComparison(input.GetProperty("baseline").Counts(), input.GetProperty("current").Counts());
        ConfidenceLevel level = input.Level();
        IntervalMethod method = input.Method();
        ConfidenceInterval? interval = comparison.GetConfidenceInterval(level, method);
        return new()
        {
            ["delta"] = comparison.Delta?.Points,
            ["p"] = method == IntervalMethod.ScoreTest ? comparison.PValue : PValueOf(comparison, method),
            ["lower"] = interval?.Lower,
            ["upper"] = interval?.Upper,
            ["verdict"] = comparison.GetVerdict(level).ToString(),
        };
    }

    /// <summary>
    /// The p-value that belongs to an interval: 1 − the highest level at which it excludes 0. The library has only one p-value, that
    /// of the score test; the intervals of the other methods tell theirs.
    /// </summary>
    private static double? PValueOf(NpsComparison comparison, IntervalMethod method)
    {
        if (comparison.GetConfidenceInterval(default, method) is null)
        {
            return null;
        }

        double excludes = 0;
        double contains = 1;
        while (true)
        {
            double middle = excludes + ((contains - excludes) / 2);
            if (middle <= excludes || middle >= contains)
            {
                return 1 - excludes;
            }

            bool isIn = comparison.GetConfidenceInterval(ConfidenceLevel.FromFraction(middle), method)!.Value.Contains(0);
            (excludes, contains) = isIn ? (excludes, middle) : (middle, contains);
        }
    }
}
