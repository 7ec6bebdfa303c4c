namespace Nps.Core.Tests;

public class ScoreLaws
{
    [Property]
    public void Score_IsNullExactlyWithoutResponses_AndInRange(ResponseCounts counts)
    {
        Assert.Equal(counts.IsEmpty, counts.Score is null);
        Assert.Equal(counts.IsEmpty, counts.StandardError is null);
        Assert.Equal(counts.IsEmpty, counts.GetConfidenceInterval() is null);
        Assert.Equal(counts.IsEmpty, counts.GetPercentages() is null);
        if (counts.Score is NetPromoterScore score)
        {
            Assert.InRange(score.Points, -100, 100);
            Assert.InRange(counts.StandardError!.Value, 0, 100);
        }
    }

    [Property]
    public void Score_IsTheMeanOfTheCategoriesTimesHundred(RatingDistribution ratings)
    {
        double sum = 0;
        for (int rating = 0; rating <= 10; rating++)
        {
            sum += ratings[rating] * (double)(int)new Rating(rating).Category;
        }

        NetPromoterScore? score = ratings.Classify().Score;
        if (score is NetPromoterScore value)
        {
            // Two divisions against one: a last bit each.
            Assert.Equal(100 * (sum / ratings.Total), value.Points, 1e-13);
        }
    }

    [Property]
    public void Score_SwappingPromotersAndDetractors_Negates(ResponseCounts counts) =>
        Assert.Equal(-counts.Score?.Points, Swapped(counts).Score?.Points);

    [Property]
    public void Score_ScaledCounts_IsTheSameToTheBit(ResponseCounts counts, byte factor)
    {
        int k = factor + 1;
        var scaled = new ResponseCounts(k * counts.Promoters, k * counts.Passives, k * counts.Detractors);

        Assert.Equal(counts.Score, scaled.Score);
        Assert.Equal(counts.PromoterShare, scaled.PromoterShare);
    }

    [Property]
    public void Shares_SumToOne(ResponseCounts counts)
    {
        if (!counts.IsEmpty)
        {
            // Three roundings of at most half a unit in the last place below 1.
            Assert.Equal(1.0, (counts.PromoterShare + counts.PassiveShare + counts.DetractorShare)!.Value, 4e-16);
        }
    }

    [Property]
    public void Counting_AnyOrder_IsTheSame(Rating[] ratings, int seed)
    {
        int[] values = [.. ratings.Select(rating => rating.Value)];
        int[] shuffled = [.. values];
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(RatingDistribution.FromRatings(values), RatingDistribution.FromRatings(shuffled));
    }

    [Property]
    public void Counting_EveryRoute_GivesTheSameCounts(Rating[] ratings)
    {
        int[] integers = [.. ratings.Select(rating => rating.Value)];
        byte[] bytes = [.. ratings.Select(rating => (byte)rating.Value)];
        ResponseCounts expected = new(
            ratings.Count(rating => rating.Category == NpsCategory.Promoter),
            ratings.Count(rating => rating.Category == NpsCategory.Passive),
            ratings.Count(rating => rating.Category == NpsCategory.Detractor));

        Assert.Equal(expected, ResponseCounts.FromRatings(integers));
        Assert.Equal(expected, ResponseCounts.FromRatings(bytes));
        Assert.Equal(expected, ResponseCounts.FromRatings(integers.AsSpan()));
        Assert.Equal(expected, ResponseCounts.FromRatings(bytes.AsSpan()));
        Assert.Equal(expected, ratings.ToResponseCounts(rating => rating.Value));
        Assert.Equal(expected, RatingDistribution.FromRatings(bytes).Classify());
        Assert.Equal(expected, RatingTally.FromRatings(integers).Ratings.Classify());
        Assert.Equal(expected, ratings.ToRatingTally(rating => rating.Value).Ratings.Classify());
    }

    [Property]
    public void Tally_AnyIntegers_AccountsForAll(int[] values)
    {
        RatingTally tally = RatingTally.FromRatings(values);

        Assert.Equal(values.Length, tally.Total);
        Assert.Equal(values.Count(value => value is < 0 or > 10), tally.Invalid);
        Assert.Equal(tally, values.ToRatingTally(value => value));
    }

    [Property]
    public void Percentages_AnyDecimals_SumToHundredAndAreWithinOneUnit(ResponseCounts counts, byte anyDecimals)
    {
        int decimals = anyDecimals % 7;
        if (counts.GetPercentages(decimals) is CategoryPercentages percentages)
        {
            decimal unit = 1m / (decimal)Math.Pow(10, decimals);
            Assert.Equal(100m, percentages.PromoterPercent + percentages.PassivePercent + percentages.DetractorPercent);
            AssertWithin(unit, counts.Promoters, percentages.PromoterPercent);
            AssertWithin(unit, counts.Passives, percentages.PassivePercent);
            AssertWithin(unit, counts.Detractors, percentages.DetractorPercent);
        }

        void AssertWithin(decimal unit, long count, decimal percent)
        {
            Assert.InRange(percent, 0, 100);
            Assert.Equal(0, percent % unit);
            Assert.True(Math.Abs(percent - (100m * count / counts.Total)) < unit);
        }
    }

    private static ResponseCounts Swapped(ResponseCounts counts) => new(counts.Detractors, counts.Passives, counts.Promoters);
}
