namespace Nps.Core.Tests;

/// <summary>Dates as they come: unknown, stray, of several kinds, at the ends of the calendar.</summary>
public class TrendDateTests
{
    private static readonly DateTime March = new(2026, 3, 15);

    [Fact]
    public void UnknownDates_AreUndated_AndNotLost()
    {
        DirtyResponse[] rows = [new("a", March, 9), new("a", null, 0), new("b", null, 7), new("b", null, null)];

        NpsTrend<CalendarPeriod> trend = rows.ToNpsTrend(r => r.At, r => r.Score, PeriodUnit.Month);

        Assert.Equal(new ResponseCounts(0, 1, 1), trend.Undated);
        Assert.Equal(new ResponseCounts(1, 0, 0), Assert.Single(trend).Counts);
        Assert.Equal(trend.Undated, rows.ToNpsTrend(r => (DateTimeOffset?)r.At, r => r.Score, PeriodUnit.Month).Undated);
        Assert.Equal(trend.Undated, rows.ToNpsTrend(r => r.At is DateTime at ? DateOnly.FromDateTime(at) : (DateOnly?)null, r => r.Score, PeriodUnit.Month).Undated);
        Assert.Equal(trend.Undated, rows.ToNpsTrend(r => r.At is DateTime at ? CalendarPeriod.Containing(at, PeriodUnit.Month) : (CalendarPeriod?)null, r => r.Score).Undated);
        Assert.Equal(trend.Undated, rows.ToNpsTrend(r => r.At?.Month, r => r.Score).Undated);
        Assert.Equal(trend.Undated, rows.ToAsOfTrend(r => r.Region, r => r.At, r => r.Score, PeriodUnit.Month, 1).Undated);
        SegmentTrends<string?> segments = rows.ToSegmentTrends(r => r.Region, r => r.At, r => r.Score, PeriodUnit.Month);
        Assert.Equal(trend.Undated, segments.Overall.Undated);
        Assert.Equal([new ResponseCounts(0, 0, 1), new ResponseCounts(0, 1, 0)], segments.Select(s => s.Trend.Undated));
    }

    [Fact]
    public void Undated_IsKeptByRollingAndBetween_AndAddsUp()
    {
        DirtyResponse[] rows = [new("a", March, 9), new("a", March.AddMonths(1), 9), new("a", null, 0)];
        NpsTrend<CalendarPeriod> trend = rows.ToNpsTrend(r => r.At, r => r.Score, PeriodUnit.Month);
        var undated = new ResponseCounts(0, 0, 1);

        Assert.Equal(undated, trend.Rolling(2).Undated);
        Assert.Equal(undated, trend.Between(trend[0].Period, trend[0].Period).Undated);
        Assert.Equal(undated, trend.AsOf(March).Undated);
        Assert.Equal(undated + undated, trend.Plus(trend).Undated);
    }

