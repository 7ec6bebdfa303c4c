using System;
using System.Globalization;

namespace Nps.Core.Companions;

/// <summary>A confidence interval of a percentile of waiting times. Either limit may lie beyond what was observed.</summary>
/// <remarks>The default value of this type has no limits, at 95 %. Intervals are equal when limits and level are. The type is immutable.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public readonly record struct WaitInterval : IFormattable
{
    /// <summary>Creates an interval from limits that are known already, for example from stored ones.</summary>
    /// <param name="lower">The lower limit, 0 or longer; null when it lies beyond what was observed.</param>
    /// <param name="upper">The upper limit, not below <paramref name="lower"/>; null when it lies beyond what was observed.</param>
    /// <param name="level">The confidence level that the limits were computed for.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is negative.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="lower"/> is above <paramref name="upper"/>, or is null while <paramref name="upper"/> is not.
    /// </exception>
    public WaitInterval(TimeSpan? lower, TimeSpan? upper, ConfidenceLevel level)
    {
        Lower = lower is TimeSpan from ? TimeCheck.NotNegative(from, nameof(lower)) : null;
        Upper = upper is TimeSpan to ? TimeCheck.NotNegative(to, nameof(upper)) : null;
        Level = level;
        if (upper is not null && !(lower <= upper))
        {
            throw new ArgumentException(
                $"The lower limit {TextOf(lower, null, CultureInfo.InvariantCulture)} is above the upper limit {TextOf(upper, null, CultureInfo.InvariantCulture)}.",
                nameof(lower));
        }
    }

    /// <summary>The lower limit; null when it lies beyond what was observed.</summary>
    public TimeSpan? Lower { get; }

    /// <summary>The upper limit, not below the lower one; null when it lies beyond what was observed.</summary>
    public TimeSpan? Upper { get; }

    /// <summary>The confidence level.</summary>
    public ConfidenceLevel Level { get; }

    /// <summary>The interval as text, such as "[0:12:00, 1:30:00] at 95 %" or "[0:12:00, not reached] at 95 %", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The interval as text.</summary>
    /// <param name="format">A format for a <see cref="TimeSpan"/>; null, "" and "G" are "g".</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text. Where the decimals do not stand behind a point, the limits are separated by a semicolon.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a <see cref="TimeSpan"/>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"[{TextOf(Lower, format, formatProvider)}{NumberFormat.Separator(formatProvider)}{TextOf(Upper, format, formatProvider)}] at {Level.ToString(null, formatProvider)}";

    /// <summary>A time as text; a format that is not known is refused also where there is no time.</summary>
    internal static string TextOf(TimeSpan? time, string? format, IFormatProvider? provider)
    {
        string text = time.GetValueOrDefault().ToString(string.IsNullOrEmpty(format) || format == "G" ? "g" : format, provider ?? CultureInfo.CurrentCulture);
        return time is null ? "not reached" : text;
    }
}
