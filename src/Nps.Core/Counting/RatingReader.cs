using System;

namespace Nps.Core;

/// <summary>
/// Reads one response after the other for a strict entry point: passes over missing answers, remembers invalid ones, and
/// reports them in one exception at the end.
/// </summary>
internal struct RatingReader<T>
{
    private readonly Func<T, int?> _rating;
    private readonly RatingScale _scale;

    // The scale asked once for every rating there can be: a lookup has no branch that real answers could mispredict.
    private readonly NpsCategory?[] _categories;

    private InvalidRatings _invalid;
    private long _position;

    internal RatingReader(Func<T, int?> rating, RatingScale? scale)
    {
        _rating = rating;
        _scale = scale ?? RatingScale.Standard;
        _categories = new NpsCategory?[Rating.Highest + 1];
        for (int value = Rating.Lowest; value <= Rating.Highest; value++)
        {
            _categories[value] = _scale.TryClassify(value, out NpsCategory category) ? category : null;
        }
    }

    /// <summary>Whether the response has a valid rating, and its category.</summary>
    internal bool TryRead(T response, out NpsCategory category)
    {
        long index = _position++;
        category = default;
        if (_rating(response) is not int value)
        {
            return false;
        }

        if (value >= Rating.Lowest && value < _categories.Length && _categories[value] is NpsCategory known)
        {
            category = known;
            return true;
        }

        _invalid.Add(index, value);
        return false;
    }

    internal readonly void ThrowIfInvalid(string paramName)
    {
        if (_invalid.Count > 0)
        {
            throw _invalid.ToException(_position, _scale, paramName);
        }
    }
}
