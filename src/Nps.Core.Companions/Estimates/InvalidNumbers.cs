using System;

namespace Nps.Core.Companions;

/// <summary>What is remembered about values that are infinite or not numbers: how many, and which was the first.</summary>
internal sealed class InvalidNumbers
{
    private long _position;
    private long _count;
    private long _firstIndex;
    private double _firstValue;

    internal bool Accepts(double value)
    {
        bool isNumber = Mean.IsMeasurable(value);
        if (!isNumber && _count++ == 0)
        {
            _firstIndex = _position;
            _firstValue = value;
        }

        _position++;
        return isNumber;
    }

    internal void ThrowIfAny(string paramName)
    {
        if (_count > 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{_count} of {_position} values are infinite or not numbers; the first is {_firstValue} at index {_firstIndex}. Leave out what was not measured."),
                paramName);
        }
    }
}
