using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core;

/// <summary>
/// What a strict entry point remembers about ratings it cannot accept, so that it can go through everything once and then
/// say in one exception how many there were and which was the first.
/// </summary>
internal sealed class InvalidRatings
{
    private long _firstIndex;
    private int _firstValue;

    internal long Count { get; private set; }

    /// <summary>Looks for the ratings off a scale after the fact; valid data never comes here.</summary>
    internal static ArgumentException In(RatingBuffer ratings, RatingScale scale)
    {
        var invalid = new InvalidRatings();
        for (int i = 0; i < ratings.Length; i++)
        {
            if (!scale.Contains(ratings[i]))
            {
                invalid.Add(i, ratings[i]);
            }
        }

        return invalid.ToException(ratings.Length, scale, nameof(ratings));
    }

    /// <summary>The error for rows of a rating and a count, which have no index to name, but one of the ratings that the tally counts as invalid.</summary>
    internal static ArgumentException InRows(in RatingTally tally, IEnumerable<int?> ratings, string paramName)
    {
        RatingScale scale = tally.Ratings.Scale;
        int? example = ratings.First(rating => rating is int given && !scale.Contains(given));
        return new(
            FormattableString.Invariant(
                $"{tally.Invalid} of {tally.Ratings.Total + tally.Invalid} ratings are not integers from {scale.Minimum} to {scale.Maximum}; one is {example}. A rating tally counts them as invalid instead."),
            paramName);
    }

    internal void Add(long index, int value)
    {
        if (Count == 0)
        {
            _firstIndex = index;
            _firstValue = value;
        }

        Count++;
    }

    internal ArgumentException ToException(long total, RatingScale scale, string paramName) =>
        new(
            FormattableString.Invariant(
                $"{Count} of {total} ratings are not integers from {scale.Minimum} to {scale.Maximum}; the first is {_firstValue} at index {_firstIndex}. A rating tally counts them as invalid instead."),
            paramName);
}
