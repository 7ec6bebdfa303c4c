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
    public void BadRatings_AreFoundAlsoWhereTheWeightIsBad_AndBothAreNamedAtOnce()
    {
        (int, double)[] both = [(9, -1), (10, 1), (11, 1), (8, 1)];
        (int, double)[] atOnePlace = [(9, 1), (11, double.NaN)];

        Assert.Equal(
            "1 of 4 ratings are not integers from 0 to 10; the first is 11 at index 2. | "
            + "1 of 4 weights are not finite numbers of 0 or more; the first is -1 at index 0.",
            Sentences(Assert.Throws<ArgumentException>(() => both.ToWeightedResponseCounts(r => r.Item1, r => r.Item2))));
        Assert.Equal(
            "1 of 2 ratings are not integers from 0 to 10; the first is 11 at index 1. | "
            + "1 of 2 weights are not finite numbers of 0 or more; the first is NaN at index 1.",
            Sentences(Assert.Throws<ArgumentException>(() => WeightedResponseCounts.FromResponses(atOnePlace, r => r.Item1, r => r.Item2))));

        // The sentences that begin with how many; the others say what to do.
        static string Sentences(ArgumentException error)
        {
            Assert.Equal("source", error.ParamName);
            return string.Join(
                " | ",
                System.Text.RegularExpressions.Regex.Matches(error.Message, @"\d+ of \d+ .*? at index \d+\.").Cast<System.Text.RegularExpressions.Match>().Select(match => match.Value));
        }
    }

    [Fact]
    public void WeightsThatOverflowTogether_AreRefusedAtOnce_WithTheIndexFromWhichOn()
    {
        (int, double)[] responses = [(10, 1e308), (0, 0), (9, 1.5e308), (8, 1)];

        string message = Assert.Throws<ArgumentException>(() => responses.ToWeightedResponseCounts(r => r.Item1, r => r.Item2)).Message;
        string clustered = Assert.Throws<ArgumentException>(
            () => responses.ToClusteredResponseCounts(r => r.Item1, r => r.Item1, r => r.Item2)).Message;

        Assert.StartsWith(
            FormattableString.Invariant($"The weights add up to more than {double.MaxValue}, from the one at index 2 on, which is 1.5E+308."), message, StringComparison.Ordinal);
        Assert.Equal(message, clustered);
    }

    [Fact]
    public void SumsThatOverflowTogether_AreRefusedAtOnce()
    {
        int[] ratings = [10, 8];
        WeightedResponseCounts large = ratings.ToWeightedResponseCounts(rating => rating, _ => 8e307);

        Assert.Throws<OverflowException>(() => large + large);
        Assert.Throws<OverflowException>(() => WeightedResponseCounts.FromSums(large.Promoters, large.Promoters, large.Promoters));
        Assert.Equal(1.6e308, large.TotalWeight);
    }

    /// <summary>Sums of squares of such weights are infinite, subnormal or 0.</summary>
    [Theory]
    [InlineData(1e154)]
    [InlineData(1e-165)]
    [InlineData(1e-160)]
    [InlineData(4e307)]
    [InlineData(double.Epsilon)]
    public void FourEqualWeights_OfAnySize_AreFourResponses(double weight)
    {
        int[] ratings = [10, 9, 8, 0];
        WeightedResponseCounts counts = ratings.ToWeightedResponseCounts(rating => rating, _ => weight);
        var plain = new ResponseCounts(2, 1, 1);

        Assert.Equal(4 * weight, counts.TotalWeight);
        Assert.Equal(25, counts.Score!.Value.Points, 1e-13);
        Assert.Equal(plain.StandardError!.Value, counts.StandardError!.Value, 1e-13);
        Assert.Equal(4, counts.EffectiveResponses!.Value, 1e-14);
        Assert.Equal(1, counts.DesignEffect!.Value, 1e-14);
        Assert.Equal(plain.GetConfidenceInterval()!.Value.Lower, counts.GetConfidenceInterval()!.Value.Lower, 1e-12);
        Assert.Equal(plain.GetConfidenceInterval()!.Value.Upper, counts.GetConfidenceInterval()!.Value.Upper, 1e-12);
        Assert.Equal(counts, WeightedResponseCounts.FromSums(Again(counts.Promoters), Again(counts.Passives), Again(counts.Detractors)));

        static WeightSums Again(WeightSums sums) => new(sums.Responses, sums.Weight, sums.SquaredWeight);
    }

    [Fact]
    public void FromSums_MoreThanLongCounts_OverflowsAtOnce()
    {
        var half = new WeightSums(long.MaxValue / 2, long.MaxValue / 2, long.MaxValue / 2);
        var counts = WeightedResponseCounts.FromSums(half, half, default);

        Assert.Equal(0.5 * long.MaxValue, counts.Promoters.Weight, 1e3);
        Assert.Throws<OverflowException>(() => WeightedResponseCounts.FromSums(half, half, half));
        Assert.Throws<OverflowException>(() => counts + counts);
    }

    [Theory]
    [InlineData(-1, 0, 0, "responses")]
    [InlineData(1, -1, 1, "weight")]
    [InlineData(1, double.NaN, 1, "weight")]
    [InlineData(1, double.PositiveInfinity, 1, "weight")]
    [InlineData(1, 1, -1, "squaredWeight")]
    [InlineData(1, 1, double.NaN, "squaredWeight")]
    public void WeightSums_OutOfRange_AreNamed(long responses, double weight, double squaredWeight, string paramName) =>
        Assert.Equal(
            paramName, Assert.Throws<ArgumentOutOfRangeException>(() => new WeightSums(responses, weight, squaredWeight)).ParamName);

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 0, 0)]
    [InlineData(0, 0, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(2, 2, 1.5)]
    [InlineData(3, 2, 4.5)]
    [InlineData(1, 1e-300, 1e-300)]
    [InlineData(1, 1e200, 1e300)]
    [InlineData(1, 1e150, 1e300)]
    public void WeightSums_OfNoWeights_AreRefused(long responses, double weight, double squaredWeight) =>
        Assert.Throws<ArgumentException>(() => new WeightSums(responses, weight, squaredWeight));

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
