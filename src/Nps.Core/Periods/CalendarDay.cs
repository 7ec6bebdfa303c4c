using System;

namespace Nps.Core;

/// <summary>
/// Days as numbers, 0 for 0001-01-01. Numbers, unlike dates, can express the days just outside the calendar of
/// <see cref="DateTime"/>, where a week or a fiscal year may begin or end.
/// </summary>
internal static class CalendarDay
{
    private const int DaysOfYear0 = 366;

    /// <summary>The number of days of the calendar; the last day is one less.</summary>
    internal static readonly int Count = Of(DateTime.MaxValue) + 1;

    internal static int Of(DateTime date) => (int)(date.Ticks / TimeSpan.TicksPerDay);

    /// <summary>The number of a day that must be given as a date alone.</summary>
    internal static int OfDate(DateTime day, string paramName) => day.TimeOfDay == TimeSpan.Zero
        ? Of(day)
        : throw new ArgumentException(
            FormattableString.Invariant($"{day:yyyy-MM-dd HH:mm:ss} has a time of day, but counts per day are keyed by dates. Group by the date."), paramName);

    internal static DateTime ToDate(int day) => new(day * TimeSpan.TicksPerDay);

    /// <summary>The day a number of months after the first of a month; beyond the calendar, its end.</summary>
    internal static int FirstOfMonth(int year, int zeroBasedMonth)
    {
        int months = (year * 12) + zeroBasedMonth;
        if (months < 12)
        {
            return 0;
        }

        return months < (DateTime.MaxValue.Year + 1) * 12 ? Of(new DateTime(months / 12, (months % 12) + 1, 1)) : Count;
    }

    /// <summary>The first day of a year; of the years right outside the calendar too, which own a week at its ends. Null beyond.</summary>
    internal static int? FirstOfYear(int year) => year switch
    {
        0 => -DaysOfYear0,
        >= 1 and <= 9999 => Of(new DateTime(year, 1, 1)),
        10000 => Count,
        _ => null,
    };

    /// <summary>The year of a day and its zero-based place in it, also for days up to a week outside the calendar.</summary>
    internal static int YearOf(int day, out int dayOfYear)
    {
        if (day < 0)
        {
            dayOfYear = DaysOfYear0 + day;
            return 0;
        }

        if (day >= Count)
        {
            dayOfYear = day - Count;
            return DateTime.MaxValue.Year + 1;
        }

        DateTime date = ToDate(day);
        dayOfYear = date.DayOfYear - 1;
        return date.Year;
    }
}
