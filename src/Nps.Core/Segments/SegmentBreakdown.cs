using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Nps.Core;

/// <summary>The responses broken down by segment, in the order in which segments were first seen. Sort with LINQ.</summary>
/// <typeparam name="TSegment">The type that names a segment; null is a segment.</typeparam>
/// <remarks>The type is immutable.</remarks>
public sealed class SegmentBreakdown<TSegment> : IReadOnlyCollection<SegmentScore<TSegment>>
{
    private readonly SegmentScore<TSegment>[] _segments;
    private readonly KeyedCounts<TSegment> _counts;

    internal SegmentBreakdown(KeyedCounts<TSegment> counts)
    {
        _counts = counts;
        for (int slot = 0; slot < counts.Keys.Count; slot++)
        {
            Overall += counts.CountsAt(slot);
        }

        _segments = new SegmentScore<TSegment>[counts.Keys.Count];
        for (int slot = 0; slot < _segments.Length; slot++)
        {
            _segments[slot] = new SegmentScore<TSegment>(counts.Keys[slot], counts.CountsAt(slot), Overall);
        }
    }

    /// <summary>The counts of all segments together.</summary>
    public ResponseCounts Overall { get; }

    /// <summary>The number of segments.</summary>
    public int Count => _segments.Length;

    /// <summary>A segment.</summary>
    /// <param name="segment">A segment that occurred.</param>
    /// <exception cref="KeyNotFoundException">The segment did not occur.</exception>
    public SegmentScore<TSegment> this[TSegment segment] =>
        TryGetSegment(segment, out SegmentScore<TSegment>? score)
            ? score
            : throw new KeyNotFoundException($"The breakdown has no segment \"{segment}\".");

    /// <summary>Looks a segment up.</summary>
    /// <param name="segment">Any segment.</param>
    /// <param name="score">The segment, or null if it did not occur.</param>
    /// <returns>Whether the segment occurred.</returns>
    public bool TryGetSegment(TSegment segment, [NotNullWhen(true)] out SegmentScore<TSegment>? score)
    {
        score = _counts.TryGetSlot(segment, out int slot) ? _segments[slot] : null;
        return score is not null;
    }

    /// <summary>Goes through the segments in the order in which they were first seen.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<SegmentScore<TSegment>> GetEnumerator() => ((IEnumerable<SegmentScore<TSegment>>)_segments).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _segments.GetEnumerator();
}
