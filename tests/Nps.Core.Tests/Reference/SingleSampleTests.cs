using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>Scores, standard errors and limits of 42 samples at four levels, on [−1, 1] and unclipped in the file.</summary>
public class SingleSampleTests
{
    private const double Tolerance = 1e-12;

    public static TheoryData<long, long, long> Samples()
    {
        var samples = new TheoryData<long, long, long>();
        foreach (JsonElement item in ReferenceFile.Load("single-sample").EnumerateArray())
        {
            samples.Add(item.Int64("promoters"), item.Int64("passives"), item.Int64("detractors"));
        }

        return samples;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Score_StandardError_MatchReference(long promoters, long passives, long detractors)
    {
        JsonElement item = Find(promoters, passives, detractors);
        ResponseCounts counts = item.Counts();

        Relative.AssertClose(100 * item.Double("nps"), counts.Score!.Value.Points, Tolerance, "score");
        Relative.AssertClose(100 * item.Double("se_ml"), counts.StandardError!.Value, Tolerance, "standard error");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void GetConfidenceInterval_EveryLevelAndMethod_MatchesReference(long promoters, long passives, long detractors)
    {
        JsonElement item = Find(promoters, passives, detractors);
        ResponseCounts counts = item.Counts();

        foreach (JsonProperty level in item.GetProperty("ci").EnumerateObject())
        {
            AssertInterval(level.Value, "wald", counts.GetConfidenceInterval(level.Level(), IntervalMethod.Wald));
            AssertInterval(level.Value, "adjusted_wald", counts.GetConfidenceInterval(level.Level(), IntervalMethod.AdjustedWald));
            AssertInterval(level.Value, "score_test", counts.GetConfidenceInterval(level.Level(), IntervalMethod.ScoreTest));
        }
    }

    private static void AssertInterval(JsonElement limits, string method, ConfidenceInterval? actual)
    {
        JsonElement expected = limits.GetProperty(method);
        Relative.AssertClose(Math.Max(-100, 100 * expected[0].GetDouble()), actual!.Value.Lower, Tolerance, method + " lower");
        Relative.AssertClose(Math.Min(100, 100 * expected[1].GetDouble()), actual.Value.Upper, Tolerance, method + " upper");
    }

    private static JsonElement Find(long promoters, long passives, long detractors) =>
        ReferenceFile.Load("single-sample").EnumerateArray()
            .First(item => item.Counts() == new ResponseCounts(promoters, passives, detractors));
}
