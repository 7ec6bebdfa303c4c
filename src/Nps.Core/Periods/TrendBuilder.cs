using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Turns counts per day or per period into trends.</summary>
internal static class TrendBuilder
{
    /// <summary>Counts without a period are undated.</summary>
    internal static NpsTrend<TPeriod> FromKeys<TPeriod>(KeyedSums<TPeriod, ResponseCounts> sums, ResponseCounts undated, string paramName)
    {
        PeriodAxis<TPeriod>.CheckKeysAreNotDates(paramName);
        Timeline<TPeriod> timeline = Timeline<TPeriod>.Of(sums.Keys.InOrder, paramName);
        return new NpsTrend<TPeriod>(timeline, timeline.Align(sums), undated + sums.OfNull());
    }

    /// <summary>Counts per optional period; those without one are undated.</summary>
    internal static NpsTrend<CalendarPeriod> FromPeriods(
        KeyedSums<CalendarPeriod?, ResponseCounts> sums, ResponseCounts undated, string paramName)
    {
        var periods = new KeyedSums<CalendarPeriod, ResponseCounts>(null, sums.Count);
        for (int slot = 0; slot < sums.Count; slot++)
        {
            if (sums.Keys[slot] is CalendarPeriod period)
            {
                periods.Add(period, sums[slot]);
            }
        }

        return FromKeys(periods, undated + sums.OfNull(), paramName);
    }

    /// <summary>Days merge into periods of any length.</summary>
    internal static NpsTrend<CalendarPeriod> FromDays<TDay>(
        KeyedSums<TDay, ResponseCounts> days,
        Func<TDay, int?> dayOf,
        PeriodUnit unit,
        ReportingCalendar? calendar,
        ResponseCounts undated,
        string paramName)
    {
        CalendarPeriod.CheckDefined(unit);
        CalendarRules rules = (calendar ?? ReportingCalendar.Iso).Rules;
        return FromPeriods(
            days.Merge(key => dayOf(key) is int day ? CalendarPeriod.Containing(day, unit, rules) : (CalendarPeriod?)null, null), undated, paramName);
    }

    /// <summary>The same trend from one period to another: cut off, or extended by periods without responses.</summary>
    internal static NpsTrend<CalendarPeriod> Between(NpsTrend<CalendarPeriod> trend, CalendarPeriod first, CalendarPeriod last)
    {
        var wanted = new List<CalendarPeriod> { first };
        for (int i = 0; i < trend.Count; i++)
        {
            CalendarPeriod period = trend.PeriodAt(i);
            if (period > first && period < last)
            {
                wanted.Add(period);
            }
        }

        wanted.Add(last);
        return trend.Over(Timeline<CalendarPeriod>.Of(wanted, nameof(first)));
    }
}
