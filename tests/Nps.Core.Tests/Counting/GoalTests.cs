namespace Nps.Core.Tests;

public class GoalTests
{
    [Theory]
    [InlineData(40, 30, 30, 10, 0L)]
    [InlineData(40, 30, 30, 11, 1L)]
    [InlineData(40, 30, 30, 30, 10L)]
    [InlineData(40, 30, 30, 70, 30L)]
    [InlineData(40, 30, 30, 70.00001, null)]
    [InlineData(0, 0, 3, 100, 3L)]
    [InlineData(0, 1, 3, 100, null)]
    [InlineData(0, 5, 0, 0, 0L)]
    [InlineData(0, 5, 0, 1, null)]
    [InlineData(0, 0, 0, -100, null)]
    public void DetractorsToConvertFor_OfATarget_IsTheFewest(
        long promoters, long passives, long detractors, double target, long? expected) =>
        Assert.Equal(expected, new ResponseCounts(promoters, passives, detractors).DetractorsToConvertFor(new NetPromoterScore(target)));

    [Theory]
    [InlineData(long.MaxValue, 0, 0, 100, 0L)]
    [InlineData(0, 0, long.MaxValue, 100, long.MaxValue)]
    [InlineData(0, 0, long.MaxValue, 0, 4611686018427387904L)]
    [InlineData(0, 1, long.MaxValue - 1, 100, null)]
    public void DetractorsToConvertFor_LargestCounts_NeitherOverflowsNorThrows(
        long promoters, long passives, long detractors, double target, long? expected) =>
        Assert.Equal(expected, new ResponseCounts(promoters, passives, detractors).DetractorsToConvertFor(new NetPromoterScore(target)));

    // In doubles, 100 × p / p is above 100 for the first.
    [Theory]
    [InlineData(360320180382315)]
    [InlineData(long.MaxValue)]
    public void Score_UnanimousWhereDoublesRoundUp_IsAHundred(long count)
    {
        Assert.Equal(new NetPromoterScore(100), new ResponseCounts(count, 0, 0).Score);
        Assert.Equal(new NetPromoterScore(-100), new ResponseCounts(0, 0, count).Score);
        Assert.Equal(0, new ResponseCounts(count, 0, 0).PromotersNeededFor(new NetPromoterScore(100)));
        Assert.Equal(new NpsDelta(100), SegmentBreakdown.FromCounts([KeyValuePair.Create(1, new ResponseCounts(count, 0, 0))])[1].Contribution);
    }

    [Fact]
    public void Effects_UnanimousWavesOfManySegments_StayInRange()
    {
        for (int segments = 1; segments <= 200; segments++)
        {
            SegmentBreakdown<int> detractors = Wave(segments, new(0, 0, 1));
            SegmentBreakdown<int> promoters = Wave(segments, new(1, 0, 0));

            Assert.InRange(promoters.CompareWith(detractors).RateEffect!.Value.Points, 199.999999, 200);
        }

        static SegmentBreakdown<int> Wave(int segments, ResponseCounts each) =>
            SegmentBreakdown.FromCounts(Enumerable.Range(0, segments).Select(segment => KeyValuePair.Create(segment, each)));
    }
}
