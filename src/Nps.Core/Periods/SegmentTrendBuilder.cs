using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Gives every segment a trend over the same periods.</summary>
internal static class SegmentTrendBuilder
{
    /// <summary>
    /// Counts rows by segment and period: one pass over the rows, then one step for each segment and period. The key tells the period of a
    /// row and is cheaper to count by.
    /// </summary>
    internal static SegmentTrends<TSegment> Count<T, TSegment, TKey>(
        IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, TKey> key,
        Func<TKey, CalendarPeriod?> periodOf,
        Func<T, int?> rating,
        RatingScale? scale,
        IEqualityComparer<TSegment>? comparer)
    {
        var segments = new KeyTable<TSegment>(comparer);
        var keys = new KeyTable<TKey>(null);
        KeyedRatings<long> pairs = KeyedRatings<long>.Count(
            source, row => Pair(segments.GetOrAddSlot(segment(row)), keys.GetOrAddSlot(key(row))), rating, scale, null, nameof(source));

        var periods = new List<CalendarPeriod?>(keys.Count);
        foreach (TKey counted in keys.InOrder)
        {
            periods.Add(periodOf(counted));
        }

        Timeline<CalendarPeriod> timeline = TimelineOf(periods, nameof(source));
        ResponseCounts[][] counts = NewTable(segments.Count, timeline.Count);
        var undated = new ResponseCounts[segments.Count];
        for (int slot = 0; slot < pairs.Keys.Count; slot++)
        {
            int ofSegment = (int)(pairs.Keys[slot] >> 32);
            if (periods[(int)(pairs.Keys[slot] & int.MaxValue)] is CalendarPeriod period)
            {
                counts[ofSegment][timeline.IndexOf(period)] += pairs.CountsAt(slot);
            }
            else
            {
                undated[ofSegment] += pairs.CountsAt(slot);
            }
        }

        var trends = new NpsTrend<CalendarPeriod>[segments.Count];
        for (int slot = 0; slot < trends.Length; slot++)
        {
            trends[slot] = new NpsTrend<CalendarPeriod>(timeline, counts[slot], undated[slot]);
        }

        return new SegmentTrends<TSegment>(segments, timeline, trends);
    }

    /// <summary>Puts trends side by side, over all periods that occur in any of them. Trends of the same segment add up.</summary>
    internal static SegmentTrends<TSegment> Align<TSegment>(
        IEnumerable<KeyValuePair<TSegment, NpsTrend<CalendarPeriod>>> trends, IEqualityComparer<TSegment>? comparer)
    {
        var segments = new KeyTable<TSegment>(comparer);
        var sums = new List<NpsTrend<CalendarPeriod>>();
        var periods = new List<CalendarPeriod?>();
        foreach (KeyValuePair<TSegment, NpsTrend<CalendarPeriod>> pair in NullRows.Refuse(trends, pair => pair.Value, nameof(trends)))
        {
            pair.Value.CheckIndependent();
            int slot = segments.GetOrAddSlot(pair.Key);
            if (slot == sums.Count)
            {
                sums.Add(pair.Value);
            }
            else
            {
                sums[slot] = sums[slot].Plus(pair.Value);
            }

            foreach (CalendarPeriod period in pair.Value.Periods)
            {
                periods.Add(period);
            }
        }

        Timeline<CalendarPeriod> timeline = TimelineOf(periods, nameof(trends));
        return new SegmentTrends<TSegment>(segments, timeline, sums.ConvertAll(trend => trend.Over(timeline)));
    }

    private static Timeline<CalendarPeriod> TimelineOf(IEnumerable<CalendarPeriod?> periods, string paramName)
    {
        var known = new List<CalendarPeriod>();
        foreach (CalendarPeriod? period in periods)
        {
            if (period is CalendarPeriod dated)
            {
                known.Add(dated);
            }
        }

        return Timeline<CalendarPeriod>.Of(known, paramName);
    }

    private static ResponseCounts[][] NewTable(int segments, int periods)
    {
        var table = new ResponseCounts[segments][];
        for (int slot = 0; slot < segments; slot++)
        {
            table[slot] = new ResponseCounts[periods];
        }

        return table;
    }

    private static long Pair(int segment, int key) => ((long)segment << 32) | (uint)key;
}
