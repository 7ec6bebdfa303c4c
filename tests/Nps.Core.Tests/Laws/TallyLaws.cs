namespace Nps.Core.Tests;

/// <summary>No answer is lost on any way: rows, counted rows, partitions, columns.</summary>
[Properties(MaxTest = 300)]
public class TallyLaws
{
    [Property]
    public void TallyBreakdown_AccountsForEveryRow_InTotalAndPerKey(DirtyResponse[] rows)
    {
        TallyBreakdown<string?> tallies = rows.ToTallyBreakdown(r => r.Region, r => r.Score);

        Assert.Equal(rows.Length, tallies.Overall.Total);
        Assert.Equal(rows.Select(r => r.Region).Distinct(), tallies.Select(segment => segment.Segment));
        Assert.Equal(tallies.Overall, tallies.Select(segment => segment.Tally).Sum());
        Assert.Equal(rows.ToRatingTally(r => r.Score), tallies.Overall);
        Assert.All(tallies, segment =>
        {
            DirtyResponse[] own = [.. rows.Where(r => r.Region == segment.Segment)];
            Assert.Equal(own.Length, segment.Tally.Total);
            Assert.Equal(own.Count(r => r.Score is null), segment.Tally.Missing);
            Assert.Equal(own.Count(r => r.Score is < 0 or > 10), segment.Tally.Invalid);
            Assert.Equal(own.ToRatingTally(r => r.Score), segment.Tally);
            Assert.Equal(segment.Tally, tallies[segment.Segment].Tally);
        });
    }

    [Property]
    public void CountedRows_AreTheRowsTheyStandFor(DirtyResponse[] rows)
    {
        var grouped = rows.GroupBy(r => (r.Region, r.Score))
            .Select(g => new RatingCount<string?> { Segment = g.Key.Region, Rating = g.Key.Score, Count = g.Count() }).ToList();

        AssertSame(rows.ToTallyBreakdown(r => r.Region, r => r.Score), grouped.ToTallyBreakdown());
        AssertSame(
            rows.ToTallyBreakdown(r => r.Region, r => r.Score),
            grouped.ToTallyBreakdown(r => r.Segment, r => r.Rating, r => r.Count));
        Assert.Equal(rows.ToRatingTally(r => r.Score), grouped.ToRatingTally(r => r.Rating, r => r.Count));
        Assert.Equal(
            rows.ToRatingTally(r => r.Score),
            grouped.Select(r => new RatingCount { Rating = r.Rating, Count = r.Count }).ToRatingTally());
    }

    [Property]
    public void AnyPartition_AddedUp_IsTheWhole(DirtyResponse[] rows, int cut)
    {
        int at = rows.Length == 0 ? 0 : Math.Abs(cut % (rows.Length + 1));
        TallyBreakdown<string?> whole = rows.ToTallyBreakdown(r => r.Region, r => r.Score);
        TallyBreakdown<string?> parts = rows[..at].ToTallyBreakdown(r => r.Region, r => r.Score)
            .Plus(rows[at..].ToTallyBreakdown(r => r.Region, r => r.Score));

        AssertSame(whole, parts);
        AssertSame(whole, TallyBreakdown.FromTallies(whole.Select(s => KeyValuePair.Create(s.Segment, s.Tally))));
        AssertSame(whole.RollUp(region => region?.Length), rows.ToTallyBreakdown(r => r.Region?.Length, r => r.Score));
    }

    [Property]
    public void Classify_OfCleanRows_IsTheSegmentBreakdown(SurveyResponse[] rows)
    {
        SegmentBreakdown<string?> expected = rows.ToSegmentBreakdown(r => r.Region, r => r.Score);
        SegmentBreakdown<string?> actual = rows.ToTallyBreakdown(r => r.Region, r => r.Score).Classify();

        Assert.Equal(expected.Select(s => (s.Segment, s.Counts)), actual.Select(s => (s.Segment, s.Counts)));
        Assert.Equal(expected.Overall, actual.Overall);
    }

    [Property]
    public void Months_AreCountedLeniently_ByATallyOfDays(DirtyResponse[] rows, PeriodUnit unit, ReportingCalendar calendar)
    {
        TallyBreakdown<DateTime?> days = rows.ToTallyBreakdown(r => r.At, r => r.Score);
        NpsTrend<CalendarPeriod> trend = days.Classify().ToNpsTrend(unit, calendar);
        DirtyResponse[] valid = [.. rows.Where(r => r.Score is null or (>= 0 and <= 10))];
        NpsTrend<CalendarPeriod> strict = valid.ToNpsTrend(r => r.At, r => r.Score, unit, calendar);

        Assert.Equal(valid.Where(r => r.At is null).ToResponseCounts(r => r.Score), trend.Undated);
        Assert.Equal(strict.Undated, trend.Undated);
        Assert.Equal(valid.ToResponseCounts(r => r.Score), trend.Select(p => p.Counts).Sum() + trend.Undated);
        Assert.All(strict, point => Assert.True(trend.TryGetPoint(point.Period, out NpsTrendPoint<CalendarPeriod>? same) && same.Counts == point.Counts));
    }

    [Property]
    public void Deconstruct_GivesTheThreeCounts_InOrder(ResponseCounts counts)
    {
        (long promoters, long passives, long detractors) = counts;

        Assert.Equal(counts, new ResponseCounts(promoters, passives, detractors));
    }

    [Property]
    public void Sum_IsTheFoldOfPlus(SmallCounts[] counts)
    {
        ResponseCounts[] items = [.. counts.Select(small => small.Counts)];

        Assert.Equal(items.Aggregate(ResponseCounts.Empty, (sum, item) => sum + item), items.Sum());
    }

    private static void AssertSame<T>(TallyBreakdown<T> expected, TallyBreakdown<T> actual)
    {
        Assert.Equal(expected.Overall, actual.Overall);
        Assert.Equal(expected.Count, actual.Count);
        Assert.All(expected, segment => Assert.Equal(segment.Tally, actual[segment.Segment].Tally));
    }
}
