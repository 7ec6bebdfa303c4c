using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Breaks all answers of a sequence down by segment, the missing and invalid ones included.</summary>
public static class TallyExtensions
{
    /// <summary>
    /// Counts everything per segment: ratings, missing answers and invalid ones. Never throws on the ratings it reads.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="source">The responses, read once.</param>
    /// <param name="segment">The segment of a response; null segments form a group of their own.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>. A rating off the scale is invalid.</param>
    /// <param name="comparer">How segments are told apart, for example without regard to case; null for their own equality.</param>
    /// <returns>The breakdown. It remembers the scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <example>
    /// <code>
    /// TallyBreakdown&lt;string?&gt; tallies = responses.ToTallyBreakdown(r => r.Region, r => r.Score);
    /// Console.WriteLine(tallies["North"].Tally);              // 3 valid, 1 missing, 0 invalid
    /// Console.WriteLine(tallies.Classify()["North"].Counts);  // 2 promoters, 0 passives, 1 detractors
    /// </code>
    /// </example>
    public static TallyBreakdown<TSegment> ToTallyBreakdown<T, TSegment>(
        this IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, int?> rating,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(rating);

        return new(KeyedRatings<TSegment>.Count(source, segment, rating, scale, comparer, strictly: null).ToTallies(), scale);
    }

    /// <summary>
    /// Counts rows that each stand for a number of answers, as a database groups them or a pivot table shows them.
    /// </summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="source">The rows, read once. Rows of the same segment and rating add up.</param>
    /// <param name="segment">The segment of a row; null segments form a group of their own.</param>
    /// <param name="rating">The rating of a row; null for the answers that are missing.</param>
    /// <param name="count">
    /// How many answers the row stands for, 0 or more. A row with a count of 0 adds its segment to the breakdown.
    /// </param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>. A rating off the scale is invalid.</param>
    /// <param name="comparer">How segments are told apart, for example without regard to case; null for their own equality.</param>
    /// <returns>The breakdown, in which a row counts as often as it says. It remembers the scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some counts are negative. Thrown once, after the last row: the message says how many, and the index and value of the first.
    /// </exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static TallyBreakdown<TSegment> ToTallyBreakdown<T, TSegment>(
        this IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, int?> rating,
        Func<T, long> count,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(rating);
        ArgumentNullException.ThrowIfNull(count);

        return new(KeyedRatings<TSegment>.CountWeighed(source, segment, rating, count, scale, comparer).ToTallies(), scale);
    }

    /// <summary>Counts rows of a segment, a rating and a count.</summary>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="source">The rows, read once. Rows of the same segment and rating add up.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>. A rating off the scale is invalid.</param>
    /// <param name="comparer">How segments are told apart, for example without regard to case; null for their own equality.</param>
    /// <returns>The breakdown, in which a row counts as often as it says. It remembers the scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some rows are null or some counts negative. Thrown once, after the last row: the message says how many, and where the first is.
    /// </exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static TallyBreakdown<TSegment> ToTallyBreakdown<TSegment>(
        this IEnumerable<RatingCount<TSegment>> source, RatingScale? scale = null, IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return NullRows.Refuse(source, row => row, nameof(source))
            .ToTallyBreakdown(row => row.Segment, row => row.Rating, row => row.Count, scale, comparer);
    }
}
