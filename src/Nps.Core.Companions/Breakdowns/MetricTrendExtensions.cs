using System;

namespace Nps.Core.Companions;

/// <summary>Makes trends of breakdowns by period. From a breakdown by team and month, choose the team and roll up to months first.</summary>
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
        return breakdown.ToTrend(period => (CalendarPeriod?)period);
    }

    /// <summary>The trend of a breakdown by calendar period. The null key is undated.</summary>
    /// <typeparam name="T">The type of the metric.</typeparam>
    /// <param name="breakdown">A breakdown by calendar periods of one unit.</param>
    /// <returns>The trend, from the first to the last period, without holes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods are of different units or calendars, or more than 10,000 in between are empty.</exception>
    public static Trend<T> ToTrend<T>(this Breakdown<CalendarPeriod?, T> breakdown)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.ToTrend(period => period);
    }
}
