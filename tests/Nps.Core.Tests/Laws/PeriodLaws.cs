namespace Nps.Core.Tests;

public class PeriodLaws
{
    [Property(MaxTest = 1000)]
    public void Period_ContainsItsDate_AndIsHalfOpen(DateTime date, PeriodUnit unit, ReportingCalendar calendar)
    {
        CalendarPeriod period = calendar.GetPeriod(date, unit);

        Assert.True(period.Contains(date));
        Assert.True(period.Contains(period.Start));
        Assert.Equal(period, calendar.GetPeriod(period.Start, unit));
        if (period.EndExclusive != DateTime.MaxValue)
        {
            Assert.False(period.Contains(period.EndExclusive));
            Assert.True(period.Contains(period.EndExclusive.AddTicks(-1)));
            Assert.Equal(period.EndExclusive, period.Next().Start);
            Assert.Equal((period.EndExclusive - period.Start).Days, period.Days);
        }
    }

    [Property(MaxTest = 1000)]
    public void Period_NextAndPrevious_AreInverse(DateTime date, PeriodUnit unit, ReportingCalendar calendar)
    {
        CalendarPeriod period = calendar.GetPeriod(date, unit);
        if (period.EndExclusive != DateTime.MaxValue)
        {
            Assert.Equal(period, period.Next().Previous());
            Assert.True(period < period.Next());
        }

        if (period.Start != DateTime.MinValue)
        {
            Assert.Equal(period, period.Previous().Next());
        }
    }

    [Property(MaxTest = 300)]
    public void Periods_TileAnyRange(DateTime from, ushort days, PeriodUnit unit, ReportingCalendar calendar)
    {
        DateTime start = from > new DateTime(9000, 1, 1) ? new DateTime(9000, 1, 1) : from.Date;
        CalendarPeriod period = calendar.GetPeriod(start, unit);
        for (int day = 0; day < 10 * (days % 100); day++)
        {
            DateTime date = start.AddDays(day);
            period = period.Contains(date) ? period : period.Next();
            Assert.Equal(period, calendar.GetPeriod(date, unit));
        }
    }

    [Property(MaxTest = 1000)]
    public void Parse_WhatToStringWrites_RoundTrips(DateTime date, PeriodUnit unit, ReportingCalendar calendar)
    {
        CalendarPeriod period = calendar.GetPeriod(date, unit);

        Assert.Equal(period, CalendarPeriod.Parse(period.ToString(), null));
        Assert.Equal(period, calendar.ParsePeriod(period.ToString()));
        Assert.Equal(period, calendar.ParsePeriod(period.ToString().Split('.')[0]));
    }

    [Property(MaxTest = 1000)]
    public void SamePeriodLastYear_HasTheSameNameAYearEarlier(DateTime date, PeriodUnit unit, ReportingCalendar calendar)
    {
        CalendarPeriod period = calendar.GetPeriod(date.Year < 9999 ? date : new DateTime(9998, 12, 31), unit);
        if (period.SamePeriodLastYear() is CalendarPeriod earlier)
        {
            Assert.Equal(unit, earlier.Unit);
            Assert.Equal(YearOf(period) - 1, YearOf(earlier));
            Assert.Equal(RestOf(period), RestOf(earlier));
        }
        else
        {
            Assert.True(YearOf(period) <= 1 || period.ToString().EndsWith("02-29", StringComparison.Ordinal) || Name(period).EndsWith("W53", StringComparison.Ordinal));
        }

        static int YearOf(CalendarPeriod period) => int.Parse(Name(period)[..4], null);
        static string RestOf(CalendarPeriod period) => Name(period)[4..];
        static string Name(CalendarPeriod period) => period.ToString().Replace("FY", "", StringComparison.Ordinal).Split('.')[0];
    }

    [Property]
    public void Trend_IsContiguous_AndAddsUpToAllResponses(SurveyResponse[] responses, PeriodUnit unit, ReportingCalendar calendar)
    {
        NpsTrend<CalendarPeriod> trend = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, unit, calendar);

