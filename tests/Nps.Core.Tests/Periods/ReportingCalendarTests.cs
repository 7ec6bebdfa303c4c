using System.Globalization;

namespace Nps.Core.Tests;

public class ReportingCalendarTests
{
    private static readonly ReportingCalendar April = new(firstMonthOfFiscalYear: 4);
    private static readonly ReportingCalendar American = new(DayOfWeek.Sunday, CalendarWeekRule.FirstDay);

    [Theory]
    [InlineData("2026-03-31", PeriodUnit.Quarter, "FY2026-Q4.Apr")]
    [InlineData("2026-04-01", PeriodUnit.Quarter, "FY2027-Q1.Apr")]
    [InlineData("2026-04-01", PeriodUnit.Year, "FY2027.Apr")]
    [InlineData("2026-03-31", PeriodUnit.Year, "FY2026.Apr")]
    [InlineData("2026-03-31", PeriodUnit.Month, "2026-03")]
    public void FiscalYear_IsNamedAfterTheYearItEndsIn(string date, PeriodUnit unit, string expected) =>
        Assert.Equal(expected, April.GetPeriod(Date(date), unit).ToString());

    [Theory]
    [InlineData("2026-01-03", "2026-W01.Sun.FirstDay")]
    [InlineData("2026-01-04", "2026-W02.Sun.FirstDay")]
    [InlineData("2025-12-28", "2026-W01.Sun.FirstDay")]
    [InlineData("2025-12-27", "2025-W52.Sun.FirstDay")]
    public void WeeksFromSunday_FirstOfJanuaryIsWeekOne(string date, string expected) =>
        Assert.Equal(expected, American.GetPeriod(Date(date), PeriodUnit.Week).ToString());

    [Theory]
    [InlineData("2026-01-04", "2025-W52.Mon.FullWeek")]
    [InlineData("2026-01-05", "2026-W01.Mon.FullWeek")]
    public void FirstFullWeek_IsWeekOne(string date, string expected) =>
        Assert.Equal(
            expected,
            new ReportingCalendar(weekRule: CalendarWeekRule.FirstFullWeek).GetPeriod(Date(date), PeriodUnit.Week).ToString());

    [Property]
    public void FiscalQuarter_IsTheMonthCountedFromTheFirstMonth(DateTime date, byte anyMonth)
    {
        int first = 1 + (anyMonth % 12);
        CalendarPeriod quarter = new ReportingCalendar(firstMonthOfFiscalYear: first).GetPeriod(date, PeriodUnit.Quarter);

        int expected = 1 + (((date.Month + 12 - first) % 12) / 3);
        Assert.EndsWith($"-Q{expected}", quarter.ToString().Split('.')[0], StringComparison.Ordinal);
        Assert.Equal(first != 1, quarter.ToString().StartsWith("FY", StringComparison.Ordinal));
    }

    [Fact]
    public void SameMonth_InEveryCalendar_IsEqual_QuartersAreNot()
    {
        Assert.Equal(CalendarPeriod.Containing(Date("2026-04-01"), PeriodUnit.Month), April.GetPeriod(Date("2026-04-01"), PeriodUnit.Month));
        Assert.NotEqual(CalendarPeriod.Containing(Date("2026-04-01"), PeriodUnit.Quarter), April.GetPeriod(Date("2026-04-01"), PeriodUnit.Quarter));
        Assert.NotEqual(0, CalendarPeriod.Containing(Date("2026-04-01"), PeriodUnit.Quarter).CompareTo(April.GetPeriod(Date("2026-04-01"), PeriodUnit.Quarter)));
    }

    [Fact]
    public void Moments_BecomeDatesInTheZone_DaylightSavingIncluded()
    {
        ReportingCalendar calendar = new(timeZone: Eastern());

        // 2026-03-08 has 23 hours there and 2026-11-01 has 25; every hour of a fortnight around both falls on one day.
        foreach (DateTimeOffset start in (DateTimeOffset[])[new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero), new(2026, 10, 26, 0, 0, 0, TimeSpan.Zero)])
        {
            DateTimeOffset[] hours = [.. Enumerable.Range(0, 14 * 24).Select(hour => start.AddHours(hour))];
            NpsTrend<CalendarPeriod> trend = hours.ToNpsTrend(hour => hour, _ => 10, PeriodUnit.Day, calendar);
            Assert.Equal(hours.Length, trend.Sum(point => point.Counts.Total));
        }

        Assert.Equal(23, HoursOf("2026-03-08"));
        Assert.Equal(25, HoursOf("2026-11-01"));
        Assert.Equal(24, HoursOf("2026-06-01"));

        long HoursOf(string day)
        {
            DateTimeOffset[] hours = [.. Enumerable.Range(-48, 120).Select(hour => new DateTimeOffset(Date(day), TimeSpan.Zero).AddHours(hour))];
            return hours.ToNpsTrend(hour => hour, _ => 10, PeriodUnit.Day, calendar)
                .Single(point => point.Period.ToString() == day).Counts.Total;
        }
    }

    [Fact]
    public void SameInstant_FallsOnDifferentDaysInDifferentZones()
    {
        DateTimeOffset moment = new(2026, 9, 1, 2, 0, 0, TimeSpan.Zero);

        Assert.Equal("2026-09-01", new ReportingCalendar(timeZone: TimeZoneInfo.Utc).GetPeriod(moment, PeriodUnit.Day).ToString());
        Assert.Equal(
            "2026-08-31",
            new ReportingCalendar(timeZone: Eastern()).GetPeriod(moment, PeriodUnit.Day).ToString());
        Assert.Equal("2026-08-31", ReportingCalendar.Iso.GetPeriod(moment.ToOffset(TimeSpan.FromHours(-5)), PeriodUnit.Day).ToString());
    }

    [Fact]
    public void DateOnly_IsADateToo()
    {
        DateOnly[] dates = [new(2026, 1, 31), new(2026, 2, 1)];

        Assert.Equal(["2026-01", "2026-02"], dates.ToNpsTrend(date => date, _ => 10, PeriodUnit.Month).Select(p => p.Period.ToString()));
        Assert.Equal("FY2026-Q4.Apr", April.GetPeriod(dates[0], PeriodUnit.Quarter).ToString());
    }

    [Fact]
    public void Constructor_OutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingCalendar((DayOfWeek)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingCalendar(weekRule: (CalendarWeekRule)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingCalendar(firstMonthOfFiscalYear: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportingCalendar(firstMonthOfFiscalYear: 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportingCalendar.Iso.GetPeriod(DateTime.MinValue, (PeriodUnit)9));
    }

    // The zone of New York since 2007, made here because not every machine has a time zone database.
    private static TimeZoneInfo Eastern()
    {
        var rule = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            DateTime.MinValue.Date,
            DateTime.MaxValue.Date,
            TimeSpan.FromHours(1),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 3, 2, DayOfWeek.Sunday),
            TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), 11, 1, DayOfWeek.Sunday));
        return TimeZoneInfo.CreateCustomTimeZone("Eastern", TimeSpan.FromHours(-5), "Eastern", "Eastern", "Eastern daylight", [rule]);
    }

    private static DateTime Date(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
