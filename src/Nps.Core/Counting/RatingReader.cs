using System;
using System.Runtime.CompilerServices;

namespace Nps.Core;

/// <summary>
/// Reads the rating of one response after the other on a scale, and remembers the ratings that are off it, so that a strict entry
/// point can report them in one exception at the end.
/// </summary>
internal struct RatingReader<T>
{
    private readonly Func<T, int?> _rating;
    private readonly RatingScale _scale;
    private readonly int _minimum;
    private readonly uint _range;
    private InvalidRatings? _invalid;
    private long _position;

    internal RatingReader(Func<T, int?> rating, RatingScale? scale)
    {
        _rating = rating;
        _scale = scale ?? RatingScale.Standard;
        _minimum = _scale.Minimum;
        _range = (uint)(_scale.Maximum - _scale.Minimum);
    }

    /// <summary>The counter the response belongs to: its rating, or <see cref="RatingHistogram.Invalid"/> or <see cref="RatingHistogram.Missing"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Once a row; left to itself, the compiler calls it.
    internal int ReadBin(T response)
    {
        long index = _position++;
        if (_rating(response) is not int value)
        {
            return RatingHistogram.Missing;
        }

        if (unchecked((uint)(value - _minimum)) <= _range)
        {
            return value;
        }

        (_invalid ??= new InvalidRatings()).Add(index, value);
        return RatingHistogram.Invalid;
    }

    /// <summary>Whether the response has a valid rating, and its category.</summary>
    internal bool TryRead(T response, out NpsCategory category)
    {
        category = default;
        int bin = ReadBin(response);
        return bin <= Rating.Highest && _scale.TryClassify(bin, out category);
    }

    internal readonly void ThrowIfInvalid(string paramName)
    {
        if (_invalid is not null)
        {
            throw _invalid.ToException(_position, _scale, paramName);
        }
    }

    /// <summary>What <see cref="ThrowIfInvalid"/> would throw; null when all ratings read so far are valid.</summary>
    internal readonly ArgumentException? ToException(string? paramName) =>
        _invalid?.ToException(_position, _scale, paramName!);
}
