using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Nps.Core;

/// <summary>
/// How an organisation divides time: where weeks and fiscal years begin, and in which time zone a moment becomes a date.
/// </summary>
/// <remarks>
/// <para>Without a time zone, the date part of a <see cref="DateTime"/> or <see cref="DateTimeOffset"/> is the date.</para>
/// <para>With a time zone, moments become the date it is in that zone, daylight saving included: a <see cref="DateTimeOffset"/>, and a
/// <see cref="DateTime"/> of kind Utc. A <see cref="DateTime"/> of kind Unspecified is taken for a time in the zone already. One of kind
/// Local is refused, since its meaning depends on the machine: convert it to universal time or to a <see cref="DateTimeOffset"/> first.</para>
/// <para>Calendars are equal when their four settings are. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
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

    /// <summary>The calendar used when none is given: ISO 8601 weeks, fiscal years from January, no time zone.</summary>
    public static ReportingCalendar Iso { get; } = new();

    /// <summary>The day weeks begin on.</summary>
    public DayOfWeek FirstDayOfWeek { get; }

    /// <summary>Which week is week 1 of a year.</summary>
    public CalendarWeekRule WeekRule { get; }

    /// <summary>The month fiscal years begin in, from 1 to 12.</summary>
    public int FirstMonthOfFiscalYear { get; }

    /// <summary>The zone in which a moment becomes a date; null to take the date of the moment's own offset.</summary>
    public TimeZoneInfo? TimeZone { get; }

    internal const string LocalKindRefused =
        "The calendar has a time zone, and times of kind Local mean a zone that only the machine knows. Give universal times (ToUniversalTime) or a DateTimeOffset.";

    internal CalendarRules Rules => new(FirstDayOfWeek, WeekRule, FirstMonthOfFiscalYear);

    /// <summary>The period a date lies in.</summary>
    /// <param name="date">A date. Its kind matters only where the calendar has a time zone, see the remarks on this type.</param>
    /// <param name="unit">The length of the period.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    /// <exception cref="ArgumentException">The calendar has a time zone and <paramref name="date"/> is of kind Local.</exception>
    public CalendarPeriod GetPeriod(DateTime date, PeriodUnit unit) => Refuses(date)
        ? throw new ArgumentException(LocalKindRefused, nameof(date))
        : CalendarPeriod.Containing(DayOf(date), unit, Rules);

    /// <summary>The period a moment lies in, in the calendar's time zone.</summary>
    /// <param name="moment">A moment.</param>
    /// <param name="unit">The length of the period.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    public CalendarPeriod GetPeriod(DateTimeOffset moment, PeriodUnit unit) =>
        CalendarPeriod.Containing(DayOf(moment), unit, Rules);

#if NET
    /// <summary>The period a date lies in.</summary>
    /// <param name="date">A date.</param>
    /// <param name="unit">The length of the period.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    public CalendarPeriod GetPeriod(DateOnly date, PeriodUnit unit) => CalendarPeriod.Containing(date.DayNumber, unit, Rules);
#endif

    /// <summary>
    /// Reads a period in this calendar's own terms: "FY2026-Q2" or "2026-W07" mean the fiscal quarter and the week of this calendar.
    /// </summary>
    /// <param name="text">The text, with or without what <see cref="CalendarPeriod.ToString()"/> adds to name another calendar.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a period of this calendar.</exception>
    public CalendarPeriod ParsePeriod(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParsePeriod(text, out CalendarPeriod period)
            ? period
            : throw new FormatException($"\"{text}\" is not a period of this calendar ({this}), such as 2026-09-14, 2026-W07, 2026-09, {Example}.");
    }

    /// <summary>Reads a period in this calendar's own terms, if the text is one.</summary>
    /// <param name="text">The text; null is not a period.</param>
    /// <param name="period">The period, or the default value.</param>
    /// <returns>Whether the text is a period of this calendar.</returns>
    public bool TryParsePeriod([NotNullWhen(true)] string? text, out CalendarPeriod period)
    {
        period = default;
        return text is not null && CalendarPeriod.TryReadName(text, Rules, out period);
    }

    /// <summary>The settings in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"weeks from {FirstDayOfWeek} ({WeekRule}), fiscal years from month {FirstMonthOfFiscalYear}, {TimeZone?.Id ?? "no time zone"}";

    /// <summary>Whether the date of a time cannot be told: kind Local means a zone only the machine knows.</summary>
    internal bool Refuses(DateTime date) => TimeZone is not null && date.Kind == DateTimeKind.Local;

    internal int DayOf(DateTime date) => CalendarDay.Of(
        TimeZone is not null && date.Kind == DateTimeKind.Utc ? TimeZoneInfo.ConvertTimeFromUtc(date, TimeZone) : date);

    internal int DayOf(DateTimeOffset moment) =>
        CalendarDay.Of((TimeZone is null ? moment : TimeZoneInfo.ConvertTime(moment, TimeZone)).DateTime);

    private string Example => FirstMonthOfFiscalYear == 1 ? "2026-Q3 or 2026" : "FY2026-Q3 or FY2026";
}
