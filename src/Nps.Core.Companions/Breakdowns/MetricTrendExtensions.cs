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
        where T : notnull => breakdown.ToTrend(period => (CalendarPeriod?)period);

    /// <summary>The trend of a breakdown by calendar period. The null key is undated.</summary>
    /// <typeparam name="T">The type of the metric.</typeparam>
    /// <param name="breakdown">A breakdown by calendar periods of one unit.</param>
    /// <returns>The trend, from the first to the last period, without holes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods are of different units or calendars, or more than 10,000 in between are empty.</exception>
    public static Trend<T> ToTrend<T>(this Breakdown<CalendarPeriod?, T> breakdown)
        where T : notnull => breakdown.ToTrend(period => period);

    /// <summary>The trend of a breakdown by something else that belongs to a period, such as a date.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <typeparam name="T">The type of the metric.</typeparam>
    /// <param name="breakdown">A breakdown.</param>
    /// <param name="period">
    /// The period of a group, all of one unit and calendar, such as <c>day => calendar.GetPeriod(day, PeriodUnit.Month)</c>; null where it has none: that is
    /// undated. Groups of the same period are merged.
    /// </param>
    /// <returns>The trend, from the first to the last period, without holes.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The periods are of different units or calendars, or more than 10,000 in between are empty.</exception>
    public static Trend<T> ToTrend<TKey, T>(this Breakdown<TKey, T> breakdown, Func<TKey, CalendarPeriod?> period)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        ArgumentNullException.ThrowIfNull(period);
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
