using System;
using System.ComponentModel;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// A day, week, month, quarter or year of a calendar: half-open, from <see cref="Start"/> to just before
/// <see cref="EndExclusive"/>, so that no date belongs to two periods or to none.
/// </summary>
/// <remarks>
/// <para>Only the date part of a <see cref="DateTime"/> is used here; its kind is ignored. Weeks are those of ISO 8601 and years begin in January unless the period comes from another <see cref="ReportingCalendar"/>.</para>
/// <para>The default value of this type is the day 0001-01-01. Periods are equal when unit, start and the rules of their
/// calendar are (a month is the same in every calendar); they are ordered by start, then from the shorter to the longer unit.
/// The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
[TypeConverter(typeof(CalendarPeriodConverter))]
public readonly partial record struct CalendarPeriod : IComparable<CalendarPeriod>, IComparable
#if NET
    , ISpanParsable<CalendarPeriod>, IComparisonOperators<CalendarPeriod, CalendarPeriod, bool>
#endif
{
    private readonly int _startDay;
    private readonly CalendarRules _rules;

    private CalendarPeriod(PeriodUnit unit, int startDay, CalendarRules rules)
    {
        Unit = unit;
        _startDay = startDay;
        _rules = rules;
    }

    /// <summary>The length of the period.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>The first instant of the period, midnight.</summary>
    public DateTime Start => CalendarDay.ToDate(_startDay);

    /// <summary>
    /// The first instant after the period, midnight. For the last period before the end of the year 9999, after which there
    /// is no instant, it is <see cref="DateTime.MaxValue"/>.
    /// </summary>
    public DateTime EndExclusive => IsLast ? DateTime.MaxValue : CalendarDay.ToDate(EndDay);

    /// <summary>The number of days in the period.</summary>
    public int Days => EndDay - _startDay;

    /// <summary>The period of the same length right after this one.</summary>
    /// <returns>The period.</returns>
    /// <exception cref="InvalidOperationException">This is the last period before the end of the year 9999.</exception>
    public CalendarPeriod Next() => IsLast
        ? throw new InvalidOperationException($"There is no period after {this}.")
        : new(Unit, EndDay, _rules);

    /// <summary>The period of the same length right before this one.</summary>
    /// <returns>The period.</returns>
    /// <exception cref="InvalidOperationException">This is the first period of the year 1.</exception>
    public CalendarPeriod Previous() => _startDay == 0
        ? throw new InvalidOperationException($"There is no period before {this}.")
        : Containing(_startDay - 1, Unit, _rules);

    /// <summary>
    /// The period of the same name a year earlier: the same day, week number, month, quarter, or the year before. Null when there
    /// is none: for 29 February, for a week 53 after a year of 52 weeks, and before the year 1.
    /// </summary>
    /// <returns>The period, or null.</returns>
    public CalendarPeriod? SamePeriodLastYear()
    {
        int? day = Unit switch
        {
            PeriodUnit.Day => DayLastYear(),
            PeriodUnit.Week => _rules.DayInWeek(_rules.WeekOf(_startDay, out int number) - 1, number),
            PeriodUnit.Month => Start.Year > 1 ? CalendarDay.Of(Start.AddYears(-1)) : null,
            PeriodUnit.Quarter => _rules.DayInFiscalYear(_rules.FiscalYearOf(_startDay, out int quarter) - 1, quarter),
            _ => _startDay == 0 ? null : _startDay - 1,
        };
        return day is int found ? Containing(found, Unit, _rules) : null;
    }

    internal bool IsLast => EndDay == CalendarDay.Count;

    private int EndDay => _rules.EndOf(_startDay, Unit);

    /// <summary>The period a date lies in, with ISO weeks and years from January. For others see <see cref="ReportingCalendar"/>.</summary>
    /// <param name="date">A date; its time of day and kind are ignored.</param>
    /// <param name="unit">The length of the period.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    public static CalendarPeriod Containing(DateTime date, PeriodUnit unit) => Containing(CalendarDay.Of(date), unit, default);

    /// <summary>The period a moment lies in by the date of its own offset, with ISO weeks and years from January.</summary>
    /// <param name="moment">A moment. For the date in another time zone see <see cref="ReportingCalendar"/>.</param>
    /// <param name="unit">The length of the period.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    public static CalendarPeriod Containing(DateTimeOffset moment, PeriodUnit unit) => Containing(moment.DateTime, unit);

#if NET
    /// <summary>The period a date lies in, with ISO weeks and years from January. For others see <see cref="ReportingCalendar"/>.</summary>
    /// <param name="date">A date.</param>
    /// <param name="unit">The length of the period.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    public static CalendarPeriod Containing(DateOnly date, PeriodUnit unit) => Containing(date.DayNumber, unit, default);
#endif

    /// <summary>Whether a date lies in the period.</summary>
    /// <param name="date">A date with or without a time of day; its kind is ignored.</param>
    /// <returns>Whether Start ≤ <paramref name="date"/> &lt; EndExclusive, by the calendar date.</returns>
    public bool Contains(DateTime date) => ContainsDay(CalendarDay.Of(date));

    /// <summary>Whether a moment lies in the period, by the date of its own offset.</summary>
    /// <param name="moment">A moment.</param>
    /// <returns>Whether its date is in the period.</returns>
    public bool Contains(DateTimeOffset moment) => Contains(moment.DateTime);

#if NET
    /// <summary>Whether a date lies in the period.</summary>
    /// <param name="date">A date.</param>
    /// <returns>Whether the date is in the period.</returns>
    public bool Contains(DateOnly date) => ContainsDay(date.DayNumber);
#endif

    /// <summary>Compares two periods by start, then from the shorter to the longer unit.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Negative, zero or positive as this period sorts before, with or after <paramref name="other"/>.</returns>
    public int CompareTo(CalendarPeriod other)
    {
        int byStart = _startDay.CompareTo(other._startDay);
        int byUnit = byStart != 0 ? byStart : Unit.CompareTo(other.Unit);
        return byUnit != 0 ? byUnit : _rules.CompareTo(other._rules);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        CalendarPeriod other => CompareTo(other),
        _ => throw new ArgumentException($"The object must be a {nameof(CalendarPeriod)}.", nameof(obj)),
    };

    /// <summary>Whether the left period sorts before the right one.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    public static bool operator <(CalendarPeriod left, CalendarPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left period sorts before the right one or is equal.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    public static bool operator <=(CalendarPeriod left, CalendarPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left period sorts after the right one.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    public static bool operator >(CalendarPeriod left, CalendarPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left period sorts after the right one or is equal.</summary>
    /// <param name="left">A period.</param>
    /// <param name="right">A period.</param>
    public static bool operator >=(CalendarPeriod left, CalendarPeriod right) => left.CompareTo(right) >= 0;

    internal static CalendarPeriod Containing(int day, PeriodUnit unit, CalendarRules rules)
    {
        CheckDefined(unit);
        CalendarRules relevant = rules.For(unit);
        return new(unit, relevant.StartOf(day, unit), relevant);
    }

    /// <summary>Whether the two periods are of one sequence: the same unit, and the same rules where they matter for it.</summary>
    internal bool IsOfSameSequence(CalendarPeriod other) => Unit == other.Unit && _rules == other._rules;

    internal static void CheckDefined(PeriodUnit unit)
    {
        if (unit is < PeriodUnit.Day or > PeriodUnit.Year)
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "The period unit is not defined.");
        }
    }

    internal bool EndsAfter(int day) => EndDay > day;

    internal bool ContainsDay(int day) => _startDay <= day && day < EndDay;

    private int? DayLastYear()
    {
        DateTime date = Start;
        bool exists = date.Year > 1 && !(date.Month == 2 && date.Day == 29);
        return exists ? CalendarDay.Of(date.AddYears(-1)) : null;
    }
}
