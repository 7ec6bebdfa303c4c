using System;

namespace Nps.Core;

/// <summary>Makes trends of breakdowns by day or by period. From a breakdown by segment and period, roll up first.</summary>
public static class BreakdownTrendExtensions
{
    /// <summary>The trend of a breakdown by wave, calendar period or any other key with an order. The null key is undated.</summary>
    /// <typeparam name="TPeriod">The type that names a period, with a default order; not a date, which needs a unit.</typeparam>
    /// <param name="breakdown">A breakdown by periods.</param>
    /// <returns>The trend in the order of the periods; calendar periods from the first to the last, without holes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The keys are dates or have no order, calendar periods are of different units or calendars, or more than 10,000 of them in
    /// between have no responses.
    /// </exception>
    public static NpsTrend<TPeriod> ToNpsTrend<TPeriod>(this SegmentBreakdown<TPeriod> breakdown)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return TrendBuilder.FromKeys(breakdown.Sums, default, nameof(breakdown));
    }

    /// <summary>The trend of a breakdown by calendar period. The null key is undated.</summary>
    /// <param name="breakdown">A breakdown by calendar periods of one unit.</param>
    /// <returns>The trend, from the first to the last period, without holes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods are of different units or calendars, or more than 10,000 in between have no responses.</exception>
    public static NpsTrend<CalendarPeriod> ToNpsTrend(this SegmentBreakdown<CalendarPeriod?> breakdown)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return TrendBuilder.FromPeriods(breakdown.Sums, default, nameof(breakdown));
    }

    /// <summary>The trend of a breakdown by day. The null key is undated; keys of the same day add up.</summary>
    /// <param name="breakdown">A breakdown by dates without a time of day, whatever their kind.</param>
    /// <param name="unit">The length of a period.</param>
    /// <param name="calendar">The weeks and fiscal years; null for <see cref="ReportingCalendar.Iso"/>. Days are dates, so that its time zone is not used.</param>
    /// <returns>The trend, from the first to the last period, without holes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    /// <exception cref="ArgumentException">
    /// A key has a time of day, which means that it was not grouped by day; or more than 10,000 periods in between have no responses.
    /// </exception>
    public static NpsTrend<CalendarPeriod> ToNpsTrend(
        this SegmentBreakdown<DateTime?> breakdown, PeriodUnit unit, ReportingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return FromDays(breakdown, key => key is DateTime day ? CalendarDay.OfDate(day, nameof(breakdown)) : null, unit, calendar);
    }

    /// <inheritdoc cref="ToNpsTrend(SegmentBreakdown{DateTime?}, PeriodUnit, ReportingCalendar?)"/>
    public static NpsTrend<CalendarPeriod> ToNpsTrend(
        this SegmentBreakdown<DateTime> breakdown, PeriodUnit unit, ReportingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return FromDays(breakdown, day => CalendarDay.OfDate(day, nameof(breakdown)), unit, calendar);
    }

#if NET
    /// <inheritdoc cref="ToNpsTrend(SegmentBreakdown{DateTime?}, PeriodUnit, ReportingCalendar?)"/>
    public static NpsTrend<CalendarPeriod> ToNpsTrend(
        this SegmentBreakdown<DateOnly?> breakdown, PeriodUnit unit, ReportingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return FromDays(breakdown, day => day?.DayNumber, unit, calendar);
    }

    /// <inheritdoc cref="ToNpsTrend(SegmentBreakdown{DateTime?}, PeriodUnit, ReportingCalendar?)"/>
    public static NpsTrend<CalendarPeriod> ToNpsTrend(
        this SegmentBreakdown<DateOnly> breakdown, PeriodUnit unit, ReportingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return FromDays(breakdown, day => day.DayNumber, unit, calendar);
    }
#endif

    private static NpsTrend<CalendarPeriod> FromDays<TDay>(
        SegmentBreakdown<TDay> breakdown, Func<TDay, int?> dayOf, PeriodUnit unit, ReportingCalendar? calendar) =>
        TrendBuilder.FromDays(breakdown.Sums, dayOf, unit, calendar, default, nameof(breakdown));
}
