using System.Globalization;

namespace Nps.Core.Tests;

public class CalendarPeriodTests
{
    [Theory]
    [InlineData("2026-09-14", PeriodUnit.Day, "2026-09-14")]
    [InlineData("2026-02-12", PeriodUnit.Week, "2026-W07")]
    [InlineData("2026-09-14", PeriodUnit.Month, "2026-09")]
    [InlineData("2026-09-14", PeriodUnit.Quarter, "2026-Q3")]
    [InlineData("2026-09-14", PeriodUnit.Year, "2026")]
    [InlineData("2021-01-03", PeriodUnit.Week, "2020-W53")]
    [InlineData("2021-01-04", PeriodUnit.Week, "2021-W01")]
    [InlineData("2024-12-30", PeriodUnit.Week, "2025-W01")]
    public void ToString_NamesThePeriod(string date, PeriodUnit unit, string expected) =>
        Assert.Equal(expected, CalendarPeriod.Containing(Date(date), unit).ToString());

    [Property]
    public void Week_MatchesIsoWeek(DateTime date) =>
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(date):0000}-W{ISOWeek.GetWeekOfYear(date):00}"),
            CalendarPeriod.Containing(date, PeriodUnit.Week).ToString());

    [Theory]
    [InlineData(PeriodUnit.Day)]
    [InlineData(PeriodUnit.Week)]
    [InlineData(PeriodUnit.Month)]
    [InlineData(PeriodUnit.Quarter)]
    [InlineData(PeriodUnit.Year)]
    public void EndsOfTheCalendar_AreReached_AndGoNoFurther(PeriodUnit unit)
    {
        var last = CalendarPeriod.Containing(DateTime.MaxValue, unit);
        var first = CalendarPeriod.Containing(DateTime.MinValue, unit);

        Assert.True(last.Contains(DateTime.MaxValue));
        Assert.Equal(DateTime.MaxValue, last.EndExclusive);
        Assert.Throws<InvalidOperationException>(() => last.Next());
        Assert.Equal(last, last.Previous().Next());
        Assert.Equal(DateTime.MinValue, first.Start);
        Assert.Throws<InvalidOperationException>(() => first.Previous());
    }

    [Fact]
    public void Containing_UndefinedUnit_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CalendarPeriod.Containing(DateTime.MinValue, (PeriodUnit)5));

    [Fact]
    public void Order_IsByStart_ThenByLength()
    {
        var day = CalendarPeriod.Containing(Date("2026-01-01"), PeriodUnit.Day);
        var month = CalendarPeriod.Containing(Date("2026-01-31"), PeriodUnit.Month);

        Assert.True(day < month);
        Assert.True(month > day);
        Assert.True(day <= month && month >= day);
        Assert.True(month < day.Next());
        Assert.NotEqual(day, month);
    }

    [Fact]
    public void Kind_DoesNotMatter() =>
        Assert.Equal(
            CalendarPeriod.Containing(new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc), PeriodUnit.Month),
            CalendarPeriod.Containing(new DateTime(2026, 3, 1, 0, 0, 0, DateTimeKind.Local), PeriodUnit.Month));

    private static DateTime Date(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
