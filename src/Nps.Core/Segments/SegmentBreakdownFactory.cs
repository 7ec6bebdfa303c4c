using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Creates breakdowns from counts that exist already. From responses see <see cref="SegmentExtensions"/>.</summary>
public static class SegmentBreakdown
{
    /// <summary>Takes counts per segment, from a database for example.</summary>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="counts">Segments and their counts, as in a dictionary. Counts of a segment that comes twice add up.</param>
    /// <param name="comparer">How segments are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static SegmentBreakdown<TSegment> FromCounts<TSegment>(
        IEnumerable<KeyValuePair<TSegment, ResponseCounts>> counts, IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var keyed = new KeyedCounts<TSegment>(comparer);
        foreach (KeyValuePair<TSegment, ResponseCounts> segment in counts)
        {
            keyed.Add(segment.Key, segment.Value);
        }

        return new SegmentBreakdown<TSegment>(keyed);
    }

    /// <summary>
    /// Counts two columns of a table on the standard scale: the ratings, and for each an index into the segments. Columns are
    /// stored like this wherever few values repeat: Arrow and Parquet call it dictionary encoding, data frames a category.
    /// </summary>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="segmentIndexes">The segment of each row, as an index into <paramref name="segments"/>.</param>
    /// <param name="ratings">The rating of each row, from 0 to 10.</param>
    /// <param name="segments">The segments; null is a segment. Counts of a segment that comes twice add up.</param>
    /// <returns>The breakdown, in the order of <paramref name="segments"/>. A segment without rows is part of it, without a score.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// The columns differ in length, or some rows have an index outside <paramref name="segments"/> or a rating above 10; the
    /// message says how many, and the index and value of the first.
    /// </exception>
    public static SegmentBreakdown<TSegment> FromColumns<TSegment>(
        int[] segmentIndexes, byte[] ratings, IReadOnlyList<TSegment> segments)
    {
        ArgumentNullException.ThrowIfNull(segmentIndexes);
        ArgumentNullException.ThrowIfNull(ratings);
        return FromColumnBuffers(segmentIndexes, ratings, segments);
    }

#if NET
    /// <inheritdoc cref="FromColumns{TSegment}(int[], byte[], IReadOnlyList{TSegment})"/>
    public static SegmentBreakdown<TSegment> FromColumns<TSegment>(
        ReadOnlySpan<int> segmentIndexes, ReadOnlySpan<byte> ratings, IReadOnlyList<TSegment> segments) =>
        FromColumnBuffers(segmentIndexes, ratings, segments);
#endif

    private static SegmentBreakdown<TSegment> FromColumnBuffers<TSegment>(
        Int32Buffer segmentIndexes, ByteBuffer ratings, IReadOnlyList<TSegment> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        if (segmentIndexes.Length != ratings.Length)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"There are {segmentIndexes.Length} segment indexes but {ratings.Length} ratings."),
                nameof(ratings));
        }

        // The counters after those of the last segment are for rows whose index is none of theirs.
        long[] counts = new long[(segments.Count + 1) * SegmentTable.Categories];
        SegmentTable.Count(segmentIndexes, ratings, counts);
        var keyed = new KeyedCounts<TSegment>(null, segments.Count);
        long valid = 0;
        for (int segment = 0; segment < segments.Count; segment++)
        {
            int at = segment * SegmentTable.Categories;
            var ofSegment = new ResponseCounts(counts[at], counts[at + 1], counts[at + 2]);
            keyed.Add(segments[segment], ofSegment);
            valid += ofSegment.Total;
        }

        return valid == ratings.Length
            ? new SegmentBreakdown<TSegment>(keyed)
            : throw InvalidRow(segmentIndexes, ratings, segments.Count, ratings.Length - valid);
    }

    // Looks for the first invalid row after the fact; valid data never comes here.
    private static ArgumentException InvalidRow(Int32Buffer segmentIndexes, ByteBuffer ratings, int segments, long invalid)
    {
        int row = 0;
        while (segmentIndexes[row] >= 0 && segmentIndexes[row] < segments && ratings[row] <= Rating.Highest)
        {
            row++;
        }

        bool badRating = ratings[row] > Rating.Highest;
        string first = badRating
            ? FormattableString.Invariant($"rating {ratings[row]}")
            : FormattableString.Invariant($"index {segmentIndexes[row]}");
        string condition = FormattableString.Invariant($"a rating above 10 or an index outside the {segments} segments");
        return new ArgumentException(
            FormattableString.Invariant($"{invalid} of {ratings.Length} rows have {condition}; the first, row {row}, has {first}."),
            badRating ? nameof(ratings) : nameof(segmentIndexes));
    }
}
