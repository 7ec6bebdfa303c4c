using System;
using System.Globalization;

namespace Nps.Core;

/// <summary>
/// How an organisation divides time: where weeks and fiscal years begin, and in which time zone a moment becomes a date.
/// </summary>
/// <remarks>
/// <para>Dates without an offset (<see cref="DateTime"/>, whatever its kind) are taken as they stand. Moments with an offset
/// (<see cref="DateTimeOffset"/>) become the date it is in the calendar's time zone at that moment, daylight saving included.</para>
/// <para>Calendars are equal when their four settings are. The type is immutable.</para>
/// </remarks>
public sealed record ReportingCalendar
{
    /// <summary>Creates a calendar.</summary>
    /// <param name="firstDayOfWeek">The day weeks begin on; Monday by default.</param>
    /// <param name="weekRule">
    /// Which week is week 1 of a year: the first with four days in it (ISO 8601, the default), the first full one, or the one with
    /// 1 January. Weeks always have seven days; only their names depend on this.
    /// </param>
    /// <param name="firstMonthOfFiscalYear">The month fiscal years begin in, from 1 (January, the default) to 12.</param>
    /// <param name="timeZone">The zone in which a moment becomes a date; null to take the date of the moment's own offset.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined, or the month is not from 1 to 12.</exception>
    public ReportingCalendar(
        DayOfWeek firstDayOfWeek = DayOfWeek.Monday,
        CalendarWeekRule weekRule = CalendarWeekRule.FirstFourDayWeek,
        int firstMonthOfFiscalYear = 1,
        TimeZoneInfo? timeZone = null)
    {
        if (firstDayOfWeek is < DayOfWeek.Sunday or > DayOfWeek.Saturday)
        {
            throw new ArgumentOutOfRangeException(nameof(firstDayOfWeek), firstDayOfWeek, "The day of the week is not defined.");
        }

        if (weekRule is < CalendarWeekRule.FirstDay or > CalendarWeekRule.FirstFourDayWeek)
        {
            throw new ArgumentOutOfRangeException(nameof(weekRule), weekRule, "The week rule is not defined.");
        }

        if (firstMonthOfFiscalYear is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(
                nameof(firstMonthOfFiscalYear), firstMonthOfFiscalYear, "Expected a month from 1 to 12.");
        }

        FirstDayOfWeek = firstDayOfWeek;
        WeekRule = weekRule;
        FirstMonthOfFiscalYear = firstMonthOfFiscalYear;
        TimeZone = timeZone;
    }

    /// <summary>The calendar used when none is given: ISO 8601 weeks, fiscal years from January, dates as they stand.</summary>
    public static ReportingCalendar Iso { get; } = new();

    /// <summary>The day weeks begin on.</summary>
    public DayOfWeek FirstDayOfWeek { get; }

    /// <summary>Which week is week 1 of a year.</summary>
    public CalendarWeekRule WeekRule { get; }

    /// <summary>The month fiscal years begin in, from 1 to 12.</summary>
    public int FirstMonthOfFiscalYear { get; }

    /// <summary>The zone in which a moment becomes a date; null to take the date of the moment's own offset.</summary>
    public TimeZoneInfo? TimeZone { get; }

    internal CalendarRules Rules => new(FirstDayOfWeek, WeekRule, FirstMonthOfFiscalYear);

    /// <summary>The period a date lies in, as the date stands.</summary>
    /// <param name="date">A date; its time of day and kind do not matter.</param>
    /// <param name="unit">The length of the period.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    public CalendarPeriod GetPeriod(DateTime date, PeriodUnit unit) => CalendarPeriod.Containing(CalendarDay.Of(date), unit, Rules);

    /// <summary>The period a moment lies in, in the calendar's time zone.</summary>
    /// <param name="moment">A moment.</param>
    /// <param name="unit">The length of the period.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    public CalendarPeriod GetPeriod(DateTimeOffset moment, PeriodUnit unit) => GetPeriod(DateOf(moment), unit);

#if NET
    /// <summary>The period a date lies in.</summary>
    /// <param name="date">A date.</param>
    /// <param name="unit">The length of the period.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    public CalendarPeriod GetPeriod(DateOnly date, PeriodUnit unit) => CalendarPeriod.Containing(date.DayNumber, unit, Rules);
#endif

    /// <summary>The settings in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"weeks from {FirstDayOfWeek} ({WeekRule}), fiscal years from month {FirstMonthOfFiscalYear}, {TimeZone?.Id ?? "dates as they stand"}";

    internal DateTime DateOf(DateTimeOffset moment) =>
        TimeZone is null ? moment.DateTime : TimeZoneInfo.ConvertTime(moment, TimeZone).DateTime;
}
