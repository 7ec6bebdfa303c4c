namespace Nps.Core;

/// <summary>
/// A text that is a decimal number, such as "-1", "99.0" or "0,5", compared by value. Nothing is rounded and nothing is
/// too long, since the digits themselves are compared.
/// </summary>
internal readonly struct DecimalText
{
    private readonly AnswerText _text;
    private readonly bool _negative;
    private readonly int _integerStart;
    private readonly int _integerEnd;
    private readonly int _fractionStart;
    private readonly int _fractionEnd;

    internal DecimalText(AnswerText text)
    {
        _text = text;
        int index = text.NumberStart;
        _negative = text[index] == '-';
        index += _negative ? 1 : 0;
        int digits = index;
        _integerEnd = SkipDigits(text, index);
        _integerStart = SkipZeros(text, index, _integerEnd);
        _fractionStart = _fractionEnd = _integerEnd;
        IsNumber = _integerEnd > digits;
        if (text[_integerEnd] is '.' or ',')
        {
            _fractionStart = _integerEnd + 1;
            _fractionEnd = SkipDigits(text, _fractionStart);
            IsNumber &= _fractionEnd > _fractionStart;
        }

        IsNumber &= _fractionEnd == text.End;
        while (_fractionEnd > _fractionStart && text[_fractionEnd - 1] == '0')
        {
            _fractionEnd--;
        }

        _negative &= _integerEnd > _integerStart || _fractionEnd > _fractionStart; // -0 is 0
    }

    internal bool IsNumber { get; }

    /// <summary>Whether two numbers are the same number.</summary>
    internal bool Is(DecimalText other) =>
        _negative == other._negative
            && SameDigits(_integerStart, _integerEnd, other._text, other._integerStart, other._integerEnd)
            && SameDigits(_fractionStart, _fractionEnd, other._text, other._fractionStart, other._fractionEnd);

    private bool SameDigits(int start, int end, AnswerText other, int otherStart, int otherEnd)
    {
        if (end - start != otherEnd - otherStart)
        {
            return false;
        }

        for (int i = 0; i < end - start; i++)
        {
            if (_text[start + i] != other[otherStart + i])
            {
                return false;
            }
        }

        return true;
    }

    private static int SkipDigits(AnswerText text, int index)
    {
        while (text[index] is >= '0' and <= '9')
        {
            index++;
        }

        return index;
    }

    private static int SkipZeros(AnswerText text, int index, int end)
    {
        while (index < end && text[index] == '0')
        {
            index++;
        }

        return index;
    }
}
