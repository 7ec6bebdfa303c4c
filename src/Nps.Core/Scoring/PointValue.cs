using System;

namespace Nps.Core;

/// <summary>What every number in NPS points has in common: its range check, its one rounding rule, its text.</summary>
internal static class PointValue
{
    /// <summary>Beyond 12 decimals a double has no more digits to offer for values up to 200.</summary>
    internal const int MaximumDecimals = 12;

    // Three sections, so that the sign is always shown and a value that rounds to zero shows none.
    private const string DefaultFormat = "+0.0;-0.0;0.0";

    /// <summary>Returns the points if they are within ±<paramref name="limit"/>; a negative zero comes out as zero.</summary>
    internal static double Checked(double points, double limit)
    {
        // Written so that NaN fails it too.
        if (!(points >= -limit && points <= limit))
        {
            throw new ArgumentOutOfRangeException(
                nameof(points), points, FormattableString.Invariant($"Expected points from {-limit} to {limit}."));
        }

        return points + 0.0;
    }

    /// <summary>
    /// Half away from zero on the decimal value. Going through <see cref="decimal"/> keeps fifteen significant digits,
    /// so that 23/20 = 1.15 rounds to 1.2 although the nearest double lies below it.
    /// </summary>
    internal static double Round(double points, int decimals)
    {
        if (decimals is < 0 or > MaximumDecimals)
        {
            throw new ArgumentOutOfRangeException(
                nameof(decimals), decimals, FormattableString.Invariant($"Expected 0 to {MaximumDecimals} decimals."));
        }

        return (double)decimal.Round((decimal)points, decimals, MidpointRounding.AwayFromZero) + 0.0;
    }

    /// <summary>The points as text, by the same rounding rule as <see cref="Round"/>.</summary>
    internal static string ToText(double points, string? format, IFormatProvider? provider)
    {
        decimal value = (decimal)points;
        string pattern = string.IsNullOrEmpty(format) || format is "G" or "g" ? DefaultFormat : format!;
        string text = value.ToString(pattern, provider);
        return value < 0 && ShowsZero(text) ? 0m.ToString(pattern, provider) : text;
    }

#if NET
    /// <summary>As <see cref="ToText"/>, without allocating.</summary>
    internal static bool TryFormat(
        double points, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        decimal value = (decimal)points;
        ReadOnlySpan<char> pattern = format.IsEmpty || format is "G" or "g" ? DefaultFormat : format;
        return value.TryFormat(destination, out charsWritten, pattern, provider)
            && (value >= 0 || !ShowsZero(destination[..charsWritten])
                || 0m.TryFormat(destination, out charsWritten, pattern, provider));
    }
#endif

    // "-0.0" would be a sign without a value.
    private static bool ShowsZero(CharBuffer text)
    {
        foreach (char character in text)
        {
            if (character is >= '1' and <= '9')
            {
                return false;
            }
        }

        return true;
    }
}
