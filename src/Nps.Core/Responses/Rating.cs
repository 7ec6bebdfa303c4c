using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// One answer to "how likely are you to recommend us?": an integer from 0 (not at all likely) to 10 (extremely likely),
/// both included.
/// </summary>
/// <remarks>
/// <para>The default value of this type is the rating 0, which is a real answer and a detractor.
/// A customer who did not answer is a null <c>Rating?</c>, never a 0.</para>
/// <para>Ratings are equal when their values are, and ordered by value. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
[TypeConverter(typeof(RatingConverter))]
public readonly record struct Rating : IComparable<Rating>, IComparable
#if NET
    , ISpanParsable<Rating>, IComparisonOperators<Rating, Rating, bool>
#endif
{
    internal const int Lowest = 0;
    internal const int Highest = 10;

    private readonly byte _value;

    /// <summary>Creates a rating.</summary>
    /// <param name="value">An integer from 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is below 0 or above 10.</exception>
    public Rating(int value)
    {
        if (value is < Lowest or > Highest)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A rating is an integer from 0 to 10.");
        }

        _value = (byte)value;
    }

    /// <summary>The rating as an integer from 0 to 10.</summary>
    public int Value => _value;

    /// <summary>The category on the standard scale: promoter from 9, passive from 7, detractor below.</summary>
    /// <remarks>For other cut-offs see <see cref="RatingScale"/>.</remarks>
    public NpsCategory Category => RatingScale.Standard.Classify(_value);

    /// <summary>Creates a rating, if the value is one.</summary>
    /// <param name="value">Any integer.</param>
    /// <param name="rating">The rating, or the default value if <paramref name="value"/> is not from 0 to 10.</param>
    /// <returns>Whether <paramref name="value"/> is from 0 to 10.</returns>
    public static bool TryCreate(int value, out Rating rating)
    {
        bool valid = value is >= Lowest and <= Highest;
        rating = valid ? new Rating(value) : default;
        return valid;
    }

    /// <summary>Reads a rating from the text "0" to "10", exactly as <see cref="ToString"/> writes it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is anything but "0" to "10": "7.5", "11", "-1", "07" and "" are not ratings.</exception>
    public static Rating Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out Rating rating)
            ? rating
            : throw new FormatException($"\"{s}\" is not a rating: expected an integer from 0 to 10.");
    }

    /// <summary>Reads a rating from the text "0" to "10", if it is one.</summary>
    /// <param name="text">The text; null is not a rating.</param>
    /// <param name="rating">The rating, or the default value.</param>
    /// <returns>Whether <paramref name="text"/> is one of "0" to "10".</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rating rating)
    {
        // "10" is the only rating of two digits, so "07" is refused like "11": a padded number may be a code, not an answer.
        rating = default;
        return text?.Length switch
        {
            1 when text[0] is >= '0' and <= '9' => TryCreate(text[0] - '0', out rating),
            2 when text[0] == '1' && text[1] == '0' => TryCreate(Highest, out rating),
            _ => false,
        };
    }

    /// <summary>Reads a rating from the text "0" to "10", if it is one.</summary>
    /// <param name="s">The text; null is not a rating.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The rating, or the default value.</param>
    /// <returns>Whether <paramref name="s"/> is one of "0" to "10".</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rating result) =>
        TryParse(s, out result);

#if NET
    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Rating Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Rating)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rating result) =>
        TryParse(s.ToString(), out result);
#endif

    /// <summary>
    /// Reads a rating from an answer label of a survey tool or a spreadsheet that begins with the number, such as
    /// "10 - Extremely likely", "0 = Not at all likely", "8/10", "9 out of 10" or "9.0".
    /// </summary>
    /// <param name="label">The label; null is not a rating.</param>
    /// <param name="rating">The rating, or the default value.</param>
    /// <returns>Whether the label is a number from 0 to 10 in one of the forms below.</returns>
    /// <remarks>
    /// <para>A label is read in these forms, after white space, byte order marks and zero-width spaces around it and one
    /// leading apostrophe have been removed:</para>
    /// <list type="number">
    /// <item><description>A number alone: digits, then optionally a point or a comma and zeros. Leading zeros are allowed.
    /// "7", "09", "9.0", "9,0" and "10.000" are read; "7.5" is not.</description></item>
    /// <item><description>A number out of ten: the number, a slash or the words "out of" in any case, and 10. "8/10",
    /// "8 / 10" and "9 out of 10" are read; "9/5" is not.</description></item>
    /// <item><description>A number and words: the number, at least one separator (white space, a dash of any length, or one
    /// of <c>= : . ( )</c>), optionally opening quotation marks or brackets, and then text that begins with a letter.
    /// "10 (Extremely likely)", "9. Likely" and "10: ¡Muy probable!" are read. Letters directly after the number ("9th") and
    /// signs ("10%", "9★", "10+", "7 %") are not.</description></item>
    /// </list>
    /// <para>The text after the number must not contain a second number of any kind: "7-8", "7½", "7²", "7 - ⅷ" are refused.
    /// A number is a character of the Unicode categories Nd, Nl and No; numbers written as words or in Chinese characters
    /// are words. A label whose only word is the English name of a month, or its abbreviation, is refused: spreadsheets turn
    /// an answer of 8/10 into the date "10-Aug".</para>
    /// <para>Digits of all scripts are read, such as the full-width "９" and the Arabic-Indic "٩", where all digits of the
    /// number belong to one script. Full-width forms of other ASCII characters and the minus sign (U+2212) count as the ASCII
    /// character. The result does not depend on the current culture.</para>
    /// </remarks>
    public static bool TryParseLabel([NotNullWhen(true)] string? label, out Rating rating)
    {
        rating = default;
        if (label is null)
        {
            return false;
        }

        var text = new AnswerText(label);
        return (RatingLabel.TryReadNumber(text, lenient: true, out int number)
                || RatingLabel.TryReadWithWords(text, Highest, out number))
            && TryCreate(number, out rating);
    }

    /// <summary>Compares two ratings by value.</summary>
    /// <param name="other">The other rating.</param>
    /// <returns>Negative, zero or positive as this rating is lower than, equal to or higher than <paramref name="other"/>.</returns>
    public int CompareTo(Rating other) => _value.CompareTo(other._value);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rating other => CompareTo(other),
        _ => throw new ArgumentException($"The object must be a {nameof(Rating)}.", nameof(obj)),
    };

    /// <summary>The rating as text, "0" to "10".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => _value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the left rating is lower.</summary>
    /// <param name="left">A rating.</param>
    /// <param name="right">A rating.</param>
    public static bool operator <(Rating left, Rating right) => left._value < right._value;

    /// <summary>Whether the left rating is lower or equal.</summary>
    /// <param name="left">A rating.</param>
    /// <param name="right">A rating.</param>
    public static bool operator <=(Rating left, Rating right) => left._value <= right._value;

    /// <summary>Whether the left rating is higher.</summary>
    /// <param name="left">A rating.</param>
    /// <param name="right">A rating.</param>
    public static bool operator >(Rating left, Rating right) => left._value > right._value;

    /// <summary>Whether the left rating is higher or equal.</summary>
    /// <param name="left">A rating.</param>
    /// <param name="right">A rating.</param>
    public static bool operator >=(Rating left, Rating right) => left._value >= right._value;
}
