using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Nps.Core;

/// <summary>The responses broken down by segment, in the order in which segments were first seen. Sort with LINQ.</summary>
/// <typeparam name="TSegment">
/// The type that names a segment. Null segments form a group of their own. Tuples and records make composite segments.
/// </typeparam>
/// <remarks>The type is immutable.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed partial class SegmentBreakdown<TSegment> : IReadOnlyCollection<SegmentScore<TSegment>>
{
    private readonly SegmentScore<TSegment>[] _segments;

    internal SegmentBreakdown(KeyedSums<TSegment, ResponseCounts> counts)
    {
        Sums = counts;
        Overall = counts.Total();
        _segments = new SegmentScore<TSegment>[counts.Count];
        for (int slot = 0; slot < _segments.Length; slot++)
        {
            _segments[slot] = new SegmentScore<TSegment>(counts.Keys[slot], counts[slot], Overall);
        }
    }

    /// <summary>The counts of all segments together.</summary>
    public ResponseCounts Overall { get; }

    /// <summary>The number of segments.</summary>
    public int Count => _segments.Length;

    internal KeyedSums<TSegment, ResponseCounts> Sums { get; }

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
        score = Sums.Keys.TryGetSlot(segment, out int slot) ? _segments[slot] : null;
        return score is not null;
    }

    /// <summary>Merges segments into coarser ones, for example cities into countries.</summary>
    /// <typeparam name="TParent">The type that names a coarser segment.</typeparam>
    /// <param name="parent">The coarser segment a segment belongs to.</param>
    /// <param name="comparer">How coarser segments are told apart; null for their own equality.</param>
    /// <returns>The coarser breakdown, the same as if the responses had been broken down by it directly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parent"/> is null.</exception>
    public SegmentBreakdown<TParent> RollUp<TParent>(Func<TSegment, TParent> parent, IEqualityComparer<TParent>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(parent);
        return new SegmentBreakdown<TParent>(Sums.Merge(parent, comparer));
    }

    /// <summary>Adds another breakdown by the same segments, for example of another day or another partition.</summary>
    /// <param name="other">The breakdown to add.</param>
    /// <returns>The sum, segment by segment; segments are told apart as in this breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public SegmentBreakdown<TSegment> Plus(SegmentBreakdown<TSegment> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new SegmentBreakdown<TSegment>(Sums.Plus(other.Sums));
    }

    /// <summary>Goes through the segments in the order in which they were first seen.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<SegmentScore<TSegment>> GetEnumerator() => ((IEnumerable<SegmentScore<TSegment>>)_segments).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _segments.GetEnumerator();
}
