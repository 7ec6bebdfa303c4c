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

            // The limits in the file use survey software's variance, larger by n/(n − 1); the library's equal weights give the
            // unweighted interval instead. Undoing the factor in the effective number leaves the same formula to compare.
            double factor = (item.Double("n") - 1) / item.Double("n");
            double effective = item.Double("variance_ml") / (item.Double("se_linearised") * item.Double("se_linearised"));
            var sample = new TrinomialSample(
                effective * item.Double("p_promoter"),
                effective * (1 - item.Double("p_promoter") - item.Double("p_detractor")),
                effective * item.Double("p_detractor"));
            foreach (JsonProperty level in item.GetProperty("ci").EnumerateObject())
            {
                double z = level.Level().CriticalValue;
                Limits scoreTest = ScoreTestMethod.Interval(sample, z);
                Limits wald = WaldMethod.Interval(sample, z);
                AssertInterval(scoreTest.Lower, scoreTest.Upper, counts.GetConfidenceInterval(level.Level())!.Value);
                AssertInterval(wald.Lower, wald.Upper, counts.GetConfidenceInterval(level.Level(), IntervalMethod.Wald)!.Value);
                AssertLimits(level.Value.GetProperty("tango_linearised_neff"), ScoreTestMethod.Interval(sample.Scaled(factor), z));
                AssertLimits(level.Value.GetProperty("wald_linearised"), WaldMethod.Interval(sample.Scaled(factor), z));
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

        // MOVER over Wald limits is Wald with the stratified standard error.
        ConfidenceInterval wald = estimate.GetConfidenceInterval(method: IntervalMethod.Wald);
        double margin = ConfidenceLevel.Percent95.CriticalValue * item.Double("se_stratified_ml");
        AssertInterval(item.Double("nps") - margin, item.Double("nps") + margin, wald);
    }

    private static void AssertLimits(JsonElement expected, Limits actual)
    {
        Relative.AssertClose(expected[0].GetDouble(), actual.Lower, 1e-12, "lower");
        Relative.AssertClose(expected[1].GetDouble(), actual.Upper, 1e-12, "upper");
    }

    private static void AssertInterval(double lower, double upper, ConfidenceInterval actual)
    {
        Relative.AssertClose(Math.Max(-100, 100 * lower), actual.Lower, 1e-12, "lower");
        Relative.AssertClose(Math.Min(100, 100 * upper), actual.Upper, 1e-12, "upper");
    }
}
