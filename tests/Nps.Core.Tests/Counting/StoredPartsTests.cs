namespace Nps.Core.Tests;

/// <summary>Values made again from the numbers that were stored of them.</summary>
public class StoredPartsTests
{
    private static readonly RatingScale Stars = new(1, 5, passiveFrom: 4, promoterFrom: 5);

    [Property]
    public void Distribution_FromItsCountsAndScale_IsTheSame(RatingDistribution ratings)
    {
        Assert.Equal(ratings, new RatingDistribution(ratings.Counts, ratings.Scale));
        Assert.Equal(Enumerable.Range(0, 11).Select(rating => ratings[rating]), ratings.Counts);
    }

    [Fact]
    public void Distribution_OnAnotherScale_KeepsIt()
    {
        var stars = RatingDistribution.FromRatings([5, 5, 1], Stars);

        Assert.Equal(stars, new RatingDistribution(stars.Counts, Stars));
    }

    [Fact]
    public void Distribution_WrongCounts_AreRefused()
    {
        Assert.Contains("got 3", Assert.Throws<ArgumentException>("counts", () => new RatingDistribution([1, 2, 3])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("counts", () => new RatingDistribution([0, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
        Assert.Throws<ArgumentException>("counts", () => new RatingDistribution([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], Stars));
        Assert.Throws<ArgumentNullException>("counts", () => new RatingDistribution(null!));
        Assert.Throws<OverflowException>(() => new RatingDistribution([long.MaxValue, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    }

    [Property]
    public void Percentages_FromTheThree_AreTheSame(ResponseCounts counts)
    {
        if (counts.GetPercentages(2) is CategoryPercentages percentages)
        {
            Assert.Equal(
                percentages, new CategoryPercentages(percentages.PromoterPercent, percentages.PassivePercent, percentages.DetractorPercent));
        }
    }

    [Theory]
    [InlineData(50, 30, 21)]
    [InlineData(110, 0, -10)]
    [InlineData(-1, 101, 0)]
    public void Percentages_ThatAreNone_AreRefused(int promoters, int passives, int detractors) =>
        Assert.Throws<ArgumentException>(() => new CategoryPercentages(promoters, passives, detractors));

    [Property]
    public void CredibleInterval_FromItsLimits_IsTheSame(ResponseCounts counts)
    {
        CredibleInterval interval = counts.GetPosterior().GetCredibleInterval(ConfidenceLevel.Percent90);

        Assert.Equal(interval, new CredibleInterval(interval.Lower, interval.Upper, interval.Level));
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(-101, 0)]
    [InlineData(0, 101)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.NaN)]
    public void CredibleInterval_LimitsThatAreNone_AreRefused(double lower, double upper) =>
        Assert.Throws<ArgumentException>(() => new CredibleInterval(lower, upper, default));
}
