using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace Nps.Core;

/// <summary>Counts and selects the rows of a table where they are, in the database.</summary>
/// <remarks>
/// <para>The queries are made of GROUP BY, LongCount and comparisons, which Entity Framework Core, linq2db and other providers
/// translate. They run when they are enumerated, and can be filtered, sorted, paged, concatenated and awaited like any other query
/// of the provider.</para>
/// <para>A selector that the provider cannot translate is refused by the provider when the query runs. A decimal rating has no
/// overload, because every provider rounds it in its own way: select <c>a.Score == Math.Floor(a.Score) ? (int?)a.Score : -1</c>, which makes
/// numbers between two ratings invalid.</para>
/// </remarks>
public static class RatingQueryExtensions
{
    /// <summary>Counts how many rows have each rating: one GROUP BY, and at most as many rows as there are different ratings.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows of a table, or a query over them.</param>
    /// <param name="rating">The rating of a row; null where there is no answer.</param>
    /// <returns>The query. Its rows are in no particular order; <c>ToRatingTally</c> counts them.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IQueryable<RatingCount> CountRatings<T>(this IQueryable<T> source, Expression<Func<T, int?>> rating)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);
        return GroupedQuery.ByRating(source, rating);
    }

    /// <summary>
    /// Counts how many rows have each segment and rating: one GROUP BY, and at most as many rows as segments times ratings.
    /// </summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TSegment">The type that names a segment: one that the provider can group by.</typeparam>
    /// <param name="source">The rows of a table, or a query over them.</param>
    /// <param name="segment">The segment of a row; null segments form a group of their own.</param>
    /// <param name="rating">The rating of a row; null where there is no answer.</param>
    /// <returns>The query. Its rows are in no particular order; <c>ToTallyBreakdown</c> counts them.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <remarks>
    /// The database decides which segments are the same: many fold 'North' and 'north ' into one group and return one of the
    /// spellings. Group by an identifier, or give <c>ToTallyBreakdown</c> a comparer where the database tells apart what belongs together.
    /// </remarks>
    public static IQueryable<RatingCount<TSegment>> CountRatingsBy<T, TSegment>(
        this IQueryable<T> source, Expression<Func<T, TSegment>> segment, Expression<Func<T, int?>> rating)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(rating);
        return GroupedQuery.BySegmentAndRating(source, segment, rating);
    }

    /// <summary>The rows whose rating is of a category, as a condition that the database evaluates.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows of a table, or a query over them.</param>
    /// <param name="category">The category.</param>
    /// <param name="rating">The rating of a row; null where there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The query. A row without a rating, or with one that is off the scale, is in no category.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="rating"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not defined.</exception>
    public static IQueryable<T> WhereCategory<T>(
        this IQueryable<T> source, NpsCategory category, Expression<Func<T, int?>> rating, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);
        scale ??= RatingScale.Standard;
        var lowest = Expression.Constant(scale.LowestOf(category), typeof(int?));
        var highest = Expression.Constant(scale.HighestOf(category), typeof(int?));
        return source.Where(Expression.Lambda<Func<T, bool>>(
            Expression.AndAlso(Expression.GreaterThanOrEqual(rating.Body, lowest), Expression.LessThanOrEqual(rating.Body, highest)),
            rating.Parameters));
    }

    /// <summary>The responses whose rating is of a category.</summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <param name="source">The responses, read when the result is enumerated.</param>
    /// <param name="category">The category.</param>
    /// <param name="rating">The rating of a response; null where there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The responses. One without a rating, or with one that is off the scale, is in no category.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="rating"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="category"/> is not defined.</exception>
    public static IEnumerable<T> WhereCategory<T>(
        this IEnumerable<T> source, NpsCategory category, Func<T, int?> rating, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);
        scale ??= RatingScale.Standard;
        int lowest = scale.LowestOf(category);
        int highest = scale.HighestOf(category);
        return source.Where(row => rating(row) is int given && given >= lowest && given <= highest);
    }
}
