using System;
using System.Diagnostics.CodeAnalysis;

namespace Nps.Core;

public readonly partial record struct NpsDelta
{
    /// <summary>
    /// The difference with its sign and one decimal, such as "+4.2", "-13.0" or "0.0", in the current culture. A difference that was
    /// rounded by <see cref="Round"/> shows the decimals it was rounded to, such as "+4".
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The difference as text.</summary>
    /// <param name="format">
    /// G, F or N with or without a number of digits, such as "F0", or a custom numeric format such as "0.00". Null, "" and "G" show
    /// one decimal, or those that the difference was rounded to.
    /// </param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>
    /// The text, rounded half away from zero and with its sign in every format; a difference that rounds to zero has none. A custom
    /// format of several sections, such as "+0.0;-0.0;even", is used as it stands.
    /// </returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these: C, E, P, R and X are refused.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        PointValue.ToText(Points, format, formatProvider, ShownDecimals);

#if NET
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        PointValue.TryFormat(Points, destination, out charsWritten, format, provider, ShownDecimals);
#endif

    /// <summary>Reads a difference in points from a plain number with or without a sign, such as "50", "+42.3" or "-7".</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">The culture of the number; null for the invariant one.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a number from −200 to 200.</exception>
    public static NpsDelta Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, provider, out NpsDelta result)
            ? result
            : throw new FormatException($"\"{s}\" is not a difference: expected a number of points from -200 to 200.");
    }

    /// <summary>Reads a difference in points from a plain invariant number, if the text is one.</summary>
    /// <param name="s">The text; null is not a difference.</param>
    /// <param name="result">The difference, or the default value.</param>
    /// <returns>Whether the text is a number from −200 to 200.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out NpsDelta result) => TryParse(s, null, out result);

    /// <summary>Reads a difference in points from a plain number, if the text is one.</summary>
    /// <param name="s">The text; null is not a difference.</param>
    /// <param name="provider">The culture of the number; null for the invariant one.</param>
    /// <param name="result">The difference, or the default value.</param>
    /// <returns>Whether the text is a number from −200 to 200.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NpsDelta result)
    {
        bool valid = PointValue.TryParse(s, provider, Limit, out double points);
        result = valid ? new(points) : default;
        return valid;
    }

#if NET
    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static NpsDelta Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out NpsDelta)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NpsDelta result) =>
        TryParse(s.ToString(), provider, out result);
#endif

    private int ShownDecimals => PointValue.DefaultDecimals + _decimalsBeyondDefault;
}
