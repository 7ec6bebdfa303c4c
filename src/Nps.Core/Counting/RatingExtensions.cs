using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Counts the ratings in a sequence of responses of any type.</summary>
public static class RatingExtensions
{
    /// <summary>Counts everything: ratings, missing answers and invalid ones. Never throws on what it reads.</summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <param name="source">The responses, read once.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="rating"/> is null.</exception>
    public static RatingTally ToRatingTally<T>(this IEnumerable<T> source, Func<T, int?> rating)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);

        long[] bins = new long[RatingHistogram.Size];
        long missing = 0;
        foreach (T response in source)
        {
            if (rating(response) is int value)
            {
                bins[value is >= Rating.Lowest and <= Rating.Highest ? value : RatingHistogram.Invalid]++;
            }
            else
            {
                missing++;
            }
        }

        return RatingTally.FromBins(bins, missing);
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
    /// value of the first. <see cref="ToRatingTally"/> counts them instead.
    /// </exception>
    public static ResponseCounts ToResponseCounts<T>(
        this IEnumerable<T> source, Func<T, int?> rating, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);

        var counter = default(CategoryCounter);
        var reader = new RatingReader<T>(rating, scale);
        foreach (T response in source)
        {
            if (reader.TryRead(response, out NpsCategory category))
            {
                counter.Add(category);
            }
        }

        reader.ThrowIfInvalid(nameof(source));
        return counter.ToResponseCounts();
    }
}
