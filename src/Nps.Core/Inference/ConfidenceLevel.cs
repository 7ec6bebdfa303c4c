using System;
using System.ComponentModel;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// How often an interval procedure covers the true value in the long run: a fraction strictly between 0 and 1, such as 0.95.
/// </summary>
/// <remarks>
/// <para>Created by factories that name the unit, so that 95, 0.95 and 0.05 cannot be mistaken for one another.
/// The default value of this type is 95 %.</para>
/// <para>Levels are equal when their fractions are, and ordered by them. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
[TypeConverter(typeof(ConfidenceLevelConverter))]
public readonly partial record struct ConfidenceLevel : IComparable<ConfidenceLevel>, IComparable, IFormattable
#if NET
    , ISpanParsable<ConfidenceLevel>, IComparisonOperators<ConfidenceLevel, ConfidenceLevel, bool>
#endif
{
    private const double DefaultFraction = 0.95;

    // Zero stands for 95 %, so that default(ConfidenceLevel) is 95 % and equals FromPercent(95).
    private readonly double _fractionUnlessDefault;

    private ConfidenceLevel(double fraction) => _fractionUnlessDefault = fraction == DefaultFraction ? 0 : fraction;

    /// <summary>The level 90 %.</summary>
    public static ConfidenceLevel Percent90 { get; } = FromPercent(90);

    /// <summary>The level 95 %, which is the default.</summary>
    public static ConfidenceLevel Percent95 { get; } = FromPercent(95);

    /// <summary>The level 99 %.</summary>
    public static ConfidenceLevel Percent99 { get; } = FromPercent(99);

    /// <summary>The level as a fraction, strictly between 0 and 1.</summary>
    public double Fraction => _fractionUnlessDefault == 0 ? DefaultFraction : _fractionUnlessDefault;

    /// <summary>The significance level α = 1 − level, see <see cref="SignificanceLevel"/>.</summary>
    internal double Alpha => SignificanceLevel.Of(Fraction);

    /// <summary>The critical value z of a two-sided procedure: P(|Z| ≤ z) = level for a standard normal Z.</summary>
    internal double CriticalValue => NormalDistribution.UpperTailQuantile(Alpha / 2);

    /// <summary>Creates a level from a fraction: 0.95 is 95 %.</summary>
    /// <param name="fraction">A number strictly between 0 and 1.</param>
    /// <returns>The level.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fraction"/> is 0 or less, 1 or more, or not a number.</exception>
    public static ConfidenceLevel FromFraction(double fraction) =>
        fraction > 0 && fraction < 1
            ? new(fraction)
            : throw new ArgumentOutOfRangeException(
                nameof(fraction), fraction, "A confidence level as a fraction lies strictly between 0 and 1; for 95 % use 0.95 or FromPercent(95).");

    /// <summary>Creates a level from a percentage: 95 is 95 %.</summary>
    /// <param name="percent">A number from 1 to below 100. Values below 1 are refused because they are fractions by mistake.</param>
    /// <returns>The level. Its fraction is the double nearest to a hundredth of the percentage, and always below 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is below 1, 100 or more, or not a number.</exception>
    public static ConfidenceLevel FromPercent(double percent) =>
        percent >= 1 && percent < 100
            ? new(HundredthOf(percent))
            : throw new ArgumentOutOfRangeException(
                nameof(percent), percent, "A confidence level as a percentage is at least 1 and below 100; for 0.95 use FromFraction(0.95).");

    // The decimal makes 99.9 the double that is written 0.999. A decimal keeps fifteen digits only: the largest double below 100
    // would become 100. What is not the same number as a decimal is divided as it is, which stays below 1.
    private static double HundredthOf(double percent)
    {
        decimal number = (decimal)percent;
        return (double)number == percent ? (double)(number / 100) : percent / 100;
    }

    /// <summary>Compares two levels by their fractions.</summary>
    /// <param name="other">The other level.</param>
    /// <returns>Negative, zero or positive as this level is lower than, equal to or higher than <paramref name="other"/>.</returns>
    public int CompareTo(ConfidenceLevel other) => Fraction.CompareTo(other.Fraction);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ConfidenceLevel other => CompareTo(other),
        _ => throw new ArgumentException($"The object must be a {nameof(ConfidenceLevel)}.", nameof(obj)),
    };

    /// <summary>Whether the left level is lower.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level.</param>
    public static bool operator <(ConfidenceLevel left, ConfidenceLevel right) => left.Fraction < right.Fraction;

    /// <summary>Whether the left level is lower or equal.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level.</param>
    public static bool operator <=(ConfidenceLevel left, ConfidenceLevel right) => left.Fraction <= right.Fraction;

    /// <summary>Whether the left level is higher.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level.</param>
    public static bool operator >(ConfidenceLevel left, ConfidenceLevel right) => left.Fraction > right.Fraction;

    /// <summary>Whether the left level is higher or equal.</summary>
    /// <param name="left">A level.</param>
    /// <param name="right">A level.</param>
    public static bool operator >=(ConfidenceLevel left, ConfidenceLevel right) => left.Fraction >= right.Fraction;
}
