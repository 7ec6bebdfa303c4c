using System;
using System.Globalization;

namespace Nps.Core;

/// <summary>
/// The text of an answer without what surrounds it, read in place: nothing is copied.
/// </summary>
/// <remarks>
/// Trimmed are white space of every kind, with no-break spaces, and two characters that cannot be seen: the byte order
/// mark (U+FEFF), which is left in front of a first field, and the zero-width space (U+200B), which comes with text
/// copied from web pages.
/// </remarks>
internal readonly struct AnswerText
{
    // Large enough that no scale reaches it, small enough that ten times it is an int.
    private const int TooLarge = 1000;

    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const char MinusSign = '\u2212';

    private readonly string _text;

    internal AnswerText(string text)
    {
        _text = text;
        int start = 0;
        int end = text.Length;
        while (start < end && IsTrimmed(text[start]))
        {
            start++;
        }

        while (end > start && IsTrimmed(text[end - 1]))
        {
            end--;
        }

        Start = start;
        End = end;
    }

    internal int Start { get; }

    internal int End { get; }

    internal bool IsEmpty => Start == End;

    /// <summary>Where a number would begin: behind the apostrophe by which a spreadsheet says that a cell is text.</summary>
    internal int NumberStart => this[Start] == '\'' ? Start + 1 : Start;

    /// <summary>
    /// A character, the full-width forms of ASCII (U+FF01 to U+FF5E) as the ASCII they are, and the minus sign as a
    /// hyphen. U+0000 at the end.
    /// </summary>
    internal char this[int index]
    {
        get
        {
            char character = index < End ? _text[index] : '\0';
            return character is >= FirstFullWidth and <= LastFullWidth ? (char)(character - FirstFullWidth + '!')
                : character == MinusSign ? '-'
                : character;
        }
    }

    /// <summary>The category of the character at the index, the two halves of a surrogate pair taken together.</summary>
    internal UnicodeCategory CategoryAt(int index) =>
        char.IsSurrogate(_text[index])
            ? CharUnicodeInfo.GetUnicodeCategory(_text, index)
            : CharUnicodeInfo.GetUnicodeCategory(_text[index]);

    /// <summary>The index of the next character.</summary>
    internal int After(int index) => index + (char.IsSurrogate(_text[index]) && char.IsSurrogatePair(_text, index) ? 2 : 1);

    internal int SkipWhiteSpace(int index)
    {
        while (index < End && char.IsWhiteSpace(_text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether both texts are the same, character by character.</summary>
    internal bool Is(AnswerText other) =>
        End - Start == other.End - other.Start
            && string.CompareOrdinal(_text, Start, other._text, other.Start, End - Start) == 0;

    /// <summary>Whether the text goes on with an ASCII word, in any case.</summary>
    internal bool Continues(int index, string word) =>
        index + word.Length <= End
            && string.Compare(_text, index, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>
    /// Reads a whole number: digits of one script, then perhaps a point or a comma and zeros. The value is at most
    /// <see cref="TooLarge"/>.
    /// </summary>
    /// <returns>The index behind the number, or <paramref name="index"/> where there is none.</returns>
    internal int ReadNumber(int index, bool anyScript, out int number)
    {
        number = 0;
        int zero = 0;
        int end = index;
        while (TryReadDigit(end, anyScript, ref zero, out int digit, out int next))
        {
            number = Math.Min((10 * number) + digit, TooLarge);
            end = next;
        }

        if (end == index || end == End || (anyScript ? this[end] : _text[end]) is not ('.' or ','))
        {
            return end;
        }

        int fraction = end + 1;
        while (TryReadDigit(fraction, anyScript, ref zero, out int digit, out int next) && digit == 0)
        {
            fraction = next;
        }

        // A point without a zero ends a sentence or separates: "9. Likely".
        return fraction == end + 1 ? end : fraction;
    }

    // All digits of a number must come from one script: the zero that belongs to a digit tells which it is.
    private bool TryReadDigit(int index, bool anyScript, ref int zero, out int digit, out int next)
    {
        digit = -1;
        next = index;
        if (index >= End)
        {
            return false;
        }

        int codePoint = _text[index];
        if (codePoint is >= '0' and <= '9')
        {
            digit = codePoint - '0';
        }
        else if (anyScript && CategoryAt(index) == UnicodeCategory.DecimalDigitNumber)
        {
            codePoint = char.ConvertToUtf32(_text, index);
            digit = CharUnicodeInfo.GetDecimalDigitValue(_text, index);
        }

        if (digit < 0 || (zero != 0 && zero != codePoint - digit))
        {
            return false;
        }

        zero = codePoint - digit;
        next = After(index);
        return true;
    }

    private static bool IsTrimmed(char character) => char.IsWhiteSpace(character) || character is '\uFEFF' or '\u200B';
}
