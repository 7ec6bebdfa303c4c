using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Creates trends from counts that exist already. From responses see <see cref="TrendExtensions"/>.</summary>
public static class NpsTrend
{
    /// <summary>Takes counts per period or wave.</summary>
    /// <typeparam name="TPeriod">The type that names a period; not a date, see <c>FromDays</c>.</typeparam>
    /// <param name="counts">Periods and their counts in any order. Counts of a period that comes twice add up; those of a null period are undated.</param>
    /// <param name="undated">The counts of answers without a date.</param>
    /// <returns>The trend in the order of the periods; calendar periods without holes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The keys are dates or have no order, calendar periods are of different units or calendars, or more than 10,000 of them in
    /// between have no responses.
    /// </exception>
    /// <exception cref="OverflowException">A total exceeds <see cref="long.MaxValue"/>.</exception>
    public static NpsTrend<TPeriod> FromCounts<TPeriod>(
        IEnumerable<KeyValuePair<TPeriod, ResponseCounts>> counts, ResponseCounts undated = default)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return TrendBuilder.FromKeys(KeyedSums<TPeriod, ResponseCounts>.From(counts, null), undated, nameof(counts));
    }

    /// <summary>Takes counts per day, as a database groups them, and puts the days into periods of a calendar.</summary>
    /// <param name="days">Days and their counts in any order. Counts of a day that comes twice add up.</param>
    /// <param name="unit">The length of a period.</param>
    /// <param name="calendar">The weeks and fiscal years; null for <see cref="ReportingCalendar.Iso"/>. Days are dates, so that its time zone is not used.</param>
    /// <param name="undated">The counts of answers without a date.</param>
    /// <returns>The trend without holes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    /// <exception cref="ArgumentException">
    /// A day has a time of day, which means that it was not grouped by day; or more than 10,000 periods in between have no responses.
    /// </exception>
    /// <exception cref="OverflowException">A total exceeds <see cref="long.MaxValue"/>.</exception>
    public static NpsTrend<CalendarPeriod> FromDays(
        IEnumerable<KeyValuePair<DateTime, ResponseCounts>> days,
        PeriodUnit unit,
        ReportingCalendar? calendar = null,
        ResponseCounts undated = default)
    {
        ArgumentNullException.ThrowIfNull(days);
        return TrendBuilder.FromDays(
            KeyedSums<DateTime, ResponseCounts>.From(days, null), day => CalendarDay.OfDate(day, nameof(days)), unit, calendar, undated, nameof(days));
    }

#if NET
    /// <inheritdoc cref="FromDays(IEnumerable{KeyValuePair{DateTime, ResponseCounts}}, PeriodUnit, ReportingCalendar?, ResponseCounts)"/>
    public static NpsTrend<CalendarPeriod> FromDays(
        IEnumerable<KeyValuePair<DateOnly, ResponseCounts>> days,
        PeriodUnit unit,
        ReportingCalendar? calendar = null,
        ResponseCounts undated = default)
    {
        ArgumentNullException.ThrowIfNull(days);
        return TrendBuilder.FromDays(
            KeyedSums<DateOnly, ResponseCounts>.From(days, null), day => day.DayNumber, unit, calendar, undated, nameof(days));
    }
#endif
}
