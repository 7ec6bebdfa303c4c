using System;

namespace Nps.Core.Companions;

/// <summary>
/// A two-sided confidence interval of a share, a mean or a difference, in the unit of what it is about, with its level.
/// </summary>
/// <remarks>
/// Both limits belong to the interval. The default value of this type is the point 0 at 95 %. Intervals are equal when limits and
/// level are. The type is immutable.
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public readonly record struct Interval : IFormattable
{
    /// <summary>Creates an interval from numbers that are known already, for example from stored ones.</summary>
    /// <param name="lower">The lower limit, not above <paramref name="upper"/>.</param>
    /// <param name="upper">The upper limit.</param>
    /// <param name="level">The confidence level that the limits were computed for.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not a number or infinite.</exception>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    public Interval(double lower, double upper, ConfidenceLevel level)
        : this(level, Checked(lower, nameof(lower)), Checked(upper, nameof(upper)))
    {
        if (lower > upper)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The lower limit {lower} is above the upper limit {upper}."), nameof(lower));
        }
    }

    private Interval(ConfidenceLevel level, double lower, double upper)
    {
        // No negative zero.
        Lower = lower + 0.0;
        Upper = upper + 0.0;
        Level = level;
    }

    /// <summary>The lower limit, never above <see cref="Upper"/>.</summary>
    public double Lower { get; }

    /// <summary>The upper limit, never below <see cref="Lower"/>.</summary>
    public double Upper { get; }

    /// <summary>The confidence level.</summary>
    public ConfidenceLevel Level { get; }

    /// <summary>Half the width of the interval, 0 or more. An interval need not be symmetric about its estimate.</summary>
    public double MarginOfError => (Upper / 2) - (Lower / 2);

    /// <summary>Whether a value lies in the interval, limits included.</summary>
    /// <param name="value">A value in the unit of the interval.</param>
    /// <returns>Whether Lower ≤ <paramref name="value"/> ≤ Upper; false for a value that is not a number.</returns>
    public bool Contains(double value) => Lower <= value && value <= Upper;

    /// <summary>The interval as text, such as "[0.767, 0.907] at 95 %", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The interval as text.</summary>
    /// <param name="format">
    /// A format for the limits: G, F or N with or without a number of digits, a custom numeric format such as "0.0", or P with or without
    /// a number of digits for percentages of shares. Null, "" and "G" show three decimals.
    /// </param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text. Where the decimals do not stand behind a point, the limits are separated by a semicolon: "[0,767; 0,907] at 95 %".</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{ValueText.Of(Lower, Upper, format, formatProvider)} at {Level.ToString(null, formatProvider)}";

    /// <summary>An interval whose limits are known to be in order.</summary>
    internal static Interval Unchecked(double lower, double upper, ConfidenceLevel level) => new(level, lower, upper);

    internal static Interval Unchecked(Limits limits, ConfidenceLevel level) => new(level, limits.Lower, limits.Upper);

    private static double Checked(double limit, string paramName) =>
        double.IsNaN(limit) || double.IsInfinity(limit)
            ? throw new ArgumentOutOfRangeException(paramName, limit, "A limit is a finite number.")
            : limit;
}
