using System;
using System.Globalization;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// A day, week, month, quarter or year of the calendar: half-open, from <see cref="Start"/> to just before
/// <see cref="EndExclusive"/>, so that no instant belongs to two periods or to none.
/// </summary>
/// <remarks>
/// <para>Dates are taken as they stand: the calendar date of a <see cref="DateTime"/> decides, its kind does not. Weeks are
/// those of ISO 8601.</para>
/// <para>The default value of this type is the day 0001-01-01. Periods are equal when unit and start are; they are ordered
/// by start, then from the shorter to the longer unit. The type is immutable.</para>
/// </remarks>
public readonly record struct CalendarPeriod : IComparable<CalendarPeriod>, IComparable
#if NET
    , IComparisonOperators<CalendarPeriod, CalendarPeriod, bool>
#endif
{
    private readonly int _startDay;

    private CalendarPeriod(PeriodUnit unit, int startDay)
    {
        Unit = unit;
        _startDay = startDay;
    }

    /// <summary>The length of the period.</summary>
    public PeriodUnit Unit { get; }

    /// <summary>The first instant of the period, midnight.</summary>
    public DateTime Start => CalendarDay.ToDate(_startDay);

    /// <summary>
    /// The first instant after the period, midnight. For the last period before the end of the year 9999, after which there
    /// is no instant, it is <see cref="DateTime.MaxValue"/>.
    /// </summary>
    public DateTime EndExclusive => CalendarDay.ToDateOrMaximum(EndDay);

    /// <summary>The period of the same length right after this one.</summary>
    /// <exception cref="InvalidOperationException">This is the last period before the end of the year 9999.</exception>
    public CalendarPeriod Next => EndDay < CalendarDay.Count
        ? new(Unit, EndDay)
        : throw new InvalidOperationException($"There is no period after {this}.");

    /// <summary>The period of the same length right before this one.</summary>
    /// <exception cref="InvalidOperationException">This is the first period of the year 1.</exception>
    public CalendarPeriod Previous => _startDay > 0
        ? Containing(_startDay - 1, Unit)
        : throw new InvalidOperationException($"There is no period before {this}.");

    private int EndDay => CalendarDay.EndOfPeriod(_startDay, Unit);

    /// <summary>The period a date lies in.</summary>
    /// <param name="date">A date; its time of day and kind do not matter.</param>
    /// <param name="unit">The length of the period.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    public static CalendarPeriod Containing(DateTime date, PeriodUnit unit)
    {
        CheckDefined(unit);
        return Containing(CalendarDay.Of(date), unit);
    }

    /// <summary>Whether an instant lies in the period.</summary>
    /// <param name="date">A date with or without a time of day.</param>
    /// <returns>Whether Start ≤ <paramref name="date"/> &lt; EndExclusive, by the calendar date.</returns>
    public bool Contains(DateTime date)
    {
        int day = CalendarDay.Of(date);
        return _startDay <= day && day < EndDay;
    }

    /// <summary>Compares two periods by start, then from the shorter to the longer unit.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Negative, zero or positive as this period sorts before, with or after <paramref name="other"/>.</returns>
    public int CompareTo(CalendarPeriod other)
    {
        int byStart = _startDay.CompareTo(other._startDay);
        return byStart != 0 ? byStart : Unit.CompareTo(other.Unit);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        CalendarPeriod other => CompareTo(other),
        _ => throw new ArgumentException($"The object must be a {nameof(CalendarPeriod)}.", nameof(obj)),
    };

    /// <summary>The period in the notation of ISO 8601 where it has one: "2026-09-14", "2026-W07", "2026-09", "2026-Q3", "2026".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString()
    {
        DateTime start = Start;
        return Unit switch
        {
            PeriodUnit.Day => start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            PeriodUnit.Week => IsoWeek.ToText(_startDay),
            PeriodUnit.Month => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            PeriodUnit.Quarter => FormattableString.Invariant($"{start.Year:0000}-Q{((start.Month - 1) / 3) + 1}"),
            _ => start.ToString("yyyy", CultureInfo.InvariantCulture),
        };
    }

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

    internal static CalendarPeriod Containing(int day, PeriodUnit unit) => new(unit, CalendarDay.StartOfPeriod(day, unit));

    internal static void CheckDefined(PeriodUnit unit)
    {
        if (unit is < PeriodUnit.Day or > PeriodUnit.Year)
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "The period unit is not defined.");
        }
    }
}
