using System;
using System.Globalization;

namespace Nps.Core;

/// <summary>What the texts of all values have in common: which formats there are, and what stands between two numbers.</summary>
internal static class NumberFormat
{
    /// <summary>Doubles with as many digits as all targets print alike; beyond them is the noise of additions.</summary>
    internal const string Plain = "G15";

    /// <summary>
    /// Returns a format for a number: G, F or N with or without a number of digits, or a custom format such as "0.0". The other
    /// standard formats are refused: C, P and E would show points as money, a hundredfold, or with an exponent.
    /// </summary>
    internal static string Checked(string format)
    {
        char first = format[0];
        bool isLetter = first is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');
        return !isLetter || first is 'F' or 'f' or 'N' or 'n' or 'G' or 'g' || !IsNumber(format, 1) ? format : throw Unknown(format);
    }

    /// <summary>Refuses every format but the general one, for a text that has no number to be formatted.</summary>
    internal static void CheckGeneral(string? format)
    {
        if (!(string.IsNullOrEmpty(format) || format is "G" or "g"))
        {
            throw new FormatException($"The format \"{format}\" is not known here: this text has one form only, \"G\".");
        }
    }

    /// <summary>
    /// A number as text, by the same rounding rule on all targets. Zero, also where rounding makes it, has no sign; a custom
    /// format of several sections says itself how positive and negative numbers look.
    /// </summary>
    internal static string ToText(decimal value, string pattern, IFormatProvider? provider, bool showsPlus)
    {
        string text = value.ToString(pattern, provider);
        if (value == 0 || HasSections(pattern))
        {
            return text;
        }

        // "-0.0" would be a sign without a value.
        string zero = 0m.ToString(pattern, provider);
        if (Math.Abs(value).ToString(pattern, provider) == zero)
        {
            return zero;
        }

        string plus = NumberFormatInfo.GetInstance(provider).PositiveSign;
        return !showsPlus || value < 0 || text.StartsWith(plus, StringComparison.Ordinal) ? text : plus + text;
    }

    /// <summary>Whether a custom format has sections of its own for positive and negative numbers.</summary>
    internal static bool HasSections(string format)
    {
        char quote = '\0';
        for (int i = 0; i < format.Length; i++)
        {
            char character = format[i];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '\'' or '"')
            {
                quote = character;
            }
            else if (character == '\\')
            {
                i++;
            }
            else if (character == ';')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands between two numbers of a list: not a comma where that is, or looks like, the decimal separator.</summary>
    internal static string Separator(IFormatProvider? provider) =>
        NumberFormatInfo.GetInstance(provider).NumberDecimalSeparator == "." ? ", " : "; ";

    private static bool IsNumber(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
            {
                return false;
            }
        }

        return true;
    }

    private static FormatException Unknown(string format) =>
        new($"The format \"{format}\" is not known here: expected G, F or N with or without a number of digits, or a custom format such as 0.0.");
}
