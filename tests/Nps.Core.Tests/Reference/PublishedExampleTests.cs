using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>Figures printed in papers and in the tests of other packages come out to their printed digits.</summary>
public class PublishedExampleTests
{
    public static TheoryData<int> Examples() =>
        [.. Enumerable.Range(0, ReferenceFile.Load("published-examples").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Examples))]
    public void PublishedInterval_ComesOut(int index)
    {
        JsonElement item = ReferenceFile.Load("published-examples")[index];
        TrinomialSample sample = item.Counts().ToSample();
        double z = ConfidenceLevel.FromFraction(item.Double("conf")).CriticalValue;
        Limits limits = item.GetProperty("method").GetString() switch
        {
            "wald" => WaldMethod.Interval(sample, z),
            "tango" => ScoreTestMethod.Interval(sample, z),

            // Bonett and Price (2012) is Wald after adding one pair of each discordant kind.
            "bp" => WaldMethod.Interval(new(sample.Promoters + 1, sample.Passives, sample.Detractors + 1), z),
            var other => throw new InvalidOperationException($"The file has a method this test does not know: {other}."),
        };

        // The sources print rounded or truncated figures: up to one unit of their last digit.
        double unit = Math.Pow(10, -item.Int64("decimals"));
        Assert.Equal(item.GetProperty("published")[0].GetDouble(), limits.Lower, unit);
        Assert.Equal(item.GetProperty("published")[1].GetDouble(), limits.Upper, unit);
    }

    [Fact]
    public void RNps_OwnExample_ComesOut()
    {
        var counts = new ResponseCounts(3, 2, 1);

        Assert.Equal(100.0 / 3, counts.Score!.Value.Points);
        Assert.Equal(5.0 / 9, counts.ToSample().Variance, 1e-16);
        Assert.Equal(30.4, counts.StandardError!.Value, 0.05);
    }
}
