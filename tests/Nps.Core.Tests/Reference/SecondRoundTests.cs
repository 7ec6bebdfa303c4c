using System.Globalization;
using System.Text.Json;
using Nps.Core.Coverage;

namespace Nps.Core.Tests;

/// <summary>Paired, overlapping and equivalence tests against values computed at 40 or more digits from their definitions.</summary>
public class SecondRoundTests
{
    private const double Score = 1e-10;
    private const double Limit = 1e-9;

    [Fact]
    public void PairedScore_MatchesReference()
    {
        foreach (JsonElement item in Load("paired-score"))
        {
            JsonElement changes = item.GetProperty("changes");
            NpsTransitions table = EveryTable.ByChange(Count("-2"), Count("-1"), Count("0"), Count("+1"), Count("+2"));
            string what = $"case {item.GetProperty("id")}";

            Relative.AssertClose(100 * Number(item, "deltaHat"), table.Delta!.Value.Points, 1e-12, what + " delta");
            Relative.AssertClose(Number(item, "z"), table.ZStatistic!.Value, Score, what + " z");
            Relative.AssertClose(Number(item, "p"), table.PValue!.Value, Score, what + " p");
            foreach (string level in (string[])["0.9", "0.95", "0.99"])
            {
                AssertLimits(item.GetProperty("limits" + level), table.GetConfidenceInterval(Level(level)), $"{what} at {level}");
            }

            long Count(string change) => long.Parse(changes.GetProperty(change).GetString()!, CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public void Overlap_MatchesReference()
    {
        foreach (JsonElement item in Load("overlap"))
        {
            JsonElement rows = item.GetProperty("common");
            NpsTransitions table = NpsTransitions.FromTable(
                Counts(rows[0]), Counts(rows[1]), Counts(rows[2]), Counts(item.GetProperty("onlyBefore")), Counts(item.GetProperty("onlyAfter")));
            OverlappingComparison comparison = table.CompareWaves();
            string what = $"case {item.GetProperty("id")}";

            // Where the likelihood has several maxima with different covariances, the file gives the analytic centre.
            bool unique = item.GetProperty("zUnique").GetBoolean();
            Relative.AssertClose(100 * Number(item, "deltaHat"), comparison.Delta!.Value.Points, 1e-12, what + " delta");
            Relative.AssertClose(Number(item, "z"), comparison.ZStatistic!.Value, unique ? Score : 1e-6, what + " z");
            Relative.AssertClose(Number(item, "p"), comparison.PValue!.Value, unique ? Score : 1e-6, what + " p");
            Relative.AssertClose(Number(item, "variance0"), Square(JointFit.StandardError(table.ToSample(), 0)), unique ? Score : 1e-6, what + " variance");
            AssertLimits(item.GetProperty("limits0.95"), comparison.GetConfidenceInterval(), what, unique ? Limit : 1e-6);
        }
    }

    [Fact]
    public void Equivalence_MatchesReference()
    {
        foreach (JsonElement item in Load("equivalence"))
        {
            var comparison = new NpsComparison(Counts(item.GetProperty("baseline")), Counts(item.GetProperty("current")));
            var margin = new NpsDelta(100 * Number(item, "margin"));
            EquivalenceTest test = comparison.TestEquivalence(margin)!;
            string what = $"case {item.GetProperty("id")}";

            Assert.Equal(margin, test.Margin);
            Relative.AssertClose(Number(item, "p"), test.PValue, Score, what + " p");
            foreach (string level in (string[])["0.9", "0.95", "0.99"])
            {
                Assert.Equal(item.GetProperty("equivalentAt" + level).GetBoolean(), test.IsEquivalent(Level(level)));
                var inner = ConfidenceLevel.FromFraction((double)(1 - (2 * (1 - (decimal)Level(level).Fraction))));
                AssertLimits(item.GetProperty("interval1-2alphaAt" + level), comparison.GetConfidenceInterval(inner), $"{what} at {level}");
            }
        }
    }

    private static JsonElement.ArrayEnumerator Load(string name) => ReferenceFile.Load("second/" + name).EnumerateArray();

    private static void AssertLimits(JsonElement expected, ConfidenceInterval? actual, string what, double tolerance = Limit)
    {
        Assert.Equal(IntervalMethod.ScoreTest, actual!.Value.Method);
        Relative.AssertClose(100 * Number(expected[0]), actual.Value.Lower, tolerance, what + " lower");
        Relative.AssertClose(100 * Number(expected[1]), actual.Value.Upper, tolerance, what + " upper");
    }

    private static ResponseCounts Counts(JsonElement item) => new(Count(item[0]), Count(item[1]), Count(item[2]));

    private static long Count(JsonElement item) => long.Parse(item.GetString()!, CultureInfo.InvariantCulture);

    private static ConfidenceLevel Level(string fraction) => ConfidenceLevel.FromFraction(double.Parse(fraction, CultureInfo.InvariantCulture));

    private static double Number(JsonElement item, string name) => Number(item.GetProperty(name));

    private static double Number(JsonElement item) => double.Parse(item.GetString()!, CultureInfo.InvariantCulture);

    private static double Square(double value) => value * value;
}
