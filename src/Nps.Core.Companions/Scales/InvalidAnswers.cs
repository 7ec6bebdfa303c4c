using System;

namespace Nps.Core.Companions;

/// <summary>What a strict entry point remembers about answers off the scale: how many, and which was the first.</summary>
internal sealed class InvalidAnswers(AnswerScale scale)
{
    private long _position;
    private long _count;
    private long _firstIndex;
    private int _firstValue;

    internal void Look(int? answer)
    {
        if (answer is int value && !scale.Contains(value) && _count++ == 0)
        {
            _firstIndex = _position;
            _firstValue = value;
        }

        _position++;
    }

    internal void ThrowIfAny(string paramName)
    {
        if (_count > 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{_count} of {_position} answers are not integers from {scale.Lowest} to {scale.Highest}; the first is {_firstValue} at index {_firstIndex}. A tally counts them as invalid instead."),
                paramName);
        }
    }
}
