using System;

namespace Nps.Core;

/// <summary>
/// An interval in points that holds the score with the given probability, after the responses were seen. Equal-tailed: the
/// score is as likely to lie below it as above it.
/// </summary>
/// <remarks>
/// The default value of this type is the point 0 at 95 %. Intervals are equal when limits and level are. The type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public readonly record struct CredibleInterval : IFormattable
{
    /// <summary>Creates an interval that was computed and stored before.</summary>
    /// <param name="lower">The lower limit in points, −100 or more.</param>
    /// <param name="upper">The upper limit in points, 100 or less, and not below the lower one.</param>
    /// <param name="level">The probability that the score lies in the interval.</param>
    /// <exception cref="ArgumentException">The limits are not in order, or not from −100 to 100.</exception>
    public CredibleInterval(double lower, double upper, ConfidenceLevel level)
    {
        if (!(lower >= -NetPromoterScore.Limit && upper <= NetPromoterScore.Limit && lower <= upper))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Expected limits in order from -100 to 100, but got {lower} and {upper}."));
        }

        Lower = lower + 0.0;
        Upper = upper + 0.0;
        Level = level;
    }

    /// <summary>The lower limit in points, −100 or more and never above <see cref="Upper"/>.</summary>
    public double Lower { get; }

    /// <summary>The upper limit in points, 100 or less and never below <see cref="Lower"/>.</summary>
    public double Upper { get; }

    /// <summary>The probability that the score lies in the interval.</summary>
    public ConfidenceLevel Level { get; }

    /// <summary>Whether a value lies in the interval, limits included.</summary>
    /// <param name="points">A value in points.</param>
    /// <returns>Whether Lower ≤ <paramref name="points"/> ≤ Upper; false for a value that is not a number.</returns>
    public bool Contains(double points) => Lower <= points && points <= Upper;

    /// <summary>The interval as text, such as "[+38.1, +46.2] with 95 %", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The interval as text.</summary>
    /// <param name="format">A format for the limits, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text. Where the decimals do not stand behind a point, the limits are separated by a semicolon.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{PointValue.ToText(Lower, Upper, format, formatProvider)} with {Level.ToString(null, formatProvider)}";
}
