using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// Promoters, passives and detractors by segment and period: a row of counters for each segment, as long as its latest period needs. Small
/// and dense, so that many segments do not make counting slower.
/// </summary>
internal sealed class SegmentPeriodTable
{
    /// <summary>The place of answers without a period, before those of the periods.</summary>
    private const int Undated = 0;

    private readonly List<CategoryCounter[]> _rows = [];
    private readonly KeyTable<CalendarPeriod> _periods = new(null);

    internal int Segments => _rows.Count;

    /// <summary>The place of a period in the rows; without a period that of the undated.</summary>
    internal int PlaceOf(CalendarPeriod? period) => period is CalendarPeriod known ? 1 + _periods.GetOrAddSlot(known) : Undated;

    internal void AddSegment() => _rows.Add(new CategoryCounter[8]);

    internal void Add(int segment, int place, NpsCategory category)
    {
        CategoryCounter[] row = _rows[segment];
        if (place >= row.Length)
        {
            Array.Resize(ref row, Math.Max(place + 1, 2 * row.Length));
            _rows[segment] = row;
        }

        row[place].Add(category);
    }

    /// <summary>A trend for each segment, all over the periods that occur.</summary>
    internal SegmentTrends<TSegment> ToTrends<TSegment>(KeyTable<TSegment> segments, string paramName)
    {
        Timeline<CalendarPeriod> timeline = Timeline<CalendarPeriod>.Of(_periods.InOrder, paramName);
        int[] places = new int[timeline.Count];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = _periods.TryGetSlot(timeline[i], out int slot) ? 1 + slot : int.MaxValue;
        }

        var trends = new NpsTrend<CalendarPeriod>[segments.Count];
        for (int segment = 0; segment < trends.Length; segment++)
        {
            CategoryCounter[] row = _rows[segment];
            trends[segment] = new NpsTrend<CalendarPeriod>(
                timeline, Array.ConvertAll(places, place => place < row.Length ? row[place].ToResponseCounts() : default), row[Undated].ToResponseCounts());
        }

        return new SegmentTrends<TSegment>(segments, timeline, trends);
    }
}
