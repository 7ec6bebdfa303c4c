using System;

namespace Nps.Core.Companions;

/// <summary>Makes trends of breakdowns by period or by day. From a breakdown by team and month, choose the team and roll up to months first.</summary>
public static class MetricTrendExtensions
{
    /// <summary>The trend of a breakdown by calendar period.</summary>
    /// <typeparam name="T">The type of the metric.</typeparam>
    /// <param name="breakdown">A breakdown by calendar periods of one unit.</param>
    /// <returns>The trend, from the first to the last period, without holes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods are of different units or calendars, or more than 10,000 in between are empty.</exception>
    public static Trend<T> ToTrend<T>(this Breakdown<CalendarPeriod, T> breakdown)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return Trend<T>.Of(breakdown.Sums, default, breakdown.Metric, nameof(breakdown));
    }

    /// <summary>The trend of a breakdown by calendar period. The null key is undated.</summary>
    /// <typeparam name="T">The type of the metric.</typeparam>
    /// <param name="breakdown">A breakdown by calendar periods of one unit.</param>
    /// <returns>The trend, from the first to the last period, without holes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods are of different units or calendars, or more than 10,000 in between are empty.</exception>
    public static Trend<T> ToTrend<T>(this Breakdown<CalendarPeriod?, T> breakdown)
        where T : notnull => Of(breakdown, period => period);

    /// <summary>The trend of a breakdown by date. The null key is undated; dates of the same period are merged.</summary>
    /// <typeparam name="T">The type of the metric.</typeparam>
    /// <param name="breakdown">
    /// A breakdown by dates, with or without a time of day. Each moment is a group: for very many rows, break them down by
    /// <see cref="ReportingCalendar.GetPeriod(DateTime, PeriodUnit)"/> instead.
    /// </param>
    /// <param name="unit">The length of a period.</param>
    /// <param name="calendar">The weeks, fiscal years and time zone, which says which date a time is; null for <see cref="ReportingCalendar.Iso"/>.</param>
    /// <returns>The trend, from the first to the last period, without holes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    /// <exception cref="ArgumentException">
    /// The calendar has a time zone and a date is of kind Local, or more than 10,000 periods in between are empty.
    /// </exception>
    public static Trend<T> ToTrend<T>(this Breakdown<DateTime?, T> breakdown, PeriodUnit unit, ReportingCalendar? calendar = null)
        where T : notnull
    {
        ReportingCalendar known = calendar ?? ReportingCalendar.Iso;
        return Of(breakdown, date => date is DateTime day ? known.GetPeriod(day, unit) : null);
    }

    /// <inheritdoc cref="ToTrend{T}(Breakdown{DateTime?, T}, PeriodUnit, ReportingCalendar?)"/>
    public static Trend<T> ToTrend<T>(this Breakdown<DateTime, T> breakdown, PeriodUnit unit, ReportingCalendar? calendar = null)
        where T : notnull
    {
        ReportingCalendar known = calendar ?? ReportingCalendar.Iso;
        return Of(breakdown, date => known.GetPeriod(date, unit));
    }

#if NET
    /// <inheritdoc cref="ToTrend{T}(Breakdown{DateTime?, T}, PeriodUnit, ReportingCalendar?)"/>
    public static Trend<T> ToTrend<T>(this Breakdown<DateOnly?, T> breakdown, PeriodUnit unit, ReportingCalendar? calendar = null)
        where T : notnull
    {
        ReportingCalendar known = calendar ?? ReportingCalendar.Iso;
        return Of(breakdown, date => date is DateOnly day ? known.GetPeriod(day, unit) : null);
    }

    /// <inheritdoc cref="ToTrend{T}(Breakdown{DateTime?, T}, PeriodUnit, ReportingCalendar?)"/>
    public static Trend<T> ToTrend<T>(this Breakdown<DateOnly, T> breakdown, PeriodUnit unit, ReportingCalendar? calendar = null)
        where T : notnull
    {
        ReportingCalendar known = calendar ?? ReportingCalendar.Iso;
        return Of(breakdown, date => known.GetPeriod(date, unit));
    }
#endif

    private static Trend<T> Of<TKey, T>(Breakdown<TKey, T> breakdown, Func<TKey, CalendarPeriod?> period)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        var sums = new KeyedSums<CalendarPeriod, Counted<T>>(null);
        Counted<T> undated = default;
        for (int slot = 0; slot < breakdown.Count; slot++)
        {
            if (period(breakdown.Sums.Keys[slot]) is CalendarPeriod known)
            {
                sums.Add(known, breakdown.Sums[slot]);
            }
            else
            {
                undated = undated.Plus(breakdown.Sums[slot]);
            }
        }

        return Trend<T>.Of(sums, undated, breakdown.Metric, nameof(breakdown));
    }
}
