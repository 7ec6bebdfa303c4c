using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Nps.Core;

/// <summary>Counts the ratings in a sequence of responses of any type.</summary>
public static class RatingExtensions
{
    /// <summary>Counts everything: ratings, missing answers and invalid ones. Never throws on the ratings it reads.</summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <param name="source">The responses, read once.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>. A rating off the scale is invalid.</param>
    /// <returns>The tally. It remembers the scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="rating"/> is null.</exception>
    /// <example>
    /// <code>
    /// int?[] column = [10, 9, 7, null, 11, 2];
    /// RatingTally tally = column.ToRatingTally(rating => rating);
    /// Console.WriteLine(tally);                           // 4 valid, 1 missing, 1 invalid
    /// Console.WriteLine(tally.Ratings.Classify().Score);  // +25.0
    /// </code>
    /// </example>
    public static RatingTally ToRatingTally<T>(this IEnumerable<T> source, Func<T, int?> rating, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);

        RowCounter<T> counter = CountRows(source, rating, scale);
        return counter.ToTally(scale);
    }

    /// <summary>
    /// Counts rows that each stand for a number of answers, as a database groups them or a pivot table shows them.
    /// </summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows, read once. The same rating may come in several rows; their counts add up.</param>
    /// <param name="rating">The rating of a row; null for the answers that are missing.</param>
    /// <param name="count">How many answers the row stands for, 0 or more.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>. A rating off the scale is invalid.</param>
    /// <returns>The tally, in which a row counts as often as it says. It remembers the scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some counts are negative. Thrown once, after the last row: the message says how many, and the index and value of the first.
    /// </exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static RatingTally ToRatingTally<T>(
        this IEnumerable<T> source, Func<T, int?> rating, Func<T, long> count, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);
        ArgumentNullException.ThrowIfNull(count);

        long[] bins = new long[RatingHistogram.AnswerBins];
        var ratings = new RatingReader<T>(rating, scale);
        var counts = new CountReader<T>(count);
        foreach (T row in source)
        {
            bins[ratings.ReadBin(row)] += counts.Read(row);
        }

        counts.ThrowIfNegative(nameof(source));
        return RatingTally.FromAnswerBins(bins, 0, scale);
    }

    /// <summary>Counts rows of a rating and a count.</summary>
    /// <param name="source">The rows, read once. The same rating may come in several rows; their counts add up.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>. A rating off the scale is invalid.</param>
    /// <returns>The tally, in which a row counts as often as it says. It remembers the scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some rows are null or some counts negative. Thrown once, after the last row: the message says how many, and where the first is.
    /// </exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static RatingTally ToRatingTally(this IEnumerable<RatingCount> source, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return NullRows.Refuse(source, row => row, nameof(source)).ToRatingTally(row => row.Rating, row => row.Count, scale);
    }

    /// <summary>Counts promoters, passives and detractors. Missing answers (null) are not counted.</summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <param name="source">The responses, read once.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="rating"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale. Thrown once, after the last response: the message says how many, and the index and
    /// value of the first. <c>ToRatingTally</c> counts them instead.
    /// </exception>
    /// <example>
    /// <code>
    /// int?[] answers = [10, 9, 8, null, 3];
    /// ResponseCounts counts = answers.ToResponseCounts(answer => answer);
    /// Console.WriteLine(counts);        // 2 promoters, 1 passives, 1 detractors
    /// Console.WriteLine(counts.Score);  // +25.0
    /// </code>
    /// </example>
    public static ResponseCounts ToResponseCounts<T>(
        this IEnumerable<T> source, Func<T, int?> rating, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);

        RowCounter<T> counter = CountRows(source, rating, scale);
        counter.ThrowIfInvalid(nameof(source));
        return counter.ToTally(scale).Ratings.Classify();
    }

    private static RowCounter<T> CountRows<T>(IEnumerable<T> source, Func<T, int?> rating, RatingScale? scale)
    {
        var counter = new RowCounter<T>(new RatingReader<T>(rating, scale));

        // Three times the same loop, for the reason given in KeyedRatings.
        switch (source)
        {
            case T[] array:
                foreach (T row in array)
                {
                    counter.Count(row);
                }

                break;
            case List<T> list when list.GetType() == typeof(List<T>):
                foreach (T row in list)
                {
                    counter.Count(row);
                }

                break;
            default:
                foreach (T row in source)
                {
                    counter.Count(row);
                }

                break;
        }

        return counter;
    }

    private struct RowCounter<T>(RatingReader<T> reader)
    {
        private readonly long[] _bins = new long[RatingHistogram.AnswerBins];
        private RatingReader<T> _reader = reader;

        [MethodImpl(MethodImplOptions.AggressiveInlining)] // Once a row; left to itself, the compiler calls it.
        internal void Count(T row) => _bins[_reader.ReadBin(row)]++;

        internal readonly void ThrowIfInvalid(string paramName) => _reader.ThrowIfInvalid(paramName);

        internal readonly RatingTally ToTally(RatingScale? scale) =>
            RatingTally.FromAnswerBins(_bins, 0, scale);
    }
}
