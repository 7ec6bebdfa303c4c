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
        var places = new List<int>(); // of the keys in the table
        var table = new SegmentPeriodTable();
        var reader = new RatingReader<T>(rating, scale);
        foreach (T row in source)
        {
            int ofSegment = segments.GetOrAddSlot(segment(row));
            if (ofSegment == table.Segments)
            {
                table.AddSegment();
            }

            int ofKey = keys.GetOrAddSlot(key(row));
            if (ofKey == places.Count)
            {
                places.Add(table.PlaceOf(periodOf(keys[ofKey])));
            }

            if (reader.TryRead(row, out NpsCategory category))
            {
                table.Add(ofSegment, places[ofKey], category);
            }
        }

        reader.ThrowIfInvalid(nameof(source));
        return table.ToTrends(segments, nameof(source));
    }

    /// <summary>Puts trends side by side, over all periods that occur in any of them. Trends of the same segment add up.</summary>
    internal static SegmentTrends<TSegment> Align<TSegment>(
        IEnumerable<KeyValuePair<TSegment, NpsTrend<CalendarPeriod>>> trends, IEqualityComparer<TSegment>? comparer)
    {
        var segments = new KeyTable<TSegment>(comparer);
        var sums = new List<NpsTrend<CalendarPeriod>>();
        var periods = new List<CalendarPeriod>();
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

            periods.AddRange(pair.Value.Periods);
        }

        Timeline<CalendarPeriod> timeline = Timeline<CalendarPeriod>.Of(periods, nameof(trends));
        return new SegmentTrends<TSegment>(segments, timeline, sums.ConvertAll(trend => trend.Over(timeline)));
    }
}
