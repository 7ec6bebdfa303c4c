namespace Nps.Core.Tests;

[Properties(MaxTest = 1000)]
public class ShrinkageLaws
{
    [Property]
    public void ShrunkenScore_LiesBetweenTheObservedOneAndTheMean(ResponseCounts[] segments, ConfidenceLevel level) =>
        AssertConsistent(Breakdown(segments), level);

    [Property]
    public void AnyCountsAndLevels_GiveNumbersInRange(AwkwardCounts[] segments, AwkwardLevel level) =>
        AssertConsistent(Breakdown([.. segments.Take(9).Select(c => new ResponseCounts(c.Counts.Promoters / 3, c.Counts.Passives / 3, c.Counts.Detractors / 3))]), level.Level);

    [Property]
    public void MoreResponses_AreMoreReliable_AndShrinkLess(SmallCounts[] segments)
    {
        ShrunkenScore<int>[] answered = [.. (Breakdown(Counts(segments)).Shrink() ?? Enumerable.Empty<ShrunkenScore<int>>()).Where(s => s.Score is not null)];
        ShrunkenScore<int>[] ordered = [.. answered.OrderBy(segment => segment.Counts.Total)];

        Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.First.Reliability <= pair.Second.Reliability));
        Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.First.StandardError >= pair.Second.StandardError || pair.First.StandardError is null));
    }

    [Property]
    public void TauSolvesPauleAndMandelsEquation(SmallCounts[] segments)
    {
        SegmentBreakdown<int> breakdown = Breakdown(Counts(segments));
        if (breakdown.Shrink() is not { DeviationWithin: > 0 } shrunken)
        {
            return;
        }

        double tau2 = Math.Pow(shrunken.DeviationBetween, 2);
        double sum = breakdown.Where(s => !s.Counts.IsEmpty).Sum(
            s => Math.Pow(s.Score!.Value.Points - shrunken.MeanScore.Points, 2) / (tau2 + (Math.Pow(shrunken.DeviationWithin, 2) / s.Counts.Total)));
        double degrees = breakdown.Count(s => !s.Counts.IsEmpty) - 1;
        Assert.True(tau2 == 0 ? sum <= degrees + 1e-9 : Math.Abs(sum - degrees) < 1e-8 * degrees, $"{tau2} {sum} {degrees}");
    }

    [Property]
    public void ExchangingPromotersAndDetractors_Mirrors(ResponseCounts[] segments)
    {
        ShrunkenBreakdown<int>? there = Breakdown(segments).Shrink();
        ShrunkenBreakdown<int>? back = Breakdown([.. segments.Select(c => new ResponseCounts(c.Detractors, c.Passives, c.Promoters))]).Shrink();

        Assert.Equal(there is null, back is null);
        Assert.Equal(-there?.MeanScore.Points, back?.MeanScore.Points);
        Assert.Equal(there?.DeviationBetween, back?.DeviationBetween);
        Assert.Equal(there?.Select(s => -s.Score?.Points) ?? [], back?.Select(s => s.Score?.Points) ?? []);
        Assert.Equal(there?.Select(s => s.StandardError) ?? [], back?.Select(s => s.StandardError) ?? []);
    }

    [Property]
    public void EqualSizes_ShrinkAllAlike_AndKeepTheRanking(SmallCounts[] segments)
    {
        // The same number of responses in each: passives fill up.
        ResponseCounts[] counts = [.. Counts(segments).Select(c => new ResponseCounts(c.Promoters, 100 - c.Promoters - c.Detractors, c.Detractors))];
        if (Breakdown(counts).Shrink() is ShrunkenBreakdown<int> shrunken)
        {
            Assert.Single(shrunken.Select(s => s.Reliability).Distinct());
            Assert.Equal(counts.Average(c => c.Score!.Value.Points), shrunken.MeanScore.Points, 1e-9);
            Assert.All(
                shrunken.OrderBy(s => s.ObservedScore!.Value.Points).Zip(shrunken.OrderBy(s => s.ObservedScore!.Value.Points).Skip(1)),
                pair => Assert.True(pair.First.Score <= pair.Second.Score));
        }
    }

    [Fact]
    public void FewerThanThreeSegmentsWithResponses_AreUndefined()
    {
        Assert.Null(Breakdown([]).Shrink());
        Assert.Null(Breakdown([new(5, 3, 2), default, new(1, 2, 3)]).Shrink());
    }

    [Fact]
    public void SegmentsWithoutResponses_StayWithoutAScore()
    {
        ShrunkenBreakdown<int> shrunken = Breakdown([new(5, 3, 2), default, new(1, 2, 3), new(9, 1, 0)]).Shrink()!;
        ShrunkenScore<int> empty = shrunken[1];

        Assert.Equal(4, shrunken.Count);
        Assert.Null(empty.Score);
        Assert.Null(empty.ObservedScore);
        Assert.Null(empty.Reliability);
        Assert.Null(empty.StandardError);
        Assert.Null(empty.GetConfidenceInterval());
        Assert.Equal("1: no score", empty.ToString());
        Assert.False(shrunken.TryGetSegment(7, out _));
        Assert.Throws<KeyNotFoundException>(() => shrunken[7]);
    }

    [Fact]
    public void EverySegmentUnanimous_KeepsItsScore_WithReliabilityZeroAndNoInterval()
    {
        ShrunkenBreakdown<int> shrunken = Breakdown([new(10, 0, 0), new(0, 0, 10), new(0, 10, 0)]).Shrink()!;

        Assert.Equal(0, shrunken.DeviationWithin);
        Assert.Equal(100, shrunken.DeviationBetween, 1e-12);
        Assert.All(shrunken, segment => Assert.Equal(0, segment.Reliability));
        Assert.All(shrunken, segment => Assert.Equal(segment.ObservedScore, segment.Score));
        Assert.All(shrunken, segment => Assert.Null(segment.GetConfidenceInterval()));
    }

    private static void AssertConsistent(SegmentBreakdown<int> breakdown, ConfidenceLevel level)
    {
        ShrunkenBreakdown<int>? shrunken = breakdown.Shrink();
        Assert.Equal(breakdown.Count(segment => !segment.Counts.IsEmpty) < 3, shrunken is null);
        if (shrunken is null)
        {
            return;
        }

        Assert.InRange(shrunken.MeanScore.Points, -100, 100);
        Assert.InRange(shrunken.DeviationBetween, 0, 200);
        Assert.InRange(shrunken.DeviationWithin, 0, 100);
        foreach (ShrunkenScore<int> segment in shrunken.Where(segment => !segment.Counts.IsEmpty))
        {
            double observed = segment.ObservedScore!.Value.Points;
            double mean = shrunken.MeanScore.Points;
            Assert.InRange(segment.Score!.Value.Points, Math.Min(observed, mean), Math.Max(observed, mean));
            Assert.InRange(segment.Reliability!.Value, 0, 1);
            Assert.Equal(shrunken.DeviationWithin > 0, segment.GetConfidenceInterval(level) is not null);
            if (segment.GetConfidenceInterval(level) is ConfidenceInterval interval)
            {
                Assert.True(segment.StandardError >= 0 && double.IsFinite(segment.StandardError.Value));
                Assert.True(
                    -100 <= interval.Lower && interval.Lower <= segment.Score.Value.Points && segment.Score.Value.Points <= interval.Upper && interval.Upper <= 100,
                    $"{segment.Score} {interval}");
            }
        }
    }

    private static ResponseCounts[] Counts(SmallCounts[] segments) => [.. segments.Select(small => small.Counts)];

    private static SegmentBreakdown<int> Breakdown(ResponseCounts[] segments) =>
        SegmentBreakdown.FromCounts(segments.Select((counts, i) => KeyValuePair.Create(i, counts)));
}
