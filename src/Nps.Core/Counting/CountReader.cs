using System;

namespace Nps.Core;

/// <summary>Reads how many answers each row stands for; a negative number counts as none and is reported in one exception at the end.</summary>
internal struct CountReader<T>(Func<T, long> count)
{
    private long _position;
    private long _negative;
    private long _firstIndex;
    private long _firstValue;

    internal long Read(T row)
    {
        long index = _position++;
        long value = count(row);
        if (value >= 0)
        {
            return value;
        }

        if (_negative++ == 0)
        {
            _firstIndex = index;
            _firstValue = value;
        }

        return 0;
    }

    /// <summary>What is wrong with the counts read so far; null when nothing is.</summary>
    internal readonly string? Complaint => _negative == 0
        ? null
        : FormattableString.Invariant(
            $"{_negative} of {_position} rows have a negative count; the first is {_firstValue} at index {_firstIndex}. A count is 0 or more.");

    internal readonly void ThrowIfNegative(string paramName)
    {
        if (Complaint is string complaint)
        {
            throw new ArgumentException(complaint, paramName);
        }
    }
}
