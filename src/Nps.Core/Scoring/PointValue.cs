using System;

namespace Nps.Core;

/// <summary>What every number in NPS points has in common: its range check, its one rounding rule, its text.</summary>
internal static partial class PointValue
{
    /// <summary>Beyond 12 decimals a double has no more digits to offer for values up to 200.</summary>
    internal const int MaximumDecimals = 12;

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
    /// Returns computed points within ±<paramref name="limit"/>. A result whose exact value lies in the range can be rounded out
    /// of it by a last bit; no result is further out, so that nothing but rounding is cut off. Not a number stays one.
    /// </summary>
    internal static double Clamped(double points, double limit) =>
        points > limit ? limit : points < -limit ? -limit : points;

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
}
