namespace Nps.Core.Tests;

public class SegmentBreakdownTests
{
    private static readonly SurveyResponse[] Responses =
    [
        new("North", default, 10), new("South", default, 0), new(null, default, 9), new("North", default, null), new(null, default, 7),
    ];

    [Fact]
    public void NullSegment_IsASegment()
    {
        SegmentBreakdown<string?> breakdown = Responses.ToSegmentBreakdown(r => r.Region, r => r.Score);

        Assert.Equal(["North", "South", null], breakdown.Select(segment => segment.Segment));
        Assert.Equal(new ResponseCounts(1, 1, 0), breakdown[null].Counts);
        Assert.True(breakdown.TryGetSegment(null, out SegmentScore<string?>? score));
        Assert.Equal(0.5, score.Share);
    }

    [Fact]
    public void NullableValueSegment_IsASegment()
    {
        int?[] stores = [1, null, 1];

        SegmentBreakdown<int?> breakdown = stores.ToSegmentBreakdown(store => store, _ => 10);

        Assert.Equal(2, breakdown[1].Counts.Total);
        Assert.Equal(1, breakdown[null].Counts.Total);
    }

    [Fact]
    public void UnknownSegment_IsNotFound()
    {
        SegmentBreakdown<string?> breakdown = Responses.Take(2).ToSegmentBreakdown(r => r.Region, r => r.Score);

        Assert.False(breakdown.TryGetSegment("West", out _));
        Assert.False(breakdown.TryGetSegment(null, out _));
        var error = Assert.Throws<KeyNotFoundException>(() => breakdown["West"]);
        Assert.Contains("West", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SegmentNobodyAnsweredIn_IsThereWithoutAScore()
    {
        SurveyResponse[] responses = [new("North", default, null), new("South", default, 10)];

        SegmentScore<string?> north = responses.ToSegmentBreakdown(r => r.Region, r => r.Score)["North"];

        Assert.Null(north.Score);
        Assert.Equal(0, north.Share);
        Assert.Equal(0, north.Contribution.Points);
        Assert.Equal(ChangeVerdict.NoResponses, north.VersusRest.GetVerdict());
        Assert.Equal("North: no score (n = 0)", north.ToString());
    }

    [Fact]
    public void NobodyAnswered_SharesAreZero()
    {
        SurveyResponse[] responses = [new("North", default, null)];

        SegmentScore<string?> north = Assert.Single(responses.ToSegmentBreakdown(r => r.Region, r => r.Score));

        Assert.Equal(0, north.Share);
        Assert.Equal(0, north.Contribution.Points);
    }

    [Fact]
    public void CompositeKeys_Work()
    {
        SegmentBreakdown<(string?, int)> breakdown = Responses.ToSegmentBreakdown(r => (r.Region, r.SubmittedAt.Year), r => r.Score);

        Assert.Equal(1, breakdown[("South", 1)].Counts.Detractors);
    }

    [Fact]
    public void ManySegments_AllAreKept()
    {
        SegmentBreakdown<int> breakdown = Enumerable.Range(0, 1000).ToSegmentBreakdown(i => i / 2, _ => 10);

        Assert.Equal(500, breakdown.Count);
        Assert.All(breakdown, segment => Assert.Equal(2, segment.Counts.Promoters));
    }
}
