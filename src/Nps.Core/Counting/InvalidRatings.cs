using System;

namespace Nps.Core;

/// <summary>
/// What a strict entry point remembers about ratings it cannot accept, so that it can go through everything once and then
/// say in one exception how many there were and which was the first.
/// </summary>
internal struct InvalidRatings
{
    private long _firstIndex;
    private int _firstValue;

    internal long Count { get; private set; }

    /// <summary>Looks for invalid ratings after the fact and throws; valid data never comes here.</summary>
    internal static void Throw(ByteBuffer ratings)
    {
        var invalid = default(InvalidRatings);
        for (int i = 0; i < ratings.Length; i++)
        {
            invalid.AddIfInvalid(i, ratings[i]);
        }

        throw invalid.ToException(ratings.Length, nameof(ratings));
    }

    /// <inheritdoc cref="Throw(ByteBuffer)"/>
    internal static void Throw(Int32Buffer ratings)
    {
        var invalid = default(InvalidRatings);
        for (int i = 0; i < ratings.Length; i++)
        {
            invalid.AddIfInvalid(i, ratings[i]);
        }

        throw invalid.ToException(ratings.Length, nameof(ratings));
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

    internal readonly ArgumentException ToException(long total, string paramName) =>
        ToException(total, RatingScale.Standard, paramName);

    internal readonly ArgumentException ToException(long total, RatingScale scale, string paramName) =>
        new(
            FormattableString.Invariant(
                $"{Count} of {total} ratings are not integers from {scale.Minimum} to {scale.Maximum}; the first is {_firstValue} at index {_firstIndex}."),
            paramName);

    private void AddIfInvalid(int index, int value)
    {
        if (value is < Rating.Lowest or > Rating.Highest)
        {
            Add(index, value);
        }
    }
}
