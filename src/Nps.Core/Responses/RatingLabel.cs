using System.Globalization;

namespace Nps.Core;

/// <summary>The grammar of labels that begin with their number; <see cref="Rating.TryParseLabel"/> states it.</summary>
/// <remarks>The number is returned as it stands: whether it is on the scale is for the caller to say.</remarks>
internal static class RatingLabel
{
    private static readonly string[] Months =
    [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
        "January", "February", "March", "April", "June", "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>Whether the whole text is a number from 0 on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lenient">Whether digits of every script and a leading apostrophe are read; else only ASCII digits.</param>
    /// <param name="number">The number; what is too large for any scale comes out as 1000.</param>
    internal static bool TryReadNumber(AnswerText text, bool lenient, out int number)
    {
        int start = lenient ? text.NumberStart : text.Start;
        int end = text.ReadNumber(start, lenient, out number);
        return end > start && end == text.End;
    }

    /// <summary>Whether the text is a number and something that leaves no doubt about it: "8/10", "9 out of 10", "7 - likely".</summary>
    /// <param name="text">The text.</param>
    /// <param name="top">The top of the scale, the only denominator.</param>
    /// <param name="number">The number.</param>
    internal static bool TryReadWithWords(AnswerText text, int top, out int number)
    {
        int start = text.NumberStart;
        int end = text.ReadNumber(start, anyScript: true, out number);
        return end > start && end < text.End && (IsOutOf(text, end, top) || IsFollowedByWords(text, end));
    }

    private static bool IsOutOf(AnswerText text, int index, int top)
    {
        int next = text.SkipWhiteSpace(index);
        if (text[next] == '/')
        {
            next = text.SkipWhiteSpace(next + 1);
        }
        else if (!SkipWord(text, index, "out", out next) || !SkipWord(text, next, "of", out next) || !SkipSpace(text, ref next))
        {
            return false;
        }

        int end = text.ReadNumber(next, anyScript: true, out int denominator);
        return end > next && end == text.End && denominator == top;
    }

    private static bool IsFollowedByWords(AnswerText text, int index)
    {
        if (!IsSeparator(text, index))
        {
            return false;
        }

        while (index < text.End && (IsSeparator(text, index) || IsOpening(text, index)))
        {
            index = text.After(index);
        }

        if (index == text.End || !IsLetter(text.CategoryAt(index)) || IsMonth(text, index))
        {
            return false;
        }

        while (index < text.End)
        {
            if (IsNumber(text.CategoryAt(index)))
            {
                return false;
            }

            index = text.After(index);
        }

        return true;
    }

    // No comma, semicolon or bar: "9;North" is a row that was split at the wrong delimiter.
    private static bool IsSeparator(AnswerText text, int index) =>
        text[index] is '-' or '=' or ':' or '.' or '(' or ')'
            || char.IsWhiteSpace(text[index])
            || text.CategoryAt(index) == UnicodeCategory.DashPunctuation;

    private static bool IsOpening(AnswerText text, int index) =>
        text[index] is '"' or '\'' or '¡' or '¿'
            || text.CategoryAt(index) is UnicodeCategory.OpenPunctuation
                or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation;

    // Spreadsheets make dates of answers: typed as 8/10, shown and exported as "10-Aug", and no longer a 10.
    private static bool IsMonth(AnswerText text, int index)
    {
        foreach (string month in Months)
        {
            int end = index + month.Length;
            bool isLast = end == text.End || (end + 1 == text.End && text[end] == '.');
            if (isLast && text.Continues(index, month))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(UnicodeCategory category) => category <= UnicodeCategory.OtherLetter;

    private static bool IsNumber(UnicodeCategory category) =>
        category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static bool SkipWord(AnswerText text, int index, string word, out int next)
    {
        next = index;
        bool found = SkipSpace(text, ref next) && text.Continues(next, word);
        next += found ? word.Length : 0;
        return found;
    }

    private static bool SkipSpace(AnswerText text, ref int index)
    {
        int before = index;
        index = text.SkipWhiteSpace(index);
        return index > before;
    }
}
