namespace Nps.Core.Tests;

public class WeightedAndStratifiedErrorTests
{
    private static readonly ResponseCounts[] Strata = [new(5, 3, 2), default];

    [Fact]
    public void FromResponses_BadWeights_ThrowOnceWithCountIndexAndValue()
    {
        (int, double)[] responses = [(10, 1), (9, -1), (0, double.NaN), (3, double.PositiveInfinity)];

        var error = Assert.Throws<ArgumentException>(() => WeightedResponseCounts.FromResponses(responses, r => r.Item1, r => r.Item2));

        Assert.StartsWith("3 of 4 weights are not finite numbers of 0 or more; the first is -1 at index 1.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FromResponses_BadRatings_AndNulls_AreNamed()
    {
        int[] one = [11];

        Assert.StartsWith(
            "1 of 1 ratings", Assert.Throws<ArgumentException>(() => WeightedResponseCounts.FromResponses(one, r => r, _ => 1)).Message, StringComparison.Ordinal);
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => WeightedResponseCounts.FromResponses((int[])null!, r => r, _ => 1)).ParamName);
        Assert.Equal("rating", Assert.Throws<ArgumentNullException>(() => WeightedResponseCounts.FromResponses(one, null!, _ => 1)).ParamName);
        Assert.Equal("weight", Assert.Throws<ArgumentNullException>(() => WeightedResponseCounts.FromResponses(one, r => r, null!)).ParamName);
    }

    [Fact]
    public void NoWeight_IsUndefined()
    {
        WeightedResponseCounts none = WeightedResponseCounts.FromResponses(new int?[] { null, 10 }, r => r, _ => 0);

        Assert.Equal(default, none);
        Assert.Null(none.Score);
        Assert.Null(none.StandardError);
        Assert.Null(none.EffectiveResponses);
        Assert.Null(none.DesignEffect);
        Assert.Null(none.GetConfidenceInterval());
    }

    [Fact]
    public void EverybodyAgrees_IntervalUsesKishsNumber()
    {
        (int, double)[] responses = [(10, 1), (10, 3)];
        WeightedResponseCounts counts = WeightedResponseCounts.FromResponses(responses, r => r.Item1, r => r.Item2);

        // (1 + 3)²/(1 + 9) = 1.6 promoters: lower limit (n − z²)/(n + z²).
        double z = ConfidenceLevel.Percent95.CriticalValue;
        Assert.Equal(1.6, counts.EffectiveResponses!.Value, 1e-15);
        Assert.Equal(100 * (1.6 - (z * z)) / (1.6 + (z * z)), counts.GetConfidenceInterval()!.Value.Lower, 1e-12);
        Assert.Equal(100, counts.GetConfidenceInterval()!.Value.Upper);
    }

    [Fact]
    public void PostStratify_EmptyStratumWithAShare_IsUndefined_WithoutAShareItIsIgnored()
    {
        Assert.Null(NpsEstimate.PostStratify(Strata, [0.5, 0.5]));
        Assert.Equal(30, NpsEstimate.PostStratify(Strata, [1, 0])!.Score.Points, 1e-12);
    }

    [Fact]
    public void PostStratify_OneStratum_IsItsOwnInterval()
    {
        var counts = new ResponseCounts(12, 5, 3);
        ConfidenceInterval expected = counts.GetConfidenceInterval(ConfidenceLevel.Percent90)!.Value;
        ConfidenceInterval actual = NpsEstimate.PostStratify([counts], [1])!.GetConfidenceInterval(ConfidenceLevel.Percent90);

        Assert.Equal(expected.Lower, actual.Lower, 1e-12);
        Assert.Equal(expected.Upper, actual.Upper, 1e-12);
    }

    [Fact]
    public void PostStratify_BadShares_AreExplained()
    {
        AssertError("There are 2 strata but 1 shares.", [1]);
        AssertError("A share is 0 or more, but the one at index 1 is -0.5.", [1.5, -0.5]);
        AssertError("A share is 0 or more, but the one at index 0 is NaN.", [double.NaN, 1]);
        AssertError("The shares sum to 0.9; they must sum to 1.", [0.9, 0]);
        Assert.Throws<ArgumentNullException>(() => NpsEstimate.PostStratify(null!, [1]));
        Assert.Throws<ArgumentNullException>(() => NpsEstimate.PostStratify(Strata, null!));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => NpsEstimate.PostStratify(Strata, [1, 0])!.GetConfidenceInterval(method: (IntervalMethod)7));
    }

    [Theory]
    [InlineData(99)]
    [InlineData(0)]
    [InlineData(-1)]
    public void Population_BelowTheSample_Throws(long population) =>
        Assert.Equal(
            "population",
            Assert.Throws<ArgumentOutOfRangeException>(() => new ResponseCounts(50, 30, 20).GetConfidenceInterval(population: population)).ParamName);

    [Fact]
    public void Population_Everybody_IsThePoint_AndHuge_ChangesNothing()
    {
        var counts = new ResponseCounts(50, 30, 20);

        Assert.Equal(0, counts.GetConfidenceInterval(population: 100)!.Value.MarginOfError);
        Assert.True(counts.GetConfidenceInterval(population: 150)!.Value.MarginOfError < counts.GetConfidenceInterval()!.Value.MarginOfError);
        Assert.Equal(counts.GetConfidenceInterval()!.Value.Lower, counts.GetConfidenceInterval(population: long.MaxValue)!.Value.Lower, 1e-9);
        Assert.Null(ResponseCounts.Empty.GetConfidenceInterval(population: 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => counts.GetConfidenceInterval(method: (IntervalMethod)9, population: 100));
    }

    private static void AssertError(string message, double[] shares) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => NpsEstimate.PostStratify(Strata, shares)).Message, StringComparison.Ordinal);
}
