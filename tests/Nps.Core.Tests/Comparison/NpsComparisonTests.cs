using System.Globalization;
using System.Reflection;

namespace Nps.Core.Tests;

public class NpsComparisonTests
{
    [Fact]
    public void EitherSampleEmpty_EverythingIsNull()
    {
        var some = new ResponseCounts(5, 3, 2);
        foreach (var comparison in (NpsComparison[])[new(default, some), new(some, default), new(default, default)])
        {
            Assert.Null(comparison.Delta);
            Assert.Null(comparison.StandardError);
            Assert.Null(comparison.ZStatistic);
            Assert.Null(comparison.PValue);
            Assert.Null(comparison.GetConfidenceInterval());
            Assert.False(comparison.IsSignificant());
            Assert.Equal(ComparisonVerdict.NoResponses, comparison.GetVerdict());
            Assert.Equal("no responses to compare", comparison.ToString());
        }
    }

    [Fact]
    public void GetVerdict_FollowsTheLevel()
    {
        // p = 0.0155, see two-sample.json.
        var comparison = new NpsComparison(new ResponseCounts(60, 30, 10), new ResponseCounts(45, 35, 20));

        Assert.Equal(ComparisonVerdict.Lower, comparison.GetVerdict());
        Assert.Equal(ComparisonVerdict.Inconclusive, comparison.GetVerdict(ConfidenceLevel.Percent99));
        Assert.Equal(ComparisonVerdict.Higher, new NpsComparison(comparison.Current, comparison.Baseline).GetVerdict());
    }

    [Fact]
    public void Creation_HoldsTheCountsAndNothingElse()
    {
        // Two counts of four numbers each; what would be stored besides would show here.
        FieldInfo[] fields = typeof(NpsComparison).GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public);

        Assert.Equal(2, fields.Length);
        Assert.All(fields, field => Assert.Equal(typeof(ResponseCounts), field.FieldType));
    }

    [Fact]
    public void OppositeExtremes_HaveTheLargestDelta_AndAFiniteTest()
    {
        var comparison = new NpsComparison(new ResponseCounts(0, 0, 10), new ResponseCounts(10, 0, 0));

        Assert.Equal(200, comparison.Delta!.Value.Points);

        // Each response is ±1 under the common score 0, so Var Δ̂ = 1/10 + 1/10 and z = 2/√0.2.
        Assert.Equal(2 / Math.Sqrt(0.2), comparison.ZStatistic!.Value, 1e-14);
        Assert.Equal(200, comparison.GetConfidenceInterval()!.Value.Upper);
        Assert.InRange(comparison.GetConfidenceInterval()!.Value.Lower, 100, 199);
    }

    [Fact]
    public void ToString_IsShort()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        Assert.Equal(
            "-25.0 points, p = 0.016",
            new NpsComparison(new ResponseCounts(60, 30, 10), new ResponseCounts(45, 35, 20)).ToString());
        Assert.Equal(
            "+200.0 points, p < 0.001",
            new NpsComparison(new ResponseCounts(0, 0, 99), new ResponseCounts(99, 0, 0)).ToString());
    }
}
