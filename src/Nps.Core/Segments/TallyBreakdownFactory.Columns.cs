using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Nps.Core;

public static partial class TallyBreakdown
{
    /// <summary>
    /// Counts two columns of a table: the ratings, and for each an index into the segments. Columns are stored like this
    /// wherever few values repeat: Arrow and Parquet call it dictionary encoding, data frames call it a category.
    /// </summary>
    /// <remarks>
    /// A column that can contain nulls stores them in a validity bitmap beside its values, and the value of a null is
    /// undefined there, usually 0. Always pass the bitmap of such a column: without it, each null rating would be counted as a
    /// 0 and so as a detractor.
    /// </remarks>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="segmentIndexes">The segment of each row, as an index into <paramref name="segments"/>.</param>
    /// <param name="ratings">The rating of each row.</param>
    /// <param name="segments">The segments. Null is allowed, and the counts of a segment that comes twice add up.</param>
    /// <param name="segmentValidity">
    /// The validity bitmap of the segments, as Arrow defines it: a bit for each row, the lowest bit of a byte first, 1 where the
    /// row has a segment. Rows without one are counted for a null segment, whatever their index. Null or empty when every row
    /// has a segment.
    /// </param>
    /// <param name="segmentValidityOffset">The bit of the first row in <paramref name="segmentValidity"/>, 0 or more.</param>
    /// <param name="ratingValidity">
    /// The validity bitmap of the ratings, in the same form. Rows without a rating are counted as missing,
    /// whatever number is stored for them. Null or empty when every row has a rating.
    /// </param>
    /// <param name="ratingValidityOffset">The bit of the first row in <paramref name="ratingValidity"/>, 0 or more.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>. A rating off the scale is invalid.</param>
    /// <param name="comparer">How segments are told apart, for example without regard to case; null for their own equality.</param>
    /// <returns>
    /// The breakdown, in the order of <paramref name="segments"/>. A segment without rows is part of it, with nothing counted. Where
    /// rows have no segment, a null segment follows the others, unless <paramref name="segments"/> contains null itself.
    /// </returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="segmentIndexes"/>, <paramref name="ratings"/> or <paramref name="segments"/> is null.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">An offset is negative.</exception>
    /// <exception cref="ArgumentException">
    /// The columns differ in length; a validity bitmap has too few bits; some rows have an index outside
    /// <paramref name="segments"/> (the message says how many, and the row and value of the first);
    /// some rows have no segment although <typeparamref name="TSegment"/> has no null; or <paramref name="segments"/> changes
    /// while it is read.
    /// </exception>
    [OverloadResolutionPriority(1)] // an array beside a collection expression fits the overloads with spans as well
    public static TallyBreakdown<TSegment> FromColumns<TSegment>(
        int[] segmentIndexes,
        byte[] ratings,
        IReadOnlyList<TSegment> segments,
        byte[]? segmentValidity = null,
        int segmentValidityOffset = 0,
        byte[]? ratingValidity = null,
        int ratingValidityOffset = 0,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(segmentIndexes);
        ArgumentNullException.ThrowIfNull(ratings);
        return FromColumns(
            new RatingColumns(
                segmentIndexes, new RatingBuffer(ratings), segmentValidity ?? [], segmentValidityOffset, ratingValidity ?? [], ratingValidityOffset),
            segments,
            scale,
            comparer);
    }

    /// <inheritdoc cref="FromColumns{TSegment}(int[], byte[], IReadOnlyList{TSegment}, byte[], int, byte[], int, RatingScale, IEqualityComparer{TSegment})"/>
    [OverloadResolutionPriority(1)] // an array beside a collection expression fits the overloads with spans as well
    public static TallyBreakdown<TSegment> FromColumns<TSegment>(
        int[] segmentIndexes,
        int[] ratings,
        IReadOnlyList<TSegment> segments,
        byte[]? segmentValidity = null,
        int segmentValidityOffset = 0,
        byte[]? ratingValidity = null,
        int ratingValidityOffset = 0,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(segmentIndexes);
        ArgumentNullException.ThrowIfNull(ratings);
        return FromColumns(
            new RatingColumns(
                segmentIndexes, new RatingBuffer(ratings), segmentValidity ?? [], segmentValidityOffset, ratingValidity ?? [], ratingValidityOffset),
            segments,
            scale,
            comparer);
    }

#if NET
    /// <inheritdoc cref="FromColumns{TSegment}(int[], byte[], IReadOnlyList{TSegment}, byte[], int, byte[], int, RatingScale, IEqualityComparer{TSegment})"/>
    public static TallyBreakdown<TSegment> FromColumns<TSegment>(
        ReadOnlySpan<int> segmentIndexes,
        ReadOnlySpan<byte> ratings,
        IReadOnlyList<TSegment> segments,
        ReadOnlySpan<byte> segmentValidity = default,
        int segmentValidityOffset = 0,
        ReadOnlySpan<byte> ratingValidity = default,
        int ratingValidityOffset = 0,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null) =>
        FromColumns(
            new RatingColumns(
                segmentIndexes, new RatingBuffer(ratings), segmentValidity, segmentValidityOffset, ratingValidity, ratingValidityOffset),
            segments,
            scale,
            comparer);

    /// <inheritdoc cref="FromColumns{TSegment}(int[], byte[], IReadOnlyList{TSegment}, byte[], int, byte[], int, RatingScale, IEqualityComparer{TSegment})"/>
    public static TallyBreakdown<TSegment> FromColumns<TSegment>(
        ReadOnlySpan<int> segmentIndexes,
        ReadOnlySpan<int> ratings,
        IReadOnlyList<TSegment> segments,
        ReadOnlySpan<byte> segmentValidity = default,
        int segmentValidityOffset = 0,
        ReadOnlySpan<byte> ratingValidity = default,
        int ratingValidityOffset = 0,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null) =>
        FromColumns(
            new RatingColumns(
                segmentIndexes, new RatingBuffer(ratings), segmentValidity, segmentValidityOffset, ratingValidity, ratingValidityOffset),
            segments,
            scale,
            comparer);
#endif

    private static TallyBreakdown<TSegment> FromColumns<TSegment>(
        in RatingColumns columns, IReadOnlyList<TSegment> segments, RatingScale? scale, IEqualityComparer<TSegment>? comparer)
    {
        ColumnCounts<TSegment> counts = ColumnCounter.CountRatings(columns, segments, scale);
        var keyed = new KeyedSums<TSegment, RatingTally>(comparer, counts.Keys.Count);
        for (int key = 0; key < counts.Keys.Count; key++)
        {
            keyed.Add(counts.Keys[key], RatingTally.FromAnswerBins(counts.Counters, key * counts.Stride, scale));
        }

        return new TallyBreakdown<TSegment>(keyed, scale);
    }
}
