using System.Text.Json;

namespace Nps.Core.Tests;

public class ClusterTests
{
    [Fact]
    public void ClusteredResponseCounts_MatchReference()
    {
        foreach (JsonElement item in SecondReference.Cases("clusters"))
        {
            string name = item.GetProperty("name").GetString()!;
            ClusteredResponseCounts<int> counts = Answers(item).ToClusteredResponseCounts(a => a.Cluster, a => a.Rating, a => a.Weight);

            Relative.AssertClose(100 * item.Decimal("score"), counts.Score!.Value.Points, 1e-12, name);
            Assert.Equal(item.Decimal("answers"), counts.Responses);
            if (!item.HasValue("variance"))
            {
                Assert.Equal(1, counts.Clusters);
                Assert.Null(counts.StandardError);
                Assert.Null(counts.EffectiveResponses);
                Assert.Null(counts.DesignEffect);
                Assert.Null(counts.GetConfidenceInterval());
                continue;
            }

            // Where everybody answered alike the rule is Kish over the clusters; the file holds Kish over the answers beside it.
            bool unanimous = item.Decimal("V") == 0;
            double responses = item.Decimal(unanimous ? "alternativeNStarClusterKish" : "nStar");
            JsonElement interval = item.GetProperty(unanimous ? "alternativeInterval95" : "interval95");
            Assert.Equal(item.Decimal("G"), counts.Clusters);
            Relative.AssertClose(10_000 * item.Decimal("variance"), counts.StandardError!.Value * counts.StandardError.Value, 1e-10, name);
            Relative.AssertClose(responses, counts.EffectiveResponses!.Value, 1e-10, name);
            Relative.AssertClose(item.Decimal("answers") / responses, counts.DesignEffect!.Value, 1e-10, name);
            Relative.AssertClose(100 * interval[0].Decimal(), counts.GetConfidenceInterval()!.Value.Lower, 1e-9, name);
            Relative.AssertClose(100 * interval[1].Decimal(), counts.GetConfidenceInterval()!.Value.Upper, 1e-9, name);
            Relative.AssertClose(
                item.Decimal("tQuantile"), StudentDistribution.UpperTailQuantile(0.025, item.Decimal("df")), 1e-13, name);
        }
    }

    [Fact]
    public void ScoreAndStandardError_AreThoseOfSurvey()
    {
        foreach (JsonElement design in ReferenceFile.Load("survey-clusters").GetProperty("designs").EnumerateArray())
        {
            int[] clusters = [.. design.GetProperty("clusters").EnumerateArray().Select(value => value.GetInt32())];
            int[] scores = [.. design.GetProperty("scores").EnumerateArray().Select(value => value.GetInt32())];
            double[] weights = [.. design.GetProperty("weights").EnumerateArray().Select(value => value.GetDouble())];
            ClusteredResponseCounts<int> counts = Enumerable.Range(0, scores.Length)
                .ToClusteredResponseCounts(i => clusters[i], i => Rating(scores[i]), i => weights[i]);

            Relative.AssertClose(100 * design.Double("score"), counts.Score!.Value.Points, 1e-12, "score");
            Relative.AssertClose(100 * design.Double("standard_error"), counts.StandardError!.Value, 1e-12, "standard error");
            Assert.Equal(design.Int64("degrees_of_freedom"), counts.Clusters - 1);
        }
    }

    private static IEnumerable<(int Cluster, int Rating, double Weight)> Answers(JsonElement item) =>
        item.GetProperty("clusters").EnumerateArray().SelectMany((cluster, index) =>
            cluster.EnumerateArray().Select(answer => (index, Rating((int)answer[0].Decimal()), answer[1].Decimal())));

    private static int Rating(int score) => score > 0 ? 10 : score == 0 ? 8 : 3;
}
