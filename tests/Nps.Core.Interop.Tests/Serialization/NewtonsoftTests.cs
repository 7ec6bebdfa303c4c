using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Nps.Core.Interop.Tests;

/// <summary>What the table does not say: names, forms and what to send instead of a breakdown or a trend.</summary>
public class NewtonsoftTests
{
    [Fact]
    public void Nothing_IsReadBackAsSomethingElse() =>
        Assert.DoesNotContain(NewtonsoftOutcome.Lines(), line => line.Contains(JsonOutcome.Loses, StringComparison.Ordinal));

    [Fact]
    public void SmallValues_AreStrings() =>
        Assert.Equal(
            """{"Rating":"9","Period":"2026-09","Level":"90 %"}""",
            JsonConvert.SerializeObject(new { Rating = new Rating(9), Period = CalendarPeriod.Parse("2026-09", null), Level = ConfidenceLevel.Percent90 }));

    [Theory]
    [InlineData("\"11\"", typeof(Rating))]
    [InlineData("\"2026-13\"", typeof(CalendarPeriod))]
    [InlineData("\"95\"", typeof(ConfidenceLevel))]
    [InlineData("""{"Promoters":-1,"Passives":0,"Detractors":0}""", typeof(ResponseCounts))]
    [InlineData("""{"Counts":[1,2,3]}""", typeof(RatingDistribution))]
    public void Malformed_IsRefused(string json, Type type) =>
        Assert.ThrowsAny<Exception>(() => JsonConvert.DeserializeObject(json, type));

    [Fact]
    public void Distribution_HasItsElevenCounts()
    {
        RatingDistribution ratings = Responses.Tallies.Overall.Ratings;

        var json = JObject.Parse(JsonConvert.SerializeObject(ratings));

        Assert.Equal(Enumerable.Range(0, 11).Select(rating => ratings[rating]), json["Counts"]!.Select(count => (long)count));
    }

    [Fact]
    public void Trend_IsFinite_AndNamesItsPeriods()
    {
        var json = JArray.Parse(JsonConvert.SerializeObject(Responses.Year));

        Assert.Equal(Responses.Year.Select(point => point.Period.ToString()), json.Select(point => (string?)point["Period"]));
    }

    [Fact]
    public void CountsByPeriod_BecomeTheTrendAgain()
    {
        string json = JsonConvert.SerializeObject(Responses.Trend.ToDictionary(point => point.Period, point => point.Counts));

        NpsTrend<CalendarPeriod> trend = NpsTrend.FromCounts(JsonConvert.DeserializeObject<Dictionary<CalendarPeriod, ResponseCounts>>(json)!);

        Assert.True(Same.Value(Responses.Trend, trend));
    }

    [Fact]
    public void CountsBySegment_BecomeTheBreakdownAgain()
    {
        string json = JsonConvert.SerializeObject(Responses.Regions.ToDictionary(region => region.Segment, region => region.Counts));

        SegmentBreakdown<string> regions = SegmentBreakdown.FromCounts(JsonConvert.DeserializeObject<Dictionary<string, ResponseCounts>>(json)!);

        Assert.True(Same.Value(Responses.Regions, regions));
    }

    [Fact]
    public void TalliesBySegment_BecomeTheBreakdownAgain()
    {
        string json = JsonConvert.SerializeObject(Responses.Tallies.ToDictionary(region => region.Segment, region => region.Tally));

        TallyBreakdown<string> tallies = TallyBreakdown.FromTallies(JsonConvert.DeserializeObject<Dictionary<string, RatingTally>>(json)!);

        Assert.True(Same.Value(Responses.Tallies, tallies));
    }
}
