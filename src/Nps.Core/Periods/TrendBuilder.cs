using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Turns counts per day or per period into trends: in order, and calendar periods without holes.</summary>
internal static class TrendBuilder
{
    /// <summary>Days merge into periods of any length.</summary>
    internal static NpsTrend<CalendarPeriod> FromDays(KeyedCounts<int> days, PeriodUnit unit, ReportingCalendar? calendar)
    {
        CalendarRules rules = (calendar ?? ReportingCalendar.Iso).Rules;
        var periods = new KeyedCounts<CalendarPeriod>(null);
        for (int slot = 0; slot < days.Keys.Count; slot++)
        {
            periods.Add(CalendarPeriod.Containing(days.Keys[slot], unit, rules), days.CountsAt(slot));
        }

        return FromPeriods(periods);
    }

    internal static NpsTrend<TPeriod> FromKeys<TPeriod>(KeyedCounts<TPeriod> counts)
    {
        if (counts is KeyedCounts<CalendarPeriod> periods)
        {
            return (NpsTrend<TPeriod>)(object)FromPeriods(periods);
        }

        int[] order = Order(counts);
        var names = new TPeriod[order.Length];
        var values = new ResponseCounts[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            names[i] = counts.Keys[order[i]];
            values[i] = counts.CountsAt(order[i]);
        }

        return new NpsTrend<TPeriod>(names, values);
    }

    /// <summary>The same trend from one period to another: cut off, or extended by periods without responses.</summary>
    internal static NpsTrend<CalendarPeriod> Between(NpsTrend<CalendarPeriod> trend, CalendarPeriod first, CalendarPeriod last)
    {
        var counts = new KeyedCounts<CalendarPeriod>(null);
        counts.Add(first, ResponseCounts.Empty);
        counts.Add(last, ResponseCounts.Empty);
        foreach (NpsTrendPoint<CalendarPeriod> point in trend)
        {
            if (point.Period >= first && point.Period <= last)
            {
                counts.Add(point.Period, point.Counts);
            }
        }

        return FromPeriods(counts);
    }

    private static NpsTrend<CalendarPeriod> FromPeriods(KeyedCounts<CalendarPeriod> counts)
    {
        var names = new List<CalendarPeriod>();
        var values = new List<ResponseCounts>();
        foreach (int slot in Order(counts))
        {
            CalendarPeriod period = counts.Keys[slot];
            while (names.Count > 0 && names[names.Count - 1].Next is CalendarPeriod next && next != period)
            {
                if (next > period)
                {
                    throw new ArgumentException(
                        $"The periods {names[names.Count - 1]} and {period} are of different units or calendars and cannot form one trend.");
                }

                names.Add(next);
                values.Add(ResponseCounts.Empty);
            }

            names.Add(period);
            values.Add(counts.CountsAt(slot));
        }

        return new NpsTrend<CalendarPeriod>(names, values);
    }

    private static int[] Order<TPeriod>(KeyedCounts<TPeriod> counts)
    {
        TPeriod[] keys = [.. counts.Keys];
        int[] order = new int[keys.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(keys, order);
        return order;
    }
}
