namespace Nps.Core.Tests;

/// <summary>A trend as of a date: nothing later, and what is not over is marked.</summary>
public class AsOfDateTests
{
    private static readonly ResponseCounts One = new(1, 0, 0);

    [Property]
    public void AsOf_CutsWhatIsLater_AndMarksWhatIsNotOver(DirtyResponse[] rows, PeriodUnit unit, ReportingCalendar calendar, SurveyResponse anybody)
    {
        DateTime at = anybody.SubmittedAt;
        DirtyResponse[] valid = [.. rows.Where(r => r.Score is null or (>= 0 and <= 10))];
        NpsTrend<CalendarPeriod> trend = valid.ToNpsTrend(r => r.At, r => r.Score, unit, calendar);

        NpsTrend<CalendarPeriod> asOfDate = trend.AsOf(DateOnly.FromDateTime(at));

        AssertAsOf(trend, asOfDate, p => p.Contains(at.Date.AddDays(1)), at);
        AssertAsOf(trend, trend.AsOfDate(at), p => p.Contains(at.Date.AddDays(1)), at);
        AssertAsOf(trend, trend.AsOf(at), p => p.Contains(at), at);
        AssertAsOf(trend, trend.AsOf(at.Date), p => p.Contains(at), at);
        Assert.All(trend, point => Assert.False(point.IsPartial));

        static void AssertAsOf(
            NpsTrend<CalendarPeriod> trend, NpsTrend<CalendarPeriod> known, Func<CalendarPeriod, bool> isNotOver, DateTime at)
        {
            Assert.Equal(trend.Undated, known.Undated);
            Assert.Equal(trend.Where(p => p.Period.Start <= at).Select(p => (p.Period, p.Counts)), known.Select(p => (p.Period, p.Counts)));
            Assert.Equal(known.Select(p => p.Period.Contains(at) && isNotOver(p.Period)), known.Select(p => p.IsPartial));
            Assert.Equal(known.Select(p => p.Counts.IsEmpty ? 0 : 1), known.Select(p => p.PeriodsWithResponses));
            Assert.Equal(trend.Take(known.Count).Select(p => p.FromPrevious), known.Select(p => p.FromPrevious));
        }
    }

