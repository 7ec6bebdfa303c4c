using System;

namespace Nps.Core;

/// <summary>
/// Calendar arithmetic on day numbers, 0 for 0001-01-01. Numbers, unlike dates, can express the end of the year 9999.
/// </summary>
internal static class CalendarDay
{
    private const int DaysPerWeek = 7;

    /// <summary>The number of days of the calendar; the last day is one less.</summary>
    internal static readonly int Count = Of(DateTime.MaxValue) + 1;

    internal static int Of(DateTime date) => (int)(date.Ticks / TimeSpan.TicksPerDay);

    internal static DateTime ToDate(int day) => new(day * TimeSpan.TicksPerDay);

    internal static DateTime ToDateOrMaximum(int day) => day < Count ? ToDate(day) : DateTime.MaxValue;

    internal static int StartOfPeriod(int day, PeriodUnit unit)
    {
        DateTime date = ToDate(day);
        return unit switch
        {
            PeriodUnit.Day => day,

            // 0001-01-01 was a Monday.
            PeriodUnit.Week => day - (day % DaysPerWeek),
            PeriodUnit.Month => Of(new DateTime(date.Year, date.Month, 1)),
            PeriodUnit.Quarter => Of(new DateTime(date.Year, date.Month - ((date.Month - 1) % 3), 1)),
            _ => Of(new DateTime(date.Year, 1, 1)),
        };
    }

    /// <summary>The day after the last of the period that starts on a day; for the last period of all, the end of the calendar.</summary>
    internal static int EndOfPeriod(int startDay, PeriodUnit unit) => unit switch
    {
        PeriodUnit.Day => startDay + 1,
        PeriodUnit.Week => Math.Min(startDay + DaysPerWeek, Count),
        PeriodUnit.Month => AddMonths(startDay, 1),
        PeriodUnit.Quarter => AddMonths(startDay, 3),
        _ => AddMonths(startDay, 12),
    };

    private static int AddMonths(int day, int months)
    {
        DateTime date = ToDate(day);
        int month = (date.Year * 12) + date.Month - 1 + months;
        return month < (DateTime.MaxValue.Year + 1) * 12 ? Of(date.AddMonths(months)) : Count;
    }
}
