namespace Nps.Core.Tests;

public class RatingScaleTests
{
    [Property]
    public void Classify_IsMonotone_AndEveryNumberOfTheScaleMatters(RatingScale scale)
    {
        for (int rating = -2; rating <= 12; rating++)
        {
            bool onScale = rating >= scale.Minimum && rating <= scale.Maximum;
            Assert.Equal(onScale, scale.TryClassify(rating, out NpsCategory category));
            NpsCategory expected = !onScale ? NpsCategory.Passive
                : rating < scale.PassiveFrom ? NpsCategory.Detractor
                : rating < scale.PromoterFrom ? NpsCategory.Passive
                : NpsCategory.Promoter;
            Assert.Equal(expected, category);
        }
    }

    [Fact]
    public void Classify_OffTheScale_Throws()
    {
        var fiveStars = new RatingScale(1, 5, passiveFrom: 4, promoterFrom: 5);

        Assert.Equal(NpsCategory.Promoter, fiveStars.Classify(5));
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => fiveStars.Classify(0));
        Assert.Contains("from 1 to 5", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 10, 7, 9, "minimum")]
    [InlineData(0, 11, 7, 9, "maximum")]
    [InlineData(5, 5, 5, 5, "maximum")]
    [InlineData(0, 10, 0, 9, "passiveFrom")]
    [InlineData(0, 10, 9, 7, "promoterFrom")]
    [InlineData(1, 5, 4, 6, "promoterFrom")]
    public void Constructor_OutOfOrder_NamesTheNumber(int minimum, int maximum, int passiveFrom, int promoterFrom, string culprit) =>
        Assert.Equal(
            culprit,
            Assert.Throws<ArgumentOutOfRangeException>(() => new RatingScale(minimum, maximum, passiveFrom, promoterFrom)).ParamName);

    [Fact]
    public void Equality_IsByValue()
    {
        Assert.Equal(RatingScale.Standard, new RatingScale(0, 10, 7, 9));
        Assert.Equal(RatingScale.European, new RatingScale(0, 10, 6, 8));
        Assert.NotEqual(RatingScale.Standard, RatingScale.European);
    }

    [Fact]
    public void Scale_InEveryEntryPoint_ChangesTheAnswer()
    {
        int[] ratings = [10, 8, 6];
        var standard = new ResponseCounts(1, 1, 1);
        var european = new ResponseCounts(2, 1, 0);
        DateTime day = new(2026, 9, 1);

        Assert.Equal(standard, RatingDistribution.FromRatings(ratings).Classify());
        Assert.Equal(european, RatingDistribution.FromRatings(ratings).Classify(RatingScale.European));
        Assert.Equal(standard, ratings.ToResponseCounts(r => r));
        Assert.Equal(european, ratings.ToResponseCounts(r => r, RatingScale.European));
        Assert.Equal(european, ratings.ToSegmentBreakdown(_ => "all", r => r, RatingScale.European).Overall);
        Assert.Equal(european, ratings.ToNpsTrend(_ => day, r => r, PeriodUnit.Month, scale: RatingScale.European)[0].Counts);
    }

    [Fact]
    public void Classify_ByAScaleWithOtherEnds_SaysWhichScaleItWasCountedOn()
    {
        RatingDistribution withZeros = RatingDistribution.FromRatings([0, 0, 5, 3]);

        var error = Assert.Throws<ArgumentException>(() => withZeros.Classify(new RatingScale(1, 5, 4, 5)));

        Assert.StartsWith("The ratings were counted on a scale of 0 to 10, passive from 7, promoter from 9", error.Message, StringComparison.Ordinal);
        Assert.Contains("1 to 5", error.Message, StringComparison.Ordinal);
    }
}
