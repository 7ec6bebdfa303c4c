using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Breaks a sequence of responses of any type down by driver, where a response names any number of reasons.</summary>
public static class DriverExtensions
{
    /// <summary>Counts promoters, passives and detractors per driver. Missing answers (null) are not counted.</summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TDriver">The type that names a driver.</typeparam>
    /// <param name="source">The responses, read once.</param>
    /// <param name="drivers">The drivers that a response names, each counted once; null or none when it names none.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <param name="comparer">How drivers are told apart, for example without regard to case; null for their own equality.</param>
    /// <returns>The breakdown, in the order in which drivers were first named.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale. Thrown once, after the last response: the message says how many, and the index and
    /// value of the first.
    /// </exception>
    public static DriverBreakdown<TDriver> ToDriverBreakdown<T, TDriver>(
        this IEnumerable<T> source,
        Func<T, IEnumerable<TDriver>?> drivers,
        Func<T, int?> rating,
        RatingScale? scale = null,
        IEqualityComparer<TDriver>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(drivers);
        ArgumentNullException.ThrowIfNull(rating);

        var builder = new DriverBreakdownBuilder<TDriver>(comparer);
        var reader = new RatingReader<T>(rating, scale);
        foreach (T response in source)
        {
            if (reader.TryRead(response, out NpsCategory category))
            {
                builder.Add(drivers(response), CountsOf(category, 1));
            }
        }

        reader.ThrowIfInvalid(nameof(source));
        return builder.ToDriverBreakdown();
    }

    /// <summary>
    /// Counts promoters, passives and detractors per driver from rows that stand for several responses each, such as a database or a
    /// pivot table returns. Missing answers (null) are not counted.
    /// </summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TDriver">The type that names a driver.</typeparam>
    /// <param name="source">The rows, read once.</param>
    /// <param name="drivers">The drivers that each response of a row names, each counted once; null or none when they name none.</param>
    /// <param name="rating">The rating of the responses of a row; null when there is no answer.</param>
    /// <param name="count">The number of responses that a row stands for, 0 or more. It is checked also where there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <param name="comparer">How drivers are told apart, for example without regard to case; null for their own equality.</param>
    /// <returns>
    /// The breakdown, in the order in which drivers were first named. Drivers that are only in rows with a count of 0 are left out.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale, some counts are negative, or both. Thrown once, after the last row: for each of the two,
    /// the message says how many, and the index and value of the first.
    /// </exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static DriverBreakdown<TDriver> ToDriverBreakdown<T, TDriver>(
        this IEnumerable<T> source,
        Func<T, IEnumerable<TDriver>?> drivers,
        Func<T, int?> rating,
        Func<T, long> count,
        RatingScale? scale = null,
        IEqualityComparer<TDriver>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(drivers);
        ArgumentNullException.ThrowIfNull(rating);
        ArgumentNullException.ThrowIfNull(count);

        var builder = new DriverBreakdownBuilder<TDriver>(comparer);
        var ratings = new RatingReader<T>(rating, scale);
        var counts = new CountReader<T>(count);
        foreach (T row in source)
        {
            // Both are looked at in any case: a negative count must not hide a bad rating.
            long responses = counts.Read(row);
            if (ratings.TryRead(row, out NpsCategory category) && responses > 0)
            {
                builder.Add(drivers(row), CountsOf(category, responses));
            }
        }

        if (counts.Complaint is string complaint)
        {
            string both = ratings.ToException(null)?.Message is string first ? $"{first} {complaint}" : complaint;
            throw new ArgumentException(both, nameof(source));
        }

        ratings.ThrowIfInvalid(nameof(source));
        return builder.ToDriverBreakdown();
    }

    private static ResponseCounts CountsOf(NpsCategory category, long responses) => category switch
    {
        NpsCategory.Promoter => new(responses, 0, 0),
        NpsCategory.Passive => new(0, responses, 0),
        _ => new(0, 0, responses),
    };
}
