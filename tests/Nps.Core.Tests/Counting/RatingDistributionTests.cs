namespace Nps.Core.Tests;

public class RatingDistributionTests
{
    [Property]
    public void Statistics_MatchTheSortedRatings(Rating[] ratings)
    {
        int[] sorted = [.. ratings.Select(rating => rating.Value).Order()];
        RatingDistribution distribution = RatingDistribution.FromRatings(sorted);

        Assert.Equal(sorted.Length, distribution.Total);
        Assert.Equal(sorted.Length == 0, distribution.IsEmpty);
        if (sorted.Length == 0)
        {
            Assert.Null(distribution.Mean);
            Assert.Null(distribution.Median);
            Assert.Null(distribution.StandardDeviation);
            return;
        }

        double mean = sorted.Average();
        Assert.Equal(mean, distribution.Mean!.Value, 1e-14);
        Assert.Equal((sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2.0, distribution.Median);
        Assert.Equal(Math.Sqrt(sorted.Average(rating => (rating - mean) * (rating - mean))), distribution.StandardDeviation!.Value, 1e-14);
        for (int rating = 0; rating <= 10; rating++)
        {
            Assert.Equal(sorted.Count(value => value == rating), distribution[rating]);
        }
    }

    [Fact]
    public void FromCounts_Indexer_ToString_KeepTheOrder()
    {
        RatingDistribution distribution = RatingDistribution.FromCounts([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

        Assert.All(Enumerable.Range(0, 11), rating => Assert.Equal(rating, distribution[rating]));
        Assert.Equal("0 1 2 3 4 5 6 7 8 9 10", distribution.ToString());
        Assert.Equal(new ResponseCounts(19, 15, 21), distribution.Classify());
        Assert.Equal(distribution, RatingDistribution.FromCounts(new long[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }.AsSpan()));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(11)]
    public void Indexer_NotARating_Throws(int rating) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RatingDistribution.Empty[rating]);

    [Fact]
    public void Median_OfBillions_DoesNotOverflow() =>
        Assert.Equal(9.5, RatingDistribution.FromCounts([0, 0, 0, 0, 0, 0, 0, 0, 0, long.MaxValue / 2, long.MaxValue / 2]).Median);
}
