using System;
using System.Collections;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// A breakdown that may be published: segments large enough not to identify anybody, and one remainder of all others that
/// cannot be taken apart. Made by <see cref="SegmentBreakdown{TSegment}.Suppress"/>, which states the rule.
/// </summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>Enumerates the published segments. The type is immutable and keeps no count of a hidden segment.</remarks>
public sealed class SuppressedBreakdown<TSegment> : IReadOnlyCollection<SegmentScore<TSegment>>
{
    private readonly IReadOnlyList<SegmentScore<TSegment>> _published;

    private SuppressedBreakdown(
        int minimumResponses,
        IReadOnlyList<SegmentScore<TSegment>> published,
        IReadOnlyList<TSegment> hiddenSegments,
        ResponseCounts? overall,
        ResponseCounts? remainder)
    {
        MinimumResponses = minimumResponses;
        _published = published;
        HiddenSegments = hiddenSegments;
        Overall = overall;
        Remainder = remainder;
    }

    /// <summary>The fewest responses a published segment may have.</summary>
    public int MinimumResponses { get; }

    /// <summary>The counts of everything; null when nothing at all may be published.</summary>
    public ResponseCounts? Overall { get; }

    /// <summary>The counts of the hidden segments together; null when none is hidden or nothing at all may be published.</summary>
    public ResponseCounts? Remainder { get; }

    /// <summary>The hidden segments, by name only.</summary>
    public IReadOnlyList<TSegment> HiddenSegments { get; }

    /// <summary>The number of published segments.</summary>
    public int Count => _published.Count;

    /// <summary>Goes through the published segments in the order of the breakdown.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<SegmentScore<TSegment>> GetEnumerator() => _published.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static SuppressedBreakdown<TSegment> Of(SegmentScore<TSegment>[] segments, ResponseCounts overall, int minimumResponses)
    {
        if (minimumResponses < 2)
        {
            throw new ArgumentOutOfRangeException(
                nameof(minimumResponses), minimumResponses, "A minimum below 2 responses would protect nobody.");
        }

        long largestHidden = LargestHidden(segments, minimumResponses);
        var published = new List<SegmentScore<TSegment>>();
        var hidden = new List<TSegment>();
        ResponseCounts remainder = ResponseCounts.Empty;
        foreach (SegmentScore<TSegment> segment in segments)
        {
            if (segment.Counts.Total > largestHidden)
            {
                published.Add(segment);
            }
            else
            {
                hidden.Add(segment.Segment);
                remainder += segment.Counts;
            }
        }

        return published.Count == 0
            ? new(minimumResponses, [], hidden, overall: null, remainder: null)
            : new(minimumResponses, published, hidden, overall, hidden.Count == 0 ? null : remainder);
    }

    /// <summary>The size up to which segments are hidden; below every size when none needs to be.</summary>
    private static long LargestHidden(SegmentScore<TSegment>[] segments, int minimumResponses)
    {
        var bySize = (SegmentScore<TSegment>[])segments.Clone();
        Array.Sort(bySize, (a, b) => a.Counts.Total.CompareTo(b.Counts.Total));
        if (bySize.Length == 0 || bySize[0].Counts.Total >= minimumResponses)
        {
            return -1;
        }

        ResponseCounts hidden = ResponseCounts.Empty;
        bool alike = true;
        for (int i = 0; i < bySize.Length; i++)
        {
            ResponseCounts counts = bySize[i].Counts;
            hidden += counts;
            alike &= counts == bySize[0].Counts;

            // Segments of one size are hidden together, and all below the minimum are.
            bool lastOfItsSize = i + 1 == bySize.Length || bySize[i + 1].Counts.Total > counts.Total;
            bool nextIsSmall = i + 1 < bySize.Length && bySize[i + 1].Counts.Total < minimumResponses;
            if (lastOfItsSize && !nextIsSmall && !alike && hidden.Total >= minimumResponses)
            {
                return counts.Total;
            }
        }

        return long.MaxValue;
    }
}
