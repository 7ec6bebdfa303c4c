using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace Nps.Core;

/// <summary>Counts the ratings in a table of a database by one GROUP BY, so that a few rows are read and not the table.</summary>
public static class RatingTableExtensions
{
    /// <summary>
    /// Counts everything: ratings, missing answers and invalid ones. Runs one GROUP BY at once and reads a row for each different rating.
    /// </summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows of a table, or a query over them.</param>
    /// <param name="rating">The rating of a row; null where there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>. A rating off the scale is invalid.</param>
    /// <returns>The tally. It remembers the scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="rating"/> is null.</exception>
    /// <remarks>To await the query, use <c>CountRatings</c> and the asynchronous methods of the provider.</remarks>
    public static RatingTally ToRatingTally<T>(this IQueryable<T> source, Expression<Func<T, int?>> rating, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);
        return GroupedQuery.ByRating(source, rating).AsEnumerable().ToRatingTally(scale);
    }

    /// <summary>
    /// Counts promoters, passives and detractors. Missing answers (null) are not counted. Runs one GROUP BY at once and reads a row for
    /// each different rating.
    /// </summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows of a table, or a query over them.</param>
    /// <param name="rating">The rating of a row; null where there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="rating"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale: the message says how many, and names one. <c>ToRatingTally</c> counts them instead.
    /// </exception>
    /// <remarks>To await the query, use <c>CountRatings</c> and the asynchronous methods of the provider.</remarks>
    public static ResponseCounts ToResponseCounts<T>(this IQueryable<T> source, Expression<Func<T, int?>> rating, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);
        List<RatingCount> rows = [.. GroupedQuery.ByRating(source, rating)];
        RatingTally tally = rows.ToRatingTally(scale);
        return tally.Invalid == 0
            ? tally.Ratings.Classify()
            : throw InvalidRatings.InRows(tally, rows.Select(row => row.Rating), nameof(source));
    }
}
