using System;

namespace Nps.Core;

/// <summary>
/// Reads one response after the other for a strict entry point: passes over missing answers, remembers invalid ones, and
/// reports them in one exception at the end.
/// </summary>
internal struct RatingReader<T>(Func<T, int?> rating, RatingScale? scale)
{
    private readonly RatingScale _scale = scale ?? RatingScale.Standard;
    private InvalidRatings _invalid;
    private long _position;

    /// <summary>Whether the response has a valid rating, and its category.</summary>
    internal bool TryRead(T response, out NpsCategory category)
    {
        long index = _position++;
        category = default;
        if (rating(response) is not int value)
        {
            return false;
        }

        bool valid = _scale.TryClassify(value, out category);
        if (!valid)
        {
            _invalid.Add(index, value);
        }

        return valid;
    }

    internal readonly void ThrowIfInvalid(string paramName)
    {
        if (_invalid.Count > 0)
        {
            throw _invalid.ToException(_position, _scale, paramName);
        }
    }
}
