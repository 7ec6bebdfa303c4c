using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace Nps.Core;

/// <summary>Breaks a table of a database down by segment by one GROUP BY, so that a few rows are read and not the table.</summary>
public static class SegmentTableExtensions
{
    /// <summary>
    /// Counts everything per segment: ratings, missing answers and invalid ones. Runs one GROUP BY at once and reads a row for each
    /// segment and rating.
    /// </summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TSegment">The type that names a segment: one that the provider can group by.</typeparam>
    /// <param name="source">The rows of a table, or a query over them.</param>
    /// <param name="segment">The segment of a row; null segments form a group of their own.</param>
    /// <param name="rating">The rating of a row; null where there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>. A rating off the scale is invalid.</param>
    /// <param name="comparer">Which of the segments that the database tells apart belong together; null for their own equality.</param>
    /// <returns>The breakdown, in the order in which the database returns the segments. It remembers the scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <remarks>To await the query, use <c>CountRatingsBy</c> and the asynchronous methods of the provider.</remarks>
    public static TallyBreakdown<TSegment> ToTallyBreakdown<T, TSegment>(
        this IQueryable<T> source,
        Expression<Func<T, TSegment>> segment,
        Expression<Func<T, int?>> rating,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(rating);
        return GroupedQuery.BySegmentAndRating(source, segment, rating).AsEnumerable().ToTallyBreakdown(scale, comparer);
    }

    /// <summary>
    /// Counts promoters, passives and detractors per segment. Missing answers (null) are not counted. Runs one GROUP BY at once and reads a
    /// row for each segment and rating.
    /// </summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TSegment">The type that names a segment: one that the provider can group by.</typeparam>
    /// <param name="source">The rows of a table, or a query over them.</param>
    /// <param name="segment">The segment of a row; null segments form a group of their own.</param>
    /// <param name="rating">The rating of a row; null where there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <param name="comparer">Which of the segments that the database tells apart belong together; null for their own equality.</param>
    /// <returns>The breakdown, in the order in which the database returns the segments.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale: the message says how many, and names one. <c>ToTallyBreakdown</c> counts them instead.
    /// </exception>
    /// <remarks>To await the query, use <c>CountRatingsBy</c> and the asynchronous methods of the provider.</remarks>
    public static SegmentBreakdown<TSegment> ToSegmentBreakdown<T, TSegment>(
        this IQueryable<T> source,
        Expression<Func<T, TSegment>> segment,
        Expression<Func<T, int?>> rating,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(rating);
        List<RatingCount<TSegment>> rows = [.. GroupedQuery.BySegmentAndRating(source, segment, rating)];
        TallyBreakdown<TSegment> tallies = rows.ToTallyBreakdown(scale, comparer);
        RatingTally all = tallies.Overall;
        return all.Invalid == 0
            ? tallies.Classify()
            : throw InvalidRatings.InRows(all, rows.Select(row => row.Rating), nameof(source));
    }
}
