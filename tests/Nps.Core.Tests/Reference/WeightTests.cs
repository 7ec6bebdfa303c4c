using System.Text.Json;

namespace Nps.Core.Tests;

public class WeightTests
{
    [Fact]
    public void WeightedResponseCounts_MatchReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("weighted").EnumerateArray())
        {
            int[] scores = [.. item.GetProperty("scores").EnumerateArray().Select(score => score.GetInt32())];
            double[] weights = [.. item.GetProperty("weights").EnumerateArray().Select(weight => weight.GetDouble())];
            WeightedResponseCounts counts = WeightedResponseCounts.FromResponses(
                scores.Zip(weights), response => response.First, response => response.Second);

            Assert.Equal(item.Int64("n"), counts.Responses);
            Relative.AssertClose(item.Double("sum_w"), counts.TotalWeight, 1e-12, "weight");
            Relative.AssertClose(100 * item.Double("nps"), counts.Score!.Value.Points, 1e-12, "score");
            Relative.AssertClose(100 * item.Double("se_linearised"), counts.StandardError!.Value, 1e-12, "standard error");
            Relative.AssertClose(item.Double("kish_neff"), counts.EffectiveResponses!.Value, 1e-12, "effective responses");
            Relative.AssertClose(item.Double("kish_deff"), counts.DesignEffect!.Value, 1e-12, "design effect");
            foreach (JsonProperty level in item.GetProperty("ci").EnumerateObject())
            {
                double margin = level.Level().CriticalValue * item.Double("se_linearised");
                AssertInterval(level.Value.GetProperty("score_test"), counts.GetConfidenceInterval(level.Level())!.Value);
                AssertInterval(
                    item.Double("nps") - margin,
                    item.Double("nps") + margin,
                    counts.GetConfidenceInterval(level.Level(), IntervalMethod.Wald)!.Value);
            }
        }
    }

    [Fact]
    public void PostStratify_MatchesReference()
    {
        JsonElement item = ReferenceFile.Load("post-stratified");
        ResponseCounts[] strata = [.. item.GetProperty("strata").EnumerateArray().Select(stratum => stratum.Counts("counts"))];
        double[] shares = [.. item.GetProperty("strata").EnumerateArray().Select(stratum => stratum.Double("population") / 10_000)];

        NpsEstimate estimate = NpsEstimate.PostStratify(strata, shares)!;

        Relative.AssertClose(100 * item.Double("nps"), estimate.Score.Points, 1e-12, "score");
        Relative.AssertClose(100 * item.Double("se_stratified_ml"), estimate.StandardError, 1e-12, "standard error");
        foreach (JsonProperty level in item.GetProperty("mover").EnumerateObject())
        {
            AssertInterval(level.Value, estimate.GetConfidenceInterval(level.Level()));
        }

        // MOVER over Wald limits is Wald with the stratified standard error.
        ConfidenceInterval wald = estimate.GetConfidenceInterval(method: IntervalMethod.Wald);
        double margin = ConfidenceLevel.Percent95.CriticalValue * item.Double("se_stratified_ml");
        AssertInterval(item.Double("nps") - margin, item.Double("nps") + margin, wald);
    }

    private static void AssertInterval(JsonElement expected, ConfidenceInterval actual) =>
        AssertInterval(expected[0].GetDouble(), expected[1].GetDouble(), actual);

    private static void AssertInterval(double lower, double upper, ConfidenceInterval actual)
    {
        Relative.AssertClose(Math.Max(-100, 100 * lower), actual.Lower, 1e-12, "lower");
        Relative.AssertClose(Math.Min(100, 100 * upper), actual.Upper, 1e-12, "upper");
    }
}
