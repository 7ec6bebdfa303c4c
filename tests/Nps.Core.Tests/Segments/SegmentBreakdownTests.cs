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
        Assert.Equal(ComparisonVerdict.NoResponses, north.VersusRest.GetVerdict());
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

    [Fact]
    public void CustomComparer_DecidesWhatASegmentIs()
    {
        SurveyResponse[] responses = [new("North", default, 10), new("NORTH", default, 0), new("south", default, 10)];
        SegmentBreakdown<string?> breakdown = responses.ToSegmentBreakdown(
            r => r.Region, r => r.Score, comparer: StringComparer.OrdinalIgnoreCase);

        Assert.Equal(2, breakdown.Count);
        Assert.Equal(2, breakdown["north"].Counts.Total);
        Assert.Equal(2, breakdown.Plus(responses.ToSegmentBreakdown(r => r.Region, r => r.Score)).Count);
        Assert.Equal(2, breakdown.CompareWith(responses.ToSegmentBreakdown(r => r.Region, r => r.Score)).Count);
        Assert.Single(breakdown.RollUp(r => r!.Length > 4 ? "Long" : "long", StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void OpportunityAndImpact_AreInPointsOfTheWhole()
    {
        SegmentBreakdown<string> breakdown = SegmentBreakdown.FromCounts<string>([new("a", new(2, 1, 1)), new("b", new(6, 0, 0))]);

        Assert.Equal(30, breakdown["a"].Opportunity.Points);
        Assert.Equal(0, breakdown["b"].Opportunity.Points);
        Assert.Equal(70 - 100, breakdown["a"].LeaveOneOutEffect!.Value.Points);
        Assert.Equal(70 - 25, breakdown["b"].LeaveOneOutEffect!.Value.Points);
        Assert.Null(SegmentBreakdown.FromCounts<string>([new("a", new(2, 1, 1))])["a"].LeaveOneOutEffect);
    }

    [Fact]
    public void TestHomogeneity_IsTheTestOfTheCounts()
    {
        SegmentBreakdown<int> breakdown = SegmentBreakdown.FromCounts<int>([new(1, new(50, 30, 20)), new(2, new(40, 40, 20)), new(3, default)]);

        Assert.Equal(HomogeneityTest.FromCounts([new(50, 30, 20), new(40, 40, 20)])!.ChiSquared, breakdown.TestHomogeneity()!.ChiSquared);
        Assert.Null(SegmentBreakdown.FromCounts<int>([new(1, new(50, 30, 20))]).TestHomogeneity());
    }

    [Fact]
    public void PostStratify_MatchesSharesBySegment()
    {
        SegmentBreakdown<string> breakdown = SegmentBreakdown.FromCounts<string>([new("A", new(30, 15, 5)), new("B", new(20, 20, 10)), new("C", new(8, 4, 8))]);
        Dictionary<string, double> shares = new() { ["C"] = 0.2, ["A"] = 0.2, ["B"] = 0.6 };

        Assert.Equal(22, breakdown.PostStratify(shares)!.Score.Points, 1e-12);
        Assert.Null(breakdown.PostStratify(new Dictionary<string, double>(shares) { ["B"] = 0.5, ["D"] = 0.1 }));
        Assert.StartsWith("The segment \"B\" has responses but no share.", Message(new() { ["A"] = 0.5, ["C"] = 0.5 }), StringComparison.Ordinal);
        Assert.StartsWith("The shares sum to", Message(new(shares) { ["D"] = 0.2 }), StringComparison.Ordinal);
        Assert.StartsWith(
            "The segment \"A\" has more than one share.",
            Assert.Throws<ArgumentException>(() => breakdown.PostStratify([new("A", 0.5), new("A", 0.5)])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => breakdown.PostStratify(null!));

        string Message(Dictionary<string, double> wrong) => Assert.Throws<ArgumentException>(() => breakdown.PostStratify(wrong)).Message;
    }

    [Fact]
    public void NullArguments_AreNamed()
    {
        SegmentBreakdown<int> breakdown = SegmentBreakdown.FromCounts<int>([]);

        Assert.Equal("counts", Assert.Throws<ArgumentNullException>(() => SegmentBreakdown.FromCounts<int>(null!)).ParamName);
        Assert.Equal("parent", Assert.Throws<ArgumentNullException>(() => breakdown.RollUp<int>(null!)).ParamName);
        Assert.Equal("other", Assert.Throws<ArgumentNullException>(() => breakdown.Plus(null!)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => breakdown.CompareEachToRest((MultipleTesting)3));
    }

    [Fact]
    public void CompareEachToRest_SignificantOnItsOwnOnly_HasAnIntervalThatContainsZero()
    {
        SegmentContrast<string> north = SegmentBreakdown.FromCounts(
            [
                KeyValuePair.Create("North", new ResponseCounts(14, 3, 3)),
                KeyValuePair.Create("South", new ResponseCounts(9, 6, 8)),
                KeyValuePair.Create("East", new ResponseCounts(10, 8, 7)),
                KeyValuePair.Create("West", new ResponseCounts(12, 9, 9)),
            ]).CompareEachToRest()[0];
        ConfidenceInterval together = north.GetConfidenceInterval()!.Value;

        Assert.True(north.Comparison.IsSignificant());
        Assert.True(north.Comparison.GetConfidenceInterval()!.Value.Lower > 0);
        Assert.Equal(4 * north.Comparison.PValue, north.AdjustedPValue);
        Assert.Equal(ComparisonVerdict.Inconclusive, north.GetVerdict());
        Assert.True(together.Contains(0));
        Assert.Equal(1 - (0.05 / 4), together.Level.Fraction, 1e-15);
    }

    [Fact]
    public void CompareEachToRest_PValueOfZero_DividesAlphaByTheNumberOfLooks()
    {
        SegmentContrast<int> first = SegmentBreakdown.FromCounts(
            [
                KeyValuePair.Create(1, new ResponseCounts(1_000_000, 0, 0)),
                KeyValuePair.Create(2, new ResponseCounts(0, 0, 1_000_000)),
                KeyValuePair.Create(3, new ResponseCounts(500_000, 0, 500_000)),
                KeyValuePair.Create(4, new ResponseCounts(500_000, 0, 500_000)),
                KeyValuePair.Create(5, new ResponseCounts(500_000, 0, 500_000)),
            ]).CompareEachToRest()[0];

        Assert.Equal((0, 0), (first.Comparison.PValue, first.AdjustedPValue));
        Assert.Equal(0.99, first.GetConfidenceInterval()!.Value.Level.Fraction, 1e-15);
        Assert.True(first.GetConfidenceInterval()!.Value.Lower > 0);
    }
}
