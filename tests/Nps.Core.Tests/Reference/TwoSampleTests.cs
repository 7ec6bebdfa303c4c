using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>Differences, tests and limits of eleven pairs of samples at four levels.</summary>
public class TwoSampleTests
{
    private const double ClosedForm = 1e-12;

    // The p-value and the score interval come out of root searches.
    private const double PValue = 1e-10;
    private const double Inverted = 1e-9;

    public static TheoryData<int> Pairs()
    {
        var pairs = new TheoryData<int>();
        for (int i = 0; i < ReferenceFile.Load("two-sample").GetArrayLength(); i++)
        {
            pairs.Add(i);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Comparison_DeltaAndTest_MatchReference(int index)
    {
        JsonElement item = ReferenceFile.Load("two-sample")[index];
        var comparison = new NpsComparison(item.Counts("baseline"), item.Counts("current"));

        Relative.AssertClose(100 * item.Double("delta"), comparison.Delta!.Value.Points, ClosedForm, "delta");
        if (item.GetProperty("wald").TryGetProperty("se", out JsonElement standardError))
        {
            Relative.AssertClose(100 * standardError.GetDouble(), comparison.StandardError!.Value, ClosedForm, "standard error");
        }

        Relative.AssertClose(item.GetProperty("score").Double("z"), comparison.ZStatistic!.Value, PValue, "z");
        Relative.AssertClose(item.GetProperty("score").Double("p"), comparison.PValue!.Value, PValue, "p");
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void GetConfidenceInterval_EveryLevelAndMethod_MatchesReference(int index)
    {
        JsonElement item = ReferenceFile.Load("two-sample")[index];
        var comparison = new NpsComparison(item.Counts("baseline"), item.Counts("current"));

        foreach (JsonProperty level in item.GetProperty("ci").EnumerateObject())
        {
            AssertInterval(level, "wald", comparison.GetConfidenceInterval(level.Level(), IntervalMethod.Wald), ClosedForm);
            AssertInterval(
                level, "adjusted_wald", comparison.GetConfidenceInterval(level.Level(), IntervalMethod.AdjustedWald), ClosedForm);
            AssertInterval(level, "score_test", comparison.GetConfidenceInterval(level.Level(), IntervalMethod.ScoreTest), Inverted);
        }
    }

    private static void AssertInterval(JsonProperty level, string method, ConfidenceInterval? actual, double tolerance)
    {
        JsonElement expected = level.Value.GetProperty(method);
        string what = $"{method} at {level.Name}";
        Relative.AssertClose(Math.Max(-200, 100 * expected[0].GetDouble()), actual!.Value.Lower, tolerance, what + ", lower");
        Relative.AssertClose(Math.Min(200, 100 * expected[1].GetDouble()), actual.Value.Upper, tolerance, what + ", upper");
    }
}
