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
    private double _total;
    private long _overflowIndex;

    /// <summary>Whether all weights read so far are valid and have a sum.</summary>
    internal readonly bool IsSound => _invalid == 0 && !double.IsInfinity(_total);

    /// <summary>What is wrong with the weights read so far; null when nothing is.</summary>
    internal readonly string? Complaint => _invalid > 0
        ? FormattableString.Invariant(
            $"{_invalid} of {_position} weights are not finite numbers of 0 or more; the first is {_firstValue} at index {_firstIndex}.")
        : double.IsInfinity(_total)
            ? FormattableString.Invariant(
                $"The weights add up to more than {double.MaxValue}, from the one at index {_overflowIndex} on, which is {_firstValue}. Only the ratios of weights matter: multiply all of them by a small number.")
            : null;

    /// <summary>Whether the response counts: its weight is valid and not 0.</summary>
    internal bool TryRead(T response, out double value)
    {
        long index = _position++;
        value = weight(response);
        if (value > 0 && value <= double.MaxValue)
        {
            double before = _total;
            _total += value;
            if (double.IsInfinity(_total) && !double.IsInfinity(before) && _invalid == 0)
            {
                _overflowIndex = index;
                _firstValue = value;
            }

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