    [Fact]
    public void AsOf_TheLastDayOfAPeriod_CompletesIt_MidnightOfTheNextBeginsOne()
    {
        NpsTrend<CalendarPeriod> trend = Months("2026-08", "2026-09", "2026-10");

        Assert.True(trend.AsOf(new DateOnly(2026, 9, 29))[^1].IsPartial);
        Assert.False(trend.AsOf(new DateOnly(2026, 9, 30))[^1].IsPartial);
        Assert.Equal("2026-09", trend.AsOf(new DateOnly(2026, 9, 30))[^1].Period.ToString());
        Assert.True(trend.AsOf(new DateTime(2026, 9, 30, 23, 59, 59))[^1].IsPartial);
        Assert.Equal(("2026-10", true), (trend.AsOf(new DateTime(2026, 10, 1))[^1].Period.ToString(), trend.AsOf(new DateTime(2026, 10, 1))[^1].IsPartial));
        Assert.False(trend.AsOf(new DateTime(2026, 11, 1))[^1].IsPartial);
        Assert.Empty(trend.AsOf(new DateOnly(2026, 7, 31)));
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Local)]
    public void AsOf_ATimeOfAZone_IsRefused(DateTimeKind kind)
    {
        NpsTrend<CalendarPeriod> trend = Months("2026-09");
        var time = DateTime.SpecifyKind(new DateTime(2026, 9, 14), kind);

        Assert.Equal("instant", Assert.Throws<ArgumentException>(() => trend.AsOf(time)).ParamName);
        Assert.Equal("date", Assert.Throws<ArgumentException>(() => trend.AsOfDate(time)).ParamName);
    }

    [Fact]
    public void Rolling_AfterAsOf_MarksTheWindowsWithAPartialPeriod()
    {
        NpsTrend<CalendarPeriod> trend = Months("2026-07", "2026-08", "2026-09").AsOf(new DateOnly(2026, 9, 14));

        Assert.Equal([false, false, true], trend.Rolling(1).Select(p => p.IsPartial));
        Assert.Equal([false, true], trend.Rolling(2).Select(p => p.IsPartial));
        Assert.Equal([true], trend.Rolling(3).Select(p => p.IsPartial));
        Assert.Empty(trend.Rolling(4));
        Assert.Empty(trend.Rolling(int.MaxValue));
        Assert.Equal([false, true], trend.Rolling(2).AsOf(new DateOnly(2026, 9, 30)).Select(p => p.IsPartial));
        Assert.Equal([1, 1, 2], Months("2026-06", "2026-08", "2026-09").Rolling(2).Select(p => p.PeriodsWithResponses));
    }

    [Fact]
    public void WhatIsPartial_StaysSoInSumsAndParts()
    {
        NpsTrend<CalendarPeriod> whole = Months("2026-08", "2026-09", "2026-10");
        NpsTrend<CalendarPeriod> partial = whole.AsOf(new DateOnly(2026, 9, 14));
        bool[] expected = [false, true, false];

        Assert.Equal(expected, whole.Plus(partial).Select(p => p.IsPartial));
        Assert.Equal(expected, partial.Plus(whole).Select(p => p.IsPartial));
        Assert.Equal(expected, partial.Between(whole[0].Period, whole[2].Period).Select(p => p.IsPartial));
        Assert.Equal(expected, SegmentTrends.FromTrends([KeyValuePair.Create(1, whole), KeyValuePair.Create(2, partial)]).Overall.Select(p => p.IsPartial));
    }

    [Theory]
    [InlineData(PeriodUnit.Day)]
    [InlineData(PeriodUnit.Week)]
    [InlineData(PeriodUnit.Month)]
    [InlineData(PeriodUnit.Quarter)]
    [InlineData(PeriodUnit.Year)]
    public void EndsOfTheCalendar_AreDatesLikeOthers(PeriodUnit unit)
    {
        var first = CalendarPeriod.Containing(DateTime.MinValue, unit);
        var last = CalendarPeriod.Containing(DateTime.MaxValue, unit);
        NpsTrend<CalendarPeriod> beginning = NpsTrend.FromCounts([KeyValuePair.Create(first, One)]);
        NpsTrend<CalendarPeriod> end = NpsTrend.FromCounts([KeyValuePair.Create(last, One)]);

        Assert.Equal(unit != PeriodUnit.Day, beginning.AsOf(DateOnly.MinValue)[0].IsPartial);
        Assert.True(beginning.AsOf(DateTime.MinValue)[0].IsPartial);
        Assert.False(end.AsOf(DateOnly.MaxValue)[0].IsPartial);
        Assert.False(end.AsOfDate(DateTime.MaxValue)[0].IsPartial);
        Assert.True(end.AsOf(DateTime.MaxValue)[0].IsPartial);
        Assert.Null(beginning[0].FromYearAgo);
        Assert.Equal(One, Assert.Single(end.Between(last, last)).Counts);
        Assert.Equal(One, Assert.Single(beginning.Between(first, first).Rolling(1)).Counts);
        Assert.True(end.TryGetPoint(last, out _));
        Assert.False(end.TryGetPoint(first, out _));
        Assert.False(end.TryGetPoint(default, out _));
    }

    [Fact]
    public void Rolling_OfHugeCounts_AddsNoMoreThanAWindow()
    {
        var half = new ResponseCounts(long.MaxValue / 2, 0, 0);
        KeyValuePair<int, ResponseCounts>[] waves = [.. Enumerable.Range(0, 4).Select(wave => KeyValuePair.Create(wave, half))];
        NpsTrend<int> trend = NpsTrend.FromCounts(waves);

        Assert.All(trend.Rolling(1), point => Assert.Equal(half, point.Counts));
        Assert.All(trend.Rolling(2), point => Assert.Equal(half + half, point.Counts));
        Assert.Throws<OverflowException>(() => trend.Rolling(3));
    }

    private static NpsTrend<CalendarPeriod> Months(params string[] names) =>
        NpsTrend.FromCounts(names.Select(name => KeyValuePair.Create(CalendarPeriod.Parse(name, null), One)));
}
