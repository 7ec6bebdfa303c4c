using System.Globalization;

namespace Nps.Core.Tests;

/// <summary>A period's text names it: no other period prints alike, and no other text is read.</summary>
public class PeriodTextTests
{
    private static readonly char[] Characters = [.. "0123456789-.+QWFYMonSuJanApr DulTiks\u0660\uFF10\0"];

    private static readonly ReportingCalendar[] Calendars =
    [
        .. from day in Enum.GetValues<DayOfWeek>()
           from rule in Enum.GetValues<CalendarWeekRule>()
           from month in Enumerable.Range(1, 12)
           select new ReportingCalendar(day, rule, month),
    ];

    [Fact]
    public void Texts_OfEveryCalendarAroundTheTurnsOfYears_NameOnePeriod_AndAreReadBack()
    {
        var named = new Dictionary<string, CalendarPeriod>();
        foreach (ReportingCalendar calendar in Calendars)
        {
            foreach (DateTime date in Dates())
            {
                foreach (PeriodUnit unit in Enum.GetValues<PeriodUnit>())
                {
                    CalendarPeriod period = calendar.GetPeriod(date, unit);
                    string text = period.ToString();
                    Assert.Equal(period, calendar.ParsePeriod(text));
                    if (named.TryAdd(text, period))
                    {
                        Assert.Equal(period, CalendarPeriod.Parse(text, null));
                        Assert.Equal(period, calendar.ParsePeriod(text.Split('.')[0]));
                    }
                    else
                    {
                        Assert.Equal(named[text], period);
                    }
                }
            }
        }

        Assert.Equal(named.Count, named.Values.Distinct().Count());
        Assert.Contains("10000-W01.Sun.FirstDay", named.Keys);
        Assert.Contains("0000-W52.Tue", named.Keys);
        Assert.Contains("FY10000-Q1.Oct", named.Keys);
    }

    [Fact]
    public void TextsOneCharacterOff_AreRefusedOrNameAnotherPeriod()
    {
        string[] texts = ["2026-09-14", "2026-W07", "2026-09", "2026-Q3", "2026", "2026-W07.Sun", "2026-W53.Sun.FirstDay", "FY2026-Q2.Apr", "FY10000.Apr", "0000-W53.Sat.FullWeek"];
        foreach (string text in texts)
        {
            for (int at = 0; at <= text.Length; at++)
            {
                AssertCanonical(text.Remove(at, at < text.Length ? 1 : 0));
                foreach (char character in Characters)
                {
                    AssertCanonical(text.Insert(at, $"{character}"));
                    AssertCanonical(at < text.Length ? text.Remove(at, 1).Insert(at, $"{character}") : text);
                }
            }
        }
    }

    [Theory]
    [InlineData("2026-W07.Mon")]
    [InlineData("2026-W07.Sun.")]
    [InlineData("2026-W07.Sun.FourDays")]
    [InlineData("2026-W07.Sun.FullWeek.FullWeek")]
    [InlineData("2026-W07.Apr")]
    [InlineData("2026-W54")]
    [InlineData("2025-W53")]
    [InlineData("2026-W00")]
    [InlineData("FY2026.Jan")]
    [InlineData("FY2026")]
    [InlineData("FY2026-Q2")]
    [InlineData("FYFY2026.Apr")]
    [InlineData("FY2026-09.Apr")]
    [InlineData("FY2026-W07.Sun")]
    [InlineData("2026-Q2.Apr")]
    [InlineData("2026-Q2.Sun")]
    [InlineData("2026-09.Apr")]
    [InlineData("2026-09-14.Sun")]
    [InlineData("2026.")]
    [InlineData("02026")]
    [InlineData("+2026")]
    [InlineData("-2026")]
    [InlineData(" 2026")]
    [InlineData("2026-")]
    [InlineData("2026-02-30")]
    [InlineData("2026-2-3")]
    [InlineData("2026-13")]
    [InlineData("0000")]
    [InlineData("10000")]
    [InlineData("10000-W02.Sun.FirstDay")]
    [InlineData("FY10001.Apr")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("-")]
    [InlineData("FY")]
    public void TryParse_WhatNoPeriodPrints_IsRefused(string text)
    {
        Assert.False(CalendarPeriod.TryParse(text, out CalendarPeriod period));
        Assert.Equal(default, period);
        Assert.Contains($"\"{text}\"", Assert.Throws<FormatException>(() => CalendarPeriod.Parse(text, null)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("2026-Q2")]
    [InlineData("FY2026.May")]
    [InlineData("2026-W07.Mon")]
    [InlineData("2026-W07.Sun.FirstDay")]
    [InlineData("2026-09.Apr")]
    public void ParsePeriod_OfAnotherCalendar_IsRefused(string text)
    {
        var calendar = new ReportingCalendar(DayOfWeek.Sunday, firstMonthOfFiscalYear: 4);

        Assert.False(calendar.TryParsePeriod(text, out _));
        Assert.Throws<FormatException>(() => calendar.ParsePeriod(text));
    }

    private static void AssertCanonical(string text)
    {
        if (CalendarPeriod.TryParse(text, out CalendarPeriod period))
        {
            Assert.Equal(text, period.ToString());
        }

        foreach (ReportingCalendar calendar in (ReportingCalendar[])[Calendars[0], Calendars[^1], Calendars[100]])
        {
            if (calendar.TryParsePeriod(text, out CalendarPeriod own))
            {
                Assert.Contains(text, (string[])[own.ToString(), own.ToString().Split('.')[0]]);
            }
        }
    }

    /// <summary>Both ends of the calendar, the turns of years, and the first and last days of months.</summary>
    private static IEnumerable<DateTime> Dates()
    {
        for (int day = 0; day < 750; day++)
        {
            yield return DateTime.MinValue.AddDays(day);
            yield return DateTime.MaxValue.AddDays(-day);
        }

        for (int year = 1998; year < 2030; year++)
        {
            for (int day = -9; day < 9; day++)
            {
                yield return new DateTime(year, 1, 1).AddDays(day);
            }

            for (int month = 2; month <= 12; month++)
            {
                yield return new DateTime(year, month, 1);
                yield return new DateTime(year, month, 1).AddDays(-1);
            }
        }
    }
}