    [Theory]
    [InlineData(PeriodUnit.Day)]
    [InlineData(PeriodUnit.Week)]
    public void StrayDate_IsRefused_WithBothEndsAndTheRemedy(PeriodUnit unit)
    {
        DirtyResponse[] rows = [new("a", March, 9), new("b", default(DateTime), 9)];

        foreach (Func<object> count in (Func<object>[])
            [
                () => rows.ToNpsTrend(r => r.At, r => r.Score, unit),
                () => rows.ToSegmentTrends(r => r.Region, r => r.At, r => r.Score, unit),
                () => rows.ToAsOfTrend(r => r.Region, r => r.At, r => r.Score, unit, 12),
                () => rows.ToNpsTrend(r => CalendarPeriod.Containing(r.At!.Value, unit), r => r.Score),
                () => rows.ToSegmentBreakdown(r => r.At, r => r.Score).ToNpsTrend(unit),
                () => NpsTrend.FromDays(rows.Select(r => KeyValuePair.Create(r.At!.Value, new ResponseCounts(1, 0, 0))), unit),
                () => rows[..1].ToNpsTrend(r => r.At, r => r.Score, unit).Plus(rows[1..].ToNpsTrend(r => r.At, r => r.Score, unit)),
                () => rows[..1].ToNpsTrend(r => r.At, r => r.Score, unit).Between(
                    CalendarPeriod.Containing(DateTime.MinValue, unit), CalendarPeriod.Containing(March, unit)),
            ])
        {
            var error = Assert.Throws<ArgumentException>(count);
            string message = error.Message;
            Assert.Contains(error.ParamName, (string[])["source", "period", "breakdown", "days", "other", "first"]);
            Assert.Contains(CalendarPeriod.Containing(DateTime.MinValue, unit).ToString(), message, StringComparison.Ordinal);
            Assert.Contains(CalendarPeriod.Containing(March, unit).ToString(), message, StringComparison.Ordinal);
            Assert.Contains("A date that is not known is null", message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(10_001, false)]
    [InlineData(10_002, true)]
    public void EmptyPeriods_UpToTenThousand_AreFilled(int days, bool refused)
    {
        DateTime[] dates = [March, March.AddDays(days)];

        if (refused)
        {
            Assert.Throws<ArgumentException>(() => dates.ToNpsTrend(d => d, _ => 9, PeriodUnit.Day));
        }
        else
        {
            Assert.Equal(days + 1, dates.ToNpsTrend(d => d, _ => 9, PeriodUnit.Day).Count);
        }
    }

    [Fact]
    public void DatesWithoutAUnit_AreNotWaves()
    {
        DateTime[] dates = [March];

        foreach (Func<object> count in (Func<object>[])
            [
                () => dates.ToNpsTrend(d => d, _ => 9),
                () => dates.ToNpsTrend(d => (DateTime?)d, _ => 9),
                () => dates.ToNpsTrend(d => new DateTimeOffset(d), _ => 9),
                () => dates.ToNpsTrend(d => DateOnly.FromDateTime(d), _ => 9),
                () => dates.ToSegmentBreakdown(d => d, _ => 9).ToNpsTrend(),
                () => NpsTrend.FromCounts(new Dictionary<DateTime, ResponseCounts> { [March] = default }),
            ])
        {
            Assert.Contains("Say how long a period is", Assert.Throws<ArgumentException>(count).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void KeysWithoutAnOrder_AreRefused_AndTheMessageSaysWhat()
    {
        object[] waves = [new object(), new object()];

        string message = Assert.Throws<ArgumentException>(() => waves.ToNpsTrend(wave => wave, _ => 9)).Message;

        Assert.StartsWith("The periods of a trend need an order, and values of type System.Object cannot be compared.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Waves_OfTexts_AreOrderedByTheirCharacters_InEveryCulture()
    {
        string[] waves = ["b", "A", "a", "B", "ä"];

        Assert.Equal(["A", "B", "a", "b", "ä"], waves.ToNpsTrend(wave => wave, _ => 9).Select(point => point.Period));
    }

    [Theory]
    [InlineData("9999", "9999-12")]
    [InlineData("2026-03", "2026-Q1")]
    [InlineData("2026-Q1", "2026-Q2.Apr")]
    [InlineData("FY2026.Apr", "2026")]
    [InlineData("2026-W01", "2026-W02.Sun")]
    public void PeriodsOfDifferentSequences_AreRefused(string one, string other)
    {
        if (!CalendarPeriod.TryParse(other, out CalendarPeriod second))
        {
            Assert.True(CalendarPeriod.TryParse("FY" + other, out second));
        }

        CalendarPeriod[] periods = [CalendarPeriod.Parse(one, null), second];

        foreach (Func<object> count in (Func<object>[])
            [
                () => periods.ToNpsTrend(p => p, _ => 9),
                () => periods.ToNpsTrend(p => (CalendarPeriod?)p, _ => 9),
                () => periods.ToSegmentTrends(_ => 1, p => p, _ => 9),
                () => NpsTrend.FromCounts(periods.Select(p => KeyValuePair.Create(p, default(ResponseCounts)))),
                () => periods[..1].ToNpsTrend(p => p, _ => 9).Between(periods[1], periods[1]),
                () => periods[..1].ToNpsTrend(p => p, _ => 9).Between(periods[0], periods[1]),
                () => periods[1..].ToNpsTrend(p => p, _ => 9).Between(periods[0], periods[0]),
                () => periods[..1].ToNpsTrend(p => p, _ => 9).Plus(periods[1..].ToNpsTrend(p => p, _ => 9)),
            ])
        {
            var error = Assert.Throws<ArgumentException>(count);
            Assert.Contains("different units or calendars", Replaced(error.Message), StringComparison.Ordinal);
            Assert.Contains(error.ParamName, (string[])["source", "period", "counts", "first", "last", "other"]);
        }

        static string Replaced(string message) => message.Replace("another unit or calendar", "different units or calendars", StringComparison.Ordinal);
    }

    [Fact]
    public void OptionalPeriods_AreFilledAndCompared_AndNullIsUndatedNotAYearAgo()
    {
        CalendarPeriod?[] periods = [CalendarPeriod.Parse("2026-03", null), null, CalendarPeriod.Parse("2026-05", null), CalendarPeriod.Parse("2025-05", null)];
        KeyValuePair<CalendarPeriod?, ResponseCounts>[] pairs = [.. periods.Select(p => KeyValuePair.Create(p, new ResponseCounts(1, 0, 0)))];

        NpsTrend<CalendarPeriod?> optional = NpsTrend.FromCounts(pairs);
        NpsTrend<CalendarPeriod> trend = periods.ToNpsTrend(p => p, _ => 9);

        Assert.Equal(13, optional.Count);
        Assert.Equal(13, trend.Count);
        Assert.Equal(new ResponseCounts(1, 0, 0), optional.Undated);
        Assert.Equal(0, optional[^1].FromYearAgo?.Delta?.Points);
        Assert.Null(optional[^3].FromYearAgo);
        Assert.Null(optional[^1].FromPrevious);
        Assert.Equal(optional.Select(p => (p.Period, p.Counts)), trend.Select(p => ((CalendarPeriod?)p.Period, p.Counts)));
    }

    [Fact]
    public void UniversalTimes_AreConverted_AndLocalOnesRefused_WhereTheCalendarHasAZone()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(9), "east", "east");
        ReportingCalendar calendar = new(timeZone: zone);
        DateTime evening = new(2026, 3, 31, 20, 0, 0);
        DateTime[] utc = [DateTime.SpecifyKind(evening, DateTimeKind.Utc)];
        DateTime[] local = [evening, DateTime.SpecifyKind(evening, DateTimeKind.Local)];

        Assert.Equal("2026-04", calendar.GetPeriod(utc[0], PeriodUnit.Month).ToString());
        Assert.Equal("2026-04", utc.ToNpsTrend(d => d, _ => 9, PeriodUnit.Month, calendar)[0].Period.ToString());
        Assert.Equal("2026-04", utc.ToAsOfTrend(_ => 1, d => d, _ => 9, PeriodUnit.Month, 1, calendar)[0].Period.ToString());
        Assert.Equal("2026-04", utc.ToSegmentTrends(_ => 1, d => d, _ => 9, PeriodUnit.Month, calendar).Overall[0].Period.ToString());
        Assert.Equal("2026-03", utc.ToNpsTrend(d => d, _ => 9, PeriodUnit.Month)[0].Period.ToString());
        Assert.Equal("2026-03", local[..1].ToNpsTrend(d => d, _ => 9, PeriodUnit.Month, calendar)[0].Period.ToString());
        Assert.Equal("2026-03", local.ToNpsTrend(d => d, _ => 9, PeriodUnit.Month)[0].Period.ToString());
        Assert.Throws<ArgumentException>(() => calendar.GetPeriod(local[1], PeriodUnit.Month));
        foreach (Func<object> count in (Func<object>[])
            [
                () => local.ToNpsTrend(d => d, _ => 9, PeriodUnit.Month, calendar),
                () => local.ToAsOfTrend(_ => 1, d => d, _ => 9, PeriodUnit.Month, 1, calendar),
                () => local.ToSegmentTrends(_ => 1, d => d, _ => 9, PeriodUnit.Month, calendar),
            ])
        {
            string message = Assert.Throws<ArgumentException>(count).Message;
            Assert.StartsWith("1 of 2 dates are of kind Local, the first at index 1.", message, StringComparison.Ordinal);
            Assert.Contains("ToUniversalTime", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void FromDays_IsTheTrendOfTheRows_AndRefusesATimeOfDay()
    {
        DirtyResponse[] rows = [new("a", March, 9), new("a", March.AddDays(1), 0), new("a", March.AddMonths(2), 7), new("a", March, 3), new("a", null, 9)];
        NpsTrend<CalendarPeriod> expected = rows.ToNpsTrend(r => r.At, r => r.Score, PeriodUnit.Month);
        SegmentBreakdown<DateTime?> byDay = rows.ToSegmentBreakdown(r => r.At, r => r.Score);
        var dated = byDay.Where(d => d.Segment is not null).ToList();

        AssertSame(expected, byDay.ToNpsTrend(PeriodUnit.Month));
        AssertSame(expected, byDay.RollUp(d => d is DateTime at ? DateOnly.FromDateTime(at) : (DateOnly?)null).ToNpsTrend(PeriodUnit.Month));
        AssertSame(expected, NpsTrend.FromDays(dated.Select(d => KeyValuePair.Create(d.Segment!.Value, d.Counts)), PeriodUnit.Month, undated: expected.Undated));
        AssertSame(
            expected,
            NpsTrend.FromDays(dated.Select(d => KeyValuePair.Create(DateOnly.FromDateTime(d.Segment!.Value), d.Counts)), PeriodUnit.Month, undated: expected.Undated));
        AssertSame(expected, NpsTrend.FromCounts(expected.Select(p => KeyValuePair.Create(p.Period, p.Counts)), expected.Undated));
        Assert.Equal(2, dated.Select(d => KeyValuePair.Create(d.Segment!.Value, d.Counts)).ToDictionary().Count - 1);

        SegmentBreakdown<DateTime> withTimes = rows[..1].ToSegmentBreakdown(r => r.At!.Value.AddHours(9), r => r.Score);
        Assert.Contains("has a time of day", Assert.Throws<ArgumentException>(() => withTimes.ToNpsTrend(PeriodUnit.Month)).Message, StringComparison.Ordinal);
    }

    private static void AssertSame(NpsTrend<CalendarPeriod> expected, NpsTrend<CalendarPeriod> actual)
    {
        Assert.Equal(expected.Select(p => (p.Period, p.Counts)), actual.Select(p => (p.Period, p.Counts)));
        Assert.Equal(expected.Undated, actual.Undated);
    }
}
