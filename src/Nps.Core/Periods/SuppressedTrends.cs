using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Nps.Core;

/// <summary>
/// One publication of segment trends: the segments large enough not to identify anybody in any period, and one remainder of all
/// others that cannot be taken apart. Made by <see cref="SegmentTrends{TSegment}.Suppress"/>, which states the rule and what it
/// does not protect from.
/// </summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>
/// Lists the published segments, each in all periods. Rolling trends, parts of trends and differences of them are computed from
/// what is published and disclose no more. The type is immutable and keeps no count of a hidden segment.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class SuppressedTrends<TSegment> : IReadOnlyList<SegmentTrend<TSegment>>
{
    private readonly SuppressedSegments<TSegment, SegmentTrend<TSegment>> _segments;

    private SuppressedTrends(
        int minimumResponses,
        SuppressedSegments<TSegment, SegmentTrend<TSegment>> segments,
        NpsTrend<CalendarPeriod>? overall,
        NpsTrend<CalendarPeriod>? remainder)
    {
        MinimumResponses = minimumResponses;
        _segments = segments;
        Overall = overall;
        Remainder = remainder;
    }

    /// <summary>The fewest responses a published segment may have in a period in which it has any, 2 or more.</summary>
    public int MinimumResponses { get; }

    /// <summary>
    /// The trend of everything. Null when nothing may be published, and when in some period the hidden segments together have
    /// fewer responses than the minimum, so that the total would disclose them.
    /// </summary>
    public NpsTrend<CalendarPeriod>? Overall { get; }

    /// <summary>The trend of the hidden segments together; null when none is hidden, and when <see cref="Overall"/> is null.</summary>
    public NpsTrend<CalendarPeriod>? Remainder { get; }

    /// <summary>The names of the hidden segments, in the order of the segments.</summary>
    public IReadOnlyList<TSegment> HiddenSegments => _segments.Hidden;

    /// <summary>The number of published segments.</summary>
    public int Count => _segments.Published.Count;

    /// <summary>A published segment with its trend.</summary>
    /// <param name="index">A zero-based index.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public SegmentTrend<TSegment> this[int index] => index >= 0 && index < Count
        ? _segments.Published[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"There are {Count} published segments."));

    /// <summary>Looks up a published segment.</summary>
    /// <param name="segment">Any name of a segment.</param>
    /// <param name="trend">The segment with its trend, or null if it is hidden or did not occur.</param>
    /// <returns>Whether the segment is published.</returns>
    public bool TryGetSegment(TSegment segment, [NotNullWhen(true)] out SegmentTrend<TSegment>? trend) =>
        _segments.TryGet(segment, out trend);

    /// <summary>Whether a segment is hidden, as opposed to published or unknown.</summary>
    /// <param name="segment">Any name of a segment.</param>
    /// <returns>Whether the segment is one of <see cref="HiddenSegments"/>.</returns>
    public bool IsHidden(TSegment segment) => _segments.IsHidden(segment);

    /// <summary>Goes through the published segments in the order in which they were first seen.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<SegmentTrend<TSegment>> GetEnumerator() => _segments.Published.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static SuppressedTrends<TSegment> Of(SegmentTrends<TSegment> trends, int minimumResponses)
    {
        var cells = new ResponseCounts[trends.Count][];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = SegmentTrends<TSegment>.CellsOf(trends[i].Trend);
        }

        SuppressionOutcome outcome = ResponseSuppression.Apply(cells, minimumResponses);
        var published = new List<KeyValuePair<TSegment, SegmentTrend<TSegment>>>();
        var names = new List<TSegment>();
        var hidden = new List<NpsTrend<CalendarPeriod>>();
        for (int i = 0; i < trends.Count; i++)
        {
            if (outcome.IsHidden(i))
            {
                names.Add(trends[i].Segment);
                hidden.Add(trends[i].Trend);
            }
            else
            {
                published.Add(new(trends[i].Segment, trends[i]));
            }
        }

        bool withTotals = outcome.ShowsTotals && published.Count > 0;
        return new SuppressedTrends<TSegment>(
            minimumResponses,
            new SuppressedSegments<TSegment, SegmentTrend<TSegment>>(published, names, trends.Comparer),
            withTotals ? trends.Overall : null,
            withTotals && hidden.Count > 0 ? trends.Together(hidden) : null);
    }
}
