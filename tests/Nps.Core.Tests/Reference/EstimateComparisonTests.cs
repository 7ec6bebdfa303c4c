using System.Globalization;
using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>Against limits and p-values by root search on the definition, see Reference/scripts/estimates.py.</summary>
public class EstimateComparisonTests
{
    [Fact]
    public void Stratified_MatchReference() => AssertMatch("stratified", (baseline, current) => Stratified(current).CompareWith(Stratified(baseline)));

    [Fact]
    public void Weighted_MatchReference() => AssertMatch("weighted", (baseline, current) => Weighted(current).CompareWith(Weighted(baseline)));

    [Fact]
    public void Clustered_MatchReference() => AssertMatch("clustered", (baseline, current) => Clustered(current).CompareWith(Clustered(baseline)));

    private static void AssertMatch(string kind, Func<JsonElement, JsonElement, EstimateComparison> compare)
    {
        foreach (JsonElement item in ReferenceFile.Load("estimate-comparison").GetProperty(kind).EnumerateArray())
        {
            EstimateComparison comparison = compare(item.GetProperty("baseline"), item.GetProperty("current"));
            ConfidenceInterval interval = comparison.GetConfidenceInterval()!.Value;

            Relative.AssertClose(100 * item.Double("delta"), comparison.Delta!.Value.Points, 1e-12, "delta");
            Relative.AssertClose(100 * item.Double("standard_error"), comparison.StandardError!.Value, 1e-12, "standard error");
            Relative.AssertClose(item.Double("z"), comparison.ZStatistic!.Value, 1e-11, "z");
            Assert.Equal(item.Double("p"), comparison.PValue!.Value, 1e-11 * item.Double("p"));
            Relative.AssertClose(100 * item.GetProperty("interval")[0].GetDouble(), interval.Lower, 1e-11, "lower");
            Relative.AssertClose(100 * item.GetProperty("interval")[1].GetDouble(), interval.Upper, 1e-11, "upper");
            Assert.Equal(item.GetProperty("df").ValueKind == JsonValueKind.Null, comparison.DegreesOfFreedom is null);
            if (comparison.DegreesOfFreedom is double degrees)
            {
                Relative.AssertClose(item.Double("df"), degrees, 1e-12, "degrees of freedom");
            }

            foreach (JsonElement test in item.GetProperty("equivalence").EnumerateArray())
            {
                double p = comparison.TestEquivalence(new NpsDelta(test.Double("margin")))!.PValue;
                Relative.AssertClose(test.Double("p"), p, 1e-11, "equivalence");
            }
        }
    }

    private static NpsEstimate Stratified(JsonElement strata) => NpsEstimate.PostStratify(
        [.. strata.EnumerateArray().Select(Counts)], [.. strata.EnumerateArray().Select(stratum => Number(stratum[1]))])!;

    private static ResponseCounts Counts(JsonElement stratum) => new(stratum[0][0].GetInt64(), stratum[0][1].GetInt64(), stratum[0][2].GetInt64());

    private static WeightedResponseCounts Weighted(JsonElement answers) =>
        answers.EnumerateArray().ToWeightedResponseCounts(Rating, answer => Number(answer[1]));

    private static ClusteredResponseCounts<int> Clustered(JsonElement clusters) => ClusteredResponseCounts.FromCounts(
        clusters.EnumerateArray().Select((answers, index) => KeyValuePair.Create(index, Weighted(answers))));

    private static int? Rating(JsonElement answer) => answer[0].GetInt32() switch
    {
        1 => 10,
        0 => 8,
        _ => 3,
    };

    private static double Number(JsonElement text) => double.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}
