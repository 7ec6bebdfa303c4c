using System;
using System.Diagnostics.CodeAnalysis;

namespace Nps.Core;

public readonly partial record struct NetPromoterScore
{
    /// <summary>
    /// The score with its sign and one decimal, such as "+42.3", "-13.0" or "0.0", in the current culture. A score that was
    /// rounded by <see cref="Round"/> shows the decimals it was rounded to, such as "+42".
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The score as text.</summary>
    /// <param name="format">
    /// G, F or N with or without a number of digits, such as "F0", or a custom numeric format such as "0.00". Null, "" and "G" show
    /// one decimal, or those that the score was rounded to.
    /// </param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>
    /// The text, rounded half away from zero and with its sign in every format; a score that rounds to zero has none. A custom
    /// format of several sections, such as "+0.0;-0.0;even", is used as it stands.
    /// </returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these: C, E, P, R and X are refused.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        PointValue.ToText(Points, format, formatProvider, ShownDecimals);

#if NET
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        PointValue.TryFormat(Points, destination, out charsWritten, format, provider, ShownDecimals);
#endif

    /// <summary>Reads a score in points from a plain number with or without a sign, such as "50", "+42.3" or "-7".</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of the number; null for the invariant one.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a number from −100 to 100.</exception>
    public static NetPromoterScore Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out NetPromoterScore result)
            ? result
            : throw new FormatException($"\"{s}\" is not a score: expected a number of points from -100 to 100.");
    }

    /// <summary>Reads a score in points from a plain invariant number, if the text is one.</summary>
    /// <param name="s">The text; null is not a score.</param>
    /// <param name="result">The score, or the default value.</param>
    /// <returns>Whether the text is a number from −100 to 100.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out NetPromoterScore result) => TryParse(s, null, out result);

    /// <summary>Reads a score in points from a plain number, if the text is one.</summary>
    /// <param name="s">The text; null is not a score.</param>
    /// <param name="provider">The culture of the number; null for the invariant one.</param>
    /// <param name="result">The score, or the default value.</param>
    /// <returns>Whether the text is a number from −100 to 100.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NetPromoterScore result)
    {
        bool valid = PointValue.TryParse(s, provider, Limit, out double points);
        result = valid ? new(points) : default;
        return valid;
    }

#if NET
    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static NetPromoterScore Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out NetPromoterScore)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NetPromoterScore result) =>
        TryParse(s.ToString(), provider, out result);
#endif

    private int ShownDecimals => PointValue.DefaultDecimals + _decimalsBeyondDefault;
}
