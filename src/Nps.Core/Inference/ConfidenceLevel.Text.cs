using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Nps.Core;

public readonly partial record struct ConfidenceLevel
{
    private const NumberStyles PlainNumber = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    // That of a decimal.
    private const int LargestScale = 28;

#if !NET
    private static readonly string[] Precisions = ["E14", "E15", "E16"];
#endif

    private static readonly char[] ExponentSigns = ['E', 'e'];

    /// <summary>The level as a percentage, such as "95 %" or "99.9 %", in the current culture.</summary>
    /// <returns>The text; it has all digits of the level, and <see cref="Parse(string, IFormatProvider?)"/> reads it.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The level as a percentage.</summary>
    /// <param name="format">
    /// G, F or N with or without a number of digits, such as "F1", or a custom numeric format such as "0.00", for the number before the
    /// percent sign. Null, "" and "G" show all digits of the level.
    /// </param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The number, a blank and a percent sign.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these: C, E, P, R and X are refused.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        long digits = ExactDigits(Fraction, out int exponent);
        exponent += 2;
        bool isGeneral = string.IsNullOrEmpty(format) || format is "G" or "g";
        if (exponent < -LargestScale)
        {
            // No decimal is that small.
            return isGeneral
                ? FormattableString.Invariant($"{digits}E{exponent} %")
                : 0m.ToString(NumberFormat.Checked(format!), formatProvider) + " %";
        }

        // The two halves of the digits, and where the point stands in them.
        decimal percent = exponent > 0
            ? digits * 10m
            : new decimal(unchecked((int)digits), (int)(digits >> 32), 0, isNegative: false, scale: (byte)-exponent);
        return percent.ToString(isGeneral ? "0.############################" : NumberFormat.Checked(format!), formatProvider) + " %";
    }

    /// <summary>
    /// Reads a level from a percentage with its sign, "95 %" or "95%", or from a fraction between 0 and 1, "0.95". A number of 1 or
    /// more without a percent sign is refused, since it does not say what it means.
    /// </summary>
    /// <param name="s">The text. Whatever <see cref="ToString(string?, IFormatProvider?)"/> writes in its general format is read.</param>
    /// <param name="provider">The culture of the number and of its percent sign; null for the invariant one.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a level: "95", "1.5", "0", "100 %" and "-5 %" are none.</exception>
    public static ConfidenceLevel Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out ConfidenceLevel result)
            ? result
            : throw new FormatException(
                $"\"{s}\" is not a confidence level: expected a percentage with its sign, such as 95 %, or a fraction between 0 and 1, such as 0.95.");
    }

    /// <summary>Reads a level from an invariant percentage with its sign or an invariant fraction, if the text is one.</summary>
    /// <param name="s">The text; null is not a level.</param>
    /// <param name="result">The level, or the default value.</param>
    /// <returns>Whether the text is a level.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ConfidenceLevel result) => TryParse(s, null, out result);

    /// <summary>Reads a level from a percentage with its sign or a fraction, if the text is one.</summary>
    /// <param name="s">The text; null is not a level.</param>
    /// <param name="provider">The culture of the number and of its percent sign; null for the invariant one.</param>
    /// <param name="result">The level, or the default value.</param>
    /// <returns>Whether the text is a level.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ConfidenceLevel result)
    {
        result = default;
        if (s is null
            || !TryReadFraction(s, NumberFormatInfo.GetInstance(provider ?? CultureInfo.InvariantCulture), out double fraction)
            || !(fraction > 0 && fraction < 1))
        {
            return false;
        }

        result = new(fraction);
        return true;
    }

#if NET
    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static ConfidenceLevel Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out ConfidenceLevel)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ConfidenceLevel result) =>
        TryParse(s.ToString(), provider, out result);
#endif

    /// <summary>The fewest digits that give back the number, as an integer, and the power of ten to multiply it by.</summary>
    private static long ExactDigits(double number, out int exponent)
    {
        long digits = 0;
        exponent = 0;
        bool isBehindPoint = false;
        string text = ExactText(number);
        int exponentAt = text.IndexOfAny(ExponentSigns);
        string mantissa = exponentAt < 0 ? text : text.Substring(0, exponentAt);
        string power = exponentAt < 0 ? "0" : text.Substring(exponentAt + 1);
        foreach (char character in mantissa)
        {
            isBehindPoint |= character == '.';
            if (character != '.')
            {
                digits = (10 * digits) + (character - '0');
                exponent -= isBehindPoint ? 1 : 0;
            }
        }

        for (; digits % 10 == 0; digits /= 10)
        {
            exponent++;
        }

        exponent += int.Parse(power, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return digits;
    }

#if NET
    private static string ExactText(double number) => number.ToString(CultureInfo.InvariantCulture);
#else
    private static string ExactText(double number)
    {
        // 15 digits give back what people write, 17 every double there is.
        foreach (string precision in Precisions)
        {
            string text = number.ToString(precision, CultureInfo.InvariantCulture);
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double same) && same == number)
            {
                return text;
            }
        }

        return number.ToString("R", CultureInfo.InvariantCulture);
    }
#endif

    private static bool TryReadFraction(string text, NumberFormatInfo culture, out double fraction)
    {
        fraction = 0;
        string number = text;
        bool isPercent = TryTakeSign(ref number, "%") || TryTakeSign(ref number, culture.PercentSymbol);
        if (!TryMakeInvariant(ref number, culture.NumberDecimalSeparator))
        {
            return false;
        }

        // A percentage is divided in the text: dividing the number would miss the nearest double of some levels.
        int exponentAt = number.IndexOfAny(ExponentSigns);
        int exponent = 0;
        if (exponentAt >= 0)
        {
            string digits = number.Substring(exponentAt + 1);
            if (!int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            {
                return false;
            }

            number = number.Substring(0, exponentAt);
        }

        string shifted = FormattableString.Invariant($"{number}E{exponent - (isPercent ? 2L : 0L)}");
        return double.TryParse(shifted, PlainNumber, CultureInfo.InvariantCulture, out fraction);
    }

    /// <summary>Takes a percent sign from either end, with the white space between it and the number.</summary>
    private static bool TryTakeSign(ref string text, string sign)
    {
        bool isLast = sign.Length > 0 && text.EndsWith(sign, StringComparison.Ordinal);
        bool isFirst = sign.Length > 0 && !isLast && text.StartsWith(sign, StringComparison.Ordinal);
        text = isLast ? text.Substring(0, text.Length - sign.Length).TrimEnd()
            : isFirst ? text.Substring(sign.Length).TrimStart()
            : text;
        return isLast || isFirst;
    }

    /// <summary>Writes the decimal separator of a culture as a point, unless there are points already.</summary>
    private static bool TryMakeInvariant(ref string number, string separator)
    {
        bool hasForeignPoint = separator != "." && number.Split('.').Length > 1;
        number = string.Join(".", number.Split([separator], StringSplitOptions.None));
        return !hasForeignPoint;
    }
}
