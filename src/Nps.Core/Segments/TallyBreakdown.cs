using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Nps.Core;

/// <summary>
/// All answers broken down by segment: the ratings of every segment, the number of missing answers and the number of invalid
/// ones. In the order in which segments were first seen. Sort with LINQ.
/// </summary>
/// <typeparam name="TSegment">
/// The type that names a segment. Null segments form a group of their own. Tuples and records make composite segments.
/// </typeparam>
/// <remarks>
/// <para>No answer is left out: the totals of the segments add up to the number of answers read.
/// <see cref="Classify"/> leads on to scores, shares and comparisons. The breakdown remembers the scale it was counted on.</para>
/// <para>The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class TallyBreakdown<TSegment> : IReadOnlyCollection<SegmentTally<TSegment>>
{
    private readonly KeyedSums<TSegment, RatingTally> _sums;
    private readonly SegmentTally<TSegment>[] _segments;

    internal TallyBreakdown(KeyedSums<TSegment, RatingTally> sums, RatingScale? scale = null)
    {
        _sums = sums;
        Overall = sums.Total().Plus(RatingTally.Nothing(scale));
        _segments = new SegmentTally<TSegment>[sums.Count];
        for (int slot = 0; slot < _segments.Length; slot++)
        {
            _segments[slot] = new SegmentTally<TSegment>(sums.Keys[slot], sums[slot]);
        }
    }

    /// <summary>The answers of all segments together.</summary>
    public RatingTally Overall { get; }

    /// <summary>The scale the answers were counted on.</summary>
    public RatingScale Scale => Overall.Ratings.Scale;

    /// <summary>The number of segments.</summary>
    public int Count => _segments.Length;

    /// <summary>A segment.</summary>
    /// <param name="segment">A segment that occurred.</param>
    /// <exception cref="KeyNotFoundException">The segment did not occur.</exception>
    public SegmentTally<TSegment> this[TSegment segment] =>
        TryGetSegment(segment, out SegmentTally<TSegment>? tally)
            ? tally
            : throw new KeyNotFoundException($"The breakdown has no segment \"{segment}\".");

    /// <summary>Looks a segment up.</summary>
    /// <param name="segment">Any segment.</param>
    /// <param name="tally">The segment, or null if it did not occur.</param>
    /// <returns>Whether the segment occurred.</returns>
    public bool TryGetSegment(TSegment segment, [NotNullWhen(true)] out SegmentTally<TSegment>? tally)
    {
        tally = _sums.Keys.TryGetSlot(segment, out int slot) ? _segments[slot] : null;
        return tally is not null;
    }

    /// <summary>Counts promoters, passives and detractors in every segment. Segments without a valid answer are kept, without a score.</summary>
    /// <param name="scale">Other cut-offs on a scale with the same ends; null for those of <see cref="Scale"/>.</param>
    /// <returns>The breakdown by segment, in the same order.</returns>
    /// <exception cref="ArgumentException">The ends of <paramref name="scale"/> are not those of <see cref="Scale"/>.</exception>
    public SegmentBreakdown<TSegment> Classify(RatingScale? scale = null)
    {
        RatingScale cutOffs = CountedScale.ForClassification(Scale, Overall.Total, scale);
        var counts = new KeyedSums<TSegment, ResponseCounts>(_sums.Keys.Comparer, Count);
        foreach (SegmentTally<TSegment> segment in _segments)
        {
            counts.Add(segment.Segment, segment.Tally.Ratings.Classify(cutOffs));
        }

        return new SegmentBreakdown<TSegment>(counts);
    }

    /// <summary>Merges segments into coarser ones, for example cities into countries.</summary>
    /// <typeparam name="TParent">The type that names a coarser segment.</typeparam>
    /// <param name="parent">The coarser segment a segment belongs to.</param>
    /// <param name="comparer">How coarser segments are told apart; null for their own equality.</param>
    /// <returns>The coarser breakdown, the same as if the answers had been broken down by it directly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parent"/> is null.</exception>
    public TallyBreakdown<TParent> RollUp<TParent>(Func<TSegment, TParent> parent, IEqualityComparer<TParent>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(parent);
        return new TallyBreakdown<TParent>(_sums.Merge(parent, comparer), Scale);
    }

    /// <summary>Adds another breakdown by the same segments, for example of another day or another partition.</summary>
    /// <param name="other">The breakdown to add.</param>
    /// <returns>The sum, segment by segment; segments are told apart as in this breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The two were counted on scales with different ends.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public TallyBreakdown<TSegment> Plus(TallyBreakdown<TSegment> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new TallyBreakdown<TSegment>(_sums.Plus(other._sums), (Overall + other.Overall).Ratings.Scale);
    }

    /// <summary>Goes through the segments in the order in which they were first seen.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<SegmentTally<TSegment>> GetEnumerator() => ((IEnumerable<SegmentTally<TSegment>>)_segments).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The tally of all segments, such as "4700 valid, 250 missing, 50 invalid in 3 segments".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Overall} in {Count} {(Count == 1 ? "segment" : "segments")}");
}
