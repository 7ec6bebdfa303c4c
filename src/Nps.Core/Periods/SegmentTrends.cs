using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Nps.Core;

/// <summary>A trend for each segment, all over the same periods, in the order in which segments were first seen.</summary>
/// <typeparam name="TSegment">The type that names a segment. Null segments form a group of their own.</typeparam>
/// <remarks>The type is immutable.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class SegmentTrends<TSegment> : IReadOnlyList<SegmentTrend<TSegment>>
{
    private readonly KeyTable<TSegment> _segments;
    private readonly Timeline<CalendarPeriod> _timeline;
    private readonly SegmentTrend<TSegment>[] _trends;

    internal SegmentTrends(KeyTable<TSegment> segments, Timeline<CalendarPeriod> timeline, IReadOnlyList<NpsTrend<CalendarPeriod>> trends)
    {
        _segments = segments;
        _timeline = timeline;
        Overall = NpsTrend<CalendarPeriod>.SumOf(trends, timeline);
        _trends = new SegmentTrend<TSegment>[segments.Count];
        for (int slot = 0; slot < _trends.Length; slot++)
        {
            _trends[slot] = new SegmentTrend<TSegment>(segments[slot], trends[slot]);
        }
    }

    /// <summary>The trend of all segments together.</summary>
    public NpsTrend<CalendarPeriod> Overall { get; }

    /// <summary>The number of segments.</summary>
    public int Count => _trends.Length;

    /// <summary>A segment with its trend.</summary>
    /// <param name="index">A zero-based index, in the order in which segments were first seen. By segment see <see cref="TryGetSegment"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public SegmentTrend<TSegment> this[int index] => index >= 0 && index < Count
        ? _trends[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"There are {Count} segments."));

    /// <summary>Looks a segment up.</summary>
    /// <param name="segment">Any segment.</param>
    /// <param name="trend">The segment with its trend, or null if it did not occur.</param>
    /// <returns>Whether the segment occurred.</returns>
    public bool TryGetSegment(TSegment segment, [NotNullWhen(true)] out SegmentTrend<TSegment>? trend)
    {
        trend = _segments.TryGetSlot(segment, out int slot) ? _trends[slot] : null;
        return trend is not null;
    }

    /// <summary>
    /// Hides segments that are small in any period, for the sake of anonymity, and with them as many others as are needed so that
    /// nobody can recover a hidden one by subtraction, in any period or run of periods. This holds for one publication alone: not
    /// beside a breakdown of the same responses, not beside trends by other periods or other segments, and not beside the
    /// publication of the day before.
    /// </summary>
    /// <param name="minimumResponses">The fewest responses a published segment may have in a period in which it has any, 2 or more.</param>
    /// <returns>What may be published.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumResponses"/> is below 2.</exception>
    /// <remarks>
    /// <para>A segment is published in all periods or in none: one that is hidden only in May is recovered from its second quarter
    /// in any report that has quarters. Responses without a date are treated like one more period.</para>
    /// <para>The rule is that of <see cref="SegmentBreakdown{TSegment}.Suppress"/>, whose documentation lists what it does not protect
    /// from. The size of a segment is its number of responses in the smallest period in which it has any: a period without
    /// responses discloses nobody. All segments up to some size are hidden, the smallest size for which the hidden ones
    /// together, in every period in which they have responses, have at least the minimum and are not unanimous, unless the
    /// whole period is, and for which they do not all have the same counts in any run of consecutive periods in which they have
    /// responses. When only hiding all segments would do, the totals are withheld, provided that two hidden segments or
    /// more have responses in every period in which one has. Otherwise nothing at all is published.</para>
    /// <para>A period that has just begun makes every segment small. Leave it out before, or use longer periods.</para>
    /// </remarks>
    public SuppressedTrends<TSegment> Suppress(int minimumResponses) =>
        SuppressedTrends<TSegment>.Of(this, minimumResponses);

    /// <summary>Goes through the segments in the order in which they were first seen.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<SegmentTrend<TSegment>> GetEnumerator() => ((IEnumerable<SegmentTrend<TSegment>>)_trends).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal IEqualityComparer<TSegment> Comparer => _segments.Comparer;

    /// <summary>The trend of some of the segments together.</summary>
    internal NpsTrend<CalendarPeriod> Together(IReadOnlyList<NpsTrend<CalendarPeriod>> trends) => NpsTrend<CalendarPeriod>.SumOf(trends, _timeline);

    /// <summary>The counts of a trend one after the other: those of its periods, then those without a date.</summary>
    internal static ResponseCounts[] CellsOf(NpsTrend<CalendarPeriod> trend)
    {
        var cells = new ResponseCounts[trend.Count + 1];
        for (int i = 0; i < trend.Count; i++)
        {
            cells[i] = trend.Counts[i];
        }

        cells[trend.Count] = trend.Undated;
        return cells;
    }
}
