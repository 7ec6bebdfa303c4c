using System;

namespace Nps.Core;

/// <summary>
/// An interval in points for a score (−100 to 100) or for a difference of scores (−200 to 200) that may be looked at after every
/// response: at its level it contains the true value at all looks together, not only at one that was chosen beforehand.
/// </summary>
/// <remarks>
/// <para>A dashboard that is opened every day gives chance many opportunities: about half of all ordinary 95 % intervals
/// of a score miss it at some number of responses up to 1,000. This interval allows for that and is wider, about 1.6 times at the
/// planned number of responses. It is at its best there, and remains valid before and after.</para>
/// <para>The method is the normal mixture of Robbins (1970) with the adjusted shares of Rocks (2016); see
/// <see cref="ResponseCounts.GetAnytimeInterval"/>. The default value of this type is the point 0 at 95 %, planned for one response.
/// Intervals are equal when limits, level and planned responses are. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public readonly record struct AnytimeInterval : IFormattable
{
    // Zero stands for one response, so that the default value is a legal one.
    private readonly long _plannedBeyondOne;

    /// <summary>Creates an interval from numbers that are known already, for example from stored ones.</summary>
    /// <param name="lower">The lower limit in points, from −200 to <paramref name="upper"/>.</param>
    /// <param name="upper">The upper limit in points, up to 200.</param>
    /// <param name="level">The confidence level that the limits were computed for.</param>
    /// <param name="plannedResponses">The planned number of responses that they were computed for, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A limit is outside −200 to 200 or not a number, or <paramref name="plannedResponses"/> is below 1.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    public AnytimeInterval(double lower, double upper, ConfidenceLevel level, long plannedResponses)
    {
        // The limits are those of any interval of points.
        var limits = new ConfidenceInterval(lower, upper, level, default);
        Lower = limits.Lower;
        Upper = limits.Upper;
        Level = level;
        _plannedBeyondOne = Checked(plannedResponses) - 1;
    }

    /// <summary>The lower limit in points, never above <see cref="Upper"/>.</summary>
    public double Lower { get; }

    /// <summary>The upper limit in points, never below <see cref="Lower"/>.</summary>
    public double Upper { get; }

    /// <summary>The confidence level: how often the intervals of all looks contain the true value, in the long run.</summary>
    public ConfidenceLevel Level { get; }

    /// <summary>The number of responses that the interval is tuned to, 1 or more; of each sample when it is that of a difference.</summary>
    public long PlannedResponses => _plannedBeyondOne + 1;

    /// <summary>Whether a value lies in the interval, limits included.</summary>
    /// <param name="points">A value in points.</param>
    /// <returns>Whether Lower ≤ <paramref name="points"/> ≤ Upper; false for a value that is not a number.</returns>
    public bool Contains(double points) => Lower <= points && points <= Upper;

    /// <summary>The interval as text, such as "[+31.3, +54.1] at 95 % at any time", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The interval as text.</summary>
    /// <param name="format">A format for the limits, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text. Where the decimals do not stand behind a point, the limits are separated by a semicolon.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{PointValue.ToText(Lower, Upper, format, formatProvider)} at {Level.ToString(null, formatProvider)} at any time";

    /// <summary>The interval of a score; null for an empty sample, which has no observed score.</summary>
    internal static AnytimeInterval? ForScore(
        in TrinomialSample sample, NetPromoterScore? observed, long plannedResponses, ConfidenceLevel level)
    {
        Checked(plannedResponses);
        return observed is NetPromoterScore score
            ? InPoints(
                AnytimeMethod.Interval(sample, plannedResponses, LogOfInverse(level)), NetPromoterScore.Limit, score.Points, level, plannedResponses)
            : null;
    }

    /// <summary>The interval of a difference, current − baseline; null when either sample is empty, so that there is no difference.</summary>
    internal static AnytimeInterval? ForDelta(
        in TrinomialSample baseline, in TrinomialSample current, NpsDelta? observed, long plannedResponses, ConfidenceLevel level)
    {
        Checked(plannedResponses);
        return observed is NpsDelta delta
            ? InPoints(
                AnytimeMethod.Interval(baseline, current, plannedResponses, LogOfInverse(level)), NpsDelta.Limit, delta.Points, level, plannedResponses)
            : null;
    }

    // log(1/α²), from whichever of α and 1 − α is small, so that no level loses its digits.
    private static double LogOfInverse(ConfidenceLevel level) =>
        -2 * (level.Alpha < 0.5 ? Math.Log(level.Alpha) : SmallDifferences.LogOfOnePlus(-level.Fraction));

    // The centre is not what was observed: at low levels the limits would leave that out, and shown beside it contradict it.
    private static AnytimeInterval InPoints(Limits limits, double limit, double estimate, ConfidenceLevel level, long plannedResponses) => new(
        Math.Min(Math.Max(100 * limits.Lower, -limit), estimate),
        Math.Max(Math.Min(100 * limits.Upper, limit), estimate),
        level,
        plannedResponses);

    private static long Checked(long plannedResponses) => plannedResponses >= 1
        ? plannedResponses
        : throw new ArgumentOutOfRangeException(
            nameof(plannedResponses), plannedResponses, "The planned number of responses is 1 or more.");
}