        Assert.Equal(
            responses.ToResponseCounts(r => r.Score),
            trend.Aggregate(ResponseCounts.Empty, (sum, point) => sum + point.Counts));
        for (int i = 1; i < trend.Count; i++)
        {
            Assert.Equal(trend[i - 1].Period.Next(), trend[i].Period);
        }
    }

    [Property]
    public void Trend_EveryRoute_IsTheSame(SurveyResponse[] responses, PeriodUnit unit, ReportingCalendar calendar)
    {
        NpsTrend<CalendarPeriod> trend = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, unit, calendar);

        AssertSame(trend, responses.ToNpsTrend(r => calendar.GetPeriod(r.SubmittedAt, unit), r => r.Score));
        AssertSame(trend, responses.ToNpsTrend(r => DateOnly.FromDateTime(r.SubmittedAt), r => r.Score, unit, calendar));
        AssertSame(trend, responses.ToNpsTrend(r => new DateTimeOffset(r.SubmittedAt, TimeSpan.Zero), r => r.Score, unit, calendar));
        AssertSame(trend, responses.ToSegmentBreakdown(r => calendar.GetPeriod(r.SubmittedAt, unit), r => r.Score).ToNpsTrend());
        AssertSame(
            trend,
            responses.ToSegmentBreakdown(r => (r.Region, Period: calendar.GetPeriod(r.SubmittedAt, unit)), r => r.Score)
                .RollUp(key => key.Period).ToNpsTrend());
    }

    [Property]
    public void Trend_OfDirtyRows_LosesNobody_OnAnyRoute(DirtyResponse[] dirty, PeriodUnit unit, ReportingCalendar calendar)
    {
        DirtyResponse[] rows = [.. dirty.Where(r => r.Score is null or (>= 0 and <= 10))];
        NpsTrend<CalendarPeriod> trend = rows.ToNpsTrend(r => r.At, r => r.Score, unit, calendar);

        Assert.Equal(rows.Where(r => r.At is null).ToResponseCounts(r => r.Score), trend.Undated);
        Assert.Equal(rows.ToResponseCounts(r => r.Score), trend.Select(p => p.Counts).Sum() + trend.Undated);
        foreach (NpsTrend<CalendarPeriod> same in (NpsTrend<CalendarPeriod>[])
            [
                rows.ToNpsTrend(r => r.At is DateTime at ? calendar.GetPeriod(at, unit) : (CalendarPeriod?)null, r => r.Score),
                rows.ToNpsTrend(r => r.At is DateTime at ? DateOnly.FromDateTime(at) : (DateOnly?)null, r => r.Score, unit, calendar),
                rows.ToNpsTrend(r => r.At is DateTime at ? new DateTimeOffset(at, TimeSpan.Zero) : (DateTimeOffset?)null, r => r.Score, unit, calendar),
                rows.ToSegmentTrends(r => r.Region, r => r.At, r => r.Score, unit, calendar).Overall,
                rows.ToSegmentBreakdown(r => r.At, r => r.Score).ToNpsTrend(unit, calendar),
                rows.ToTallyBreakdown(r => r.At, r => r.Score).Classify().ToNpsTrend(unit, calendar),
                NpsTrend.FromCounts(trend.Select(p => KeyValuePair.Create(p.Period, p.Counts)), trend.Undated),
                rows.Take(10).ToNpsTrend(r => r.At, r => r.Score, unit, calendar).Plus(rows.Skip(10).ToNpsTrend(r => r.At, r => r.Score, unit, calendar)),
            ])
        {
            AssertSame(trend, same);
            Assert.Equal(trend.Undated, same.Undated);
        }
    }

    [Property]
    public void SegmentTrends_OfTheirOwnTrends_AreTheSame_AlsoInPieces(DirtyResponse[] dirty, PeriodUnit unit)
    {
        DirtyResponse[] rows = [.. dirty.Where(r => r.Score is null or (>= 0 and <= 10))];
        SegmentTrends<string?> trends = rows.ToSegmentTrends(r => r.Region, r => r.At, r => r.Score, unit);
        var pieces = new[] { rows.Take(10), rows.Skip(10) }
            .SelectMany(part => part.ToSegmentTrends(r => r.Region, r => r.At, r => r.Score, unit))
            .Select(piece => KeyValuePair.Create(piece.Segment, piece.Trend));

        foreach (SegmentTrends<string?> same in (SegmentTrends<string?>[])
            [SegmentTrends.FromTrends(trends.Select(t => KeyValuePair.Create(t.Segment, t.Trend))), SegmentTrends.FromTrends(pieces)])
        {
            Assert.Equal(trends.Select(t => (t.Segment, t.Trend.Undated)), same.Select(t => (t.Segment, t.Trend.Undated)));
            Assert.Equal(
                trends.SelectMany(t => t.Trend.Select(p => (p.Period, p.Counts))), same.SelectMany(t => t.Trend.Select(p => (p.Period, p.Counts))));
            AssertSame(trends.Overall, same.Overall);
        }
    }

    [Property]
    public void TrendPoint_EqualsTheResponsesOfItsPeriod(SurveyResponse[] responses, PeriodUnit unit)
    {
        foreach (NpsTrendPoint<CalendarPeriod> point in responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, unit))
        {
            Assert.Equal(
                responses.Where(r => point.Period.Contains(r.SubmittedAt)).ToResponseCounts(r => r.Score), point.Counts);
        }
    }

    [Property]
    public void FromPreviousAndFromYearAgo_AreByCalendar_AndNullBesideGaps(SurveyResponse[] responses, PeriodUnit unit)
    {
        NpsTrend<CalendarPeriod> trend = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, unit);
        for (int i = 0; i < trend.Count; i++)
        {
            AssertComparison(i > 0 ? trend[i - 1] : null, trend[i], trend[i].FromPrevious);
            AssertComparison(
                trend.SingleOrDefault(point => point.Period == trend[i].Period.SamePeriodLastYear()), trend[i], trend[i].FromYearAgo);
        }

        static void AssertComparison(NpsTrendPoint<CalendarPeriod>? earlier, NpsTrendPoint<CalendarPeriod> point, NpsComparison? actual)
        {
            bool comparable = earlier is not null && !earlier.Counts.IsEmpty && !point.Counts.IsEmpty;
            Assert.Equal(comparable, actual is not null);
            if (comparable)
            {
                Assert.Equal(earlier!.Counts, actual!.Baseline);
                Assert.Equal(point.Counts, actual.Current);
            }
        }
    }

    [Property]
    public void Rolling_PoolsTheResponsesOfTheWindow_AndComparesOnlyApart(SurveyResponse[] responses, PeriodUnit unit, byte anyLength)
    {
        int length = 1 + (anyLength % 5);
        NpsTrend<CalendarPeriod> trend = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, unit);
        NpsTrend<CalendarPeriod> rolling = trend.Rolling(length);

        Assert.Equal(Math.Max(0, trend.Count - length + 1), rolling.Count);
        for (int i = 0; i < rolling.Count; i++)
        {
            DateTime start = trend[i].Period.Start;
            CalendarPeriod last = trend[i + length - 1].Period;
            Assert.Equal(last, rolling[i].Period);
            Assert.Equal(
                responses.Where(r => r.SubmittedAt >= start && r.SubmittedAt < last.EndExclusive).ToResponseCounts(r => r.Score),
                rolling[i].Counts);
            Assert.Equal(i >= length && !rolling[i].Counts.IsEmpty && !rolling[i - length].Counts.IsEmpty, rolling[i].FromPrevious is not null);
            if (rolling[i].FromPrevious is NpsComparison change)
            {
                Assert.Equal(rolling[i - length].Counts, change.Baseline);
            }
        }
    }

    [Property]
    public void Rolling_OfOne_IsTheTrend(SurveyResponse[] responses, PeriodUnit unit)
    {
        NpsTrend<CalendarPeriod> trend = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, unit);

        AssertSame(trend, trend.Rolling(1));
        Assert.Equal(trend.Select(p => p.FromPrevious?.Delta), trend.Rolling(1).Select(p => p.FromPrevious?.Delta));
    }

    [Property]
    public void Plus_OfTwoTrends_IsTheTrendOfBoth(SurveyResponse[] one, SurveyResponse[] other, PeriodUnit unit) =>
        AssertSame(
            one.Concat(other).ToNpsTrend(r => r.SubmittedAt, r => r.Score, unit),
            one.ToNpsTrend(r => r.SubmittedAt, r => r.Score, unit).Plus(other.ToNpsTrend(r => r.SubmittedAt, r => r.Score, unit)));

    [Property]
    public void SegmentTrends_AddUpToTheTrend_OverTheSamePeriods(SurveyResponse[] responses)
    {
        NpsTrend<CalendarPeriod> trend = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, PeriodUnit.Month);
        SegmentTrends<string?> segments = responses.ToSegmentTrends(
            r => r.Region, r => CalendarPeriod.Containing(r.SubmittedAt, PeriodUnit.Month), r => r.Score);

        Assert.Equal(responses.Select(r => r.Region).Distinct(), segments.Select(s => s.Segment));
        Assert.All(segments, s => Assert.Equal(trend.Select(p => p.Period), s.Trend.Select(p => p.Period)));
        Assert.All(segments, s => AssertSame(
            s.Trend,
            responses.Where(r => r.Region == s.Segment).ToNpsTrend(r => r.SubmittedAt, r => r.Score, PeriodUnit.Month)
                .Between(trend[0].Period, trend[^1].Period)));
        if (segments.Count > 0)
        {
            AssertSame(trend, segments.Select(s => s.Trend).Aggregate((a, b) => a.Plus(b)));
        }
    }

    private static void AssertSame(NpsTrend<CalendarPeriod> expected, NpsTrend<CalendarPeriod> actual)
    {
        Assert.Equal(expected.Select(point => point.Period), actual.Select(point => point.Period));
        Assert.Equal(expected.Select(point => point.Counts), actual.Select(point => point.Counts));
    }
}
