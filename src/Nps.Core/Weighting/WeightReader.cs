using System;

namespace Nps.Core;

/// <summary>
/// Reads the weight of one response after the other, and remembers those that cannot be one, so that they can be reported in one
/// exception at the end.
/// </summary>
internal struct WeightReader<T>(Func<T, double> weight)
{
    private long _position;
    private long _invalid;
    private long _firstIndex;
    private double _firstValue;

    /// <summary>What is wrong with the weights read so far; null when nothing is.</summary>
    internal readonly string? Complaint => _invalid == 0
        ? null
        : FormattableString.Invariant(
            $"{_invalid} of {_position} weights are neither 0 nor from 1E-144 to 1E+144; the first is {_firstValue} at index {_firstIndex}. Only the ratios of weights matter: very small or large ones can be multiplied by a common number.");

    /// <summary>Whether the response counts: its weight is valid and not 0.</summary>
    internal bool TryRead(T response, out double value)
    {
        long index = _position++;
        value = weight(response);
        if (value is >= WeightSums.Smallest and <= WeightSums.Largest)
        {
            return true;
        }

        if (value != 0)
        {
            if (_invalid == 0)
            {
                _firstIndex = index;
                _firstValue = value;
            }

            _invalid++;
        }

        return false;
    }
}
