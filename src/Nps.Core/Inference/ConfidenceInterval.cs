using System;

namespace Nps.Core;

/// <summary>
/// A two-sided confidence interval in points for a score (−100 to 100) or for a difference of scores (−200 to 200),
/// with the level and the method it was computed by.
/// </summary>
/// <remarks>
/// Both limits belong to the interval. The default value of this type is the point 0 at 95 %. Intervals are equal when
/// limits, level and method are. The type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public readonly record struct ConfidenceInterval : IFormattable
{
    // A difference of two scores reaches further than a score.
    private const double Limit = NpsDelta.Limit;

    /// <summary>Creates an interval from numbers that are known already, for example from stored ones.</summary>
    /// <param name="lower">The lower limit in points, from −200 to <paramref name="upper"/>.</param>
    /// <param name="upper">The upper limit in points, up to 200.</param>
    /// <param name="level">The confidence level that the limits were computed for.</param>
    /// <param name="method">The method that they were computed by.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A limit is outside −200 to 200 or not a number, or <paramref name="method"/> is not defined.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    public ConfidenceInterval(double lower, double upper, ConfidenceLevel level, IntervalMethod method)
        : this(level, method, Checked(lower, nameof(lower)), Checked(upper, nameof(upper)))
    {
        if (lower > upper)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The lower limit {lower} is above the upper limit {upper}."), nameof(lower));
        }

        Intervals.CheckDefined(method);
    }

    private ConfidenceInterval(ConfidenceLevel level, IntervalMethod method, double lower, double upper)
    {
        Lower = lower + 0.0;
        Upper = upper + 0.0;
        Level = level;
        Method = method;
    }

    /// <summary>The lower limit in points, never above <see cref="Upper"/>.</summary>
    public double Lower { get; }

    /// <summary>The upper limit in points, never below <see cref="Lower"/>.</summary>
    public double Upper { get; }

    /// <summary>The confidence level.</summary>
    public ConfidenceLevel Level { get; }

    /// <summary>The method.</summary>
    public IntervalMethod Method { get; }

    /// <summary>
    /// Half the width of the interval in points, 0 or more. An interval need not be symmetric about the score, so report
    /// the limits where there is room for them.
    /// </summary>
    public double MarginOfError => (Upper - Lower) / 2;

    /// <summary>An interval whose limits are known to be in order and in range.</summary>
    internal static ConfidenceInterval Unchecked(double lower, double upper, ConfidenceLevel level, IntervalMethod method) =>
        new(level, method, lower, upper);

    /// <summary>Whether a value lies in the interval, limits included.</summary>
    /// <param name="points">A value in points.</param>
    /// <returns>Whether Lower ≤ <paramref name="points"/> ≤ Upper; false for a value that is not a number.</returns>
    public bool Contains(double points) => Lower <= points && points <= Upper;

    /// <summary>The interval as text, such as "[+38.1, +46.2] at 95 %", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The interval as text.</summary>
    /// <param name="format">A format for the limits, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text. Where the decimals do not stand behind a point, the limits are separated by a semicolon: "[+38,1; +46,2] at 95 %".</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{PointValue.ToText(Lower, Upper, format, formatProvider)} at {Level.ToString(null, formatProvider)}";

    // Written so that a number that is none fails it too.
    private static double Checked(double limit, string paramName) =>
        limit >= -Limit && limit <= Limit
            ? limit
            : throw new ArgumentOutOfRangeException(
                paramName, limit, FormattableString.Invariant($"Expected points from {-Limit} to {Limit}."));
}
