using System;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// A difference between two Net Promoter Scores, or a part of one, in points from −200 to +200. Positive is better.
/// </summary>
/// <remarks>
/// The default value of this type is no change, 0 points. Deltas are equal when their <see cref="Points"/> are, and
/// ordered by them: −20 is below −10. How many decimals a rounded delta shows is no part of it, as with <see cref="decimal"/>: 4
/// and 4.0 are equal. The type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public readonly partial record struct NpsDelta : IComparable<NpsDelta>, IComparable, IFormattable
#if NET
    , ISpanFormattable, ISpanParsable<NpsDelta>, IComparisonOperators<NpsDelta, NpsDelta, bool>
#endif
{
    internal const double Limit = 200;

    // How many decimals the text shows; no part of the value. Relative to the usual one, so that the default value has that.
    private readonly sbyte _decimalsBeyondDefault;

    /// <summary>Creates a difference.</summary>
    /// <param name="points">Points from −200 to 200.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is outside −200 to 200, or not a number.</exception>
    public NpsDelta(double points) => Points = PointValue.Checked(points, Limit);

    private NpsDelta(double points, int decimals)
        : this(points) => _decimalsBeyondDefault = (sbyte)(decimals - PointValue.DefaultDecimals);

    /// <summary>The difference in points, from −200 to 200, signed and not rounded.</summary>
    public double Points { get; }

    /// <summary>A difference that was computed: rounding in the computation does not carry it out of its range.</summary>
    internal static NpsDelta FromComputed(double points) => new(PointValue.Clamped(points, Limit));

    /// <summary>The difference rounded half away from zero.</summary>
    /// <param name="decimals">The number of decimals to keep, from 0 to 12.</param>
    /// <returns>The rounded difference; it may differ from the difference of two rounded scores, and is the right one. Its text
    /// shows as many decimals: <c>Round()</c> prints "+4".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 12.</exception>
    public NpsDelta Round(int decimals = 0) => new(PointValue.Round(Points, decimals), decimals);

    /// <summary>Compares two differences by their signed points.</summary>
    /// <param name="other">The other difference.</param>
    /// <returns>Negative, zero or positive as this difference is below, equal to or above <paramref name="other"/>.</returns>
    public int CompareTo(NpsDelta other) => Points.CompareTo(other.Points);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        NpsDelta other => CompareTo(other),
        _ => throw new ArgumentException($"The object must be an {nameof(NpsDelta)}.", nameof(obj)),
    };

    /// <summary>Whether another difference has the same points.</summary>
    /// <param name="other">The other difference.</param>
    /// <returns>Whether the points are equal; how many decimals the text shows does not matter.</returns>
    public bool Equals(NpsDelta other) => Points.Equals(other.Points);

    /// <summary>A hash code of the points.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => Points.GetHashCode();

    /// <summary>Whether the left difference is lower.</summary>
    /// <param name="left">A difference.</param>
    /// <param name="right">A difference.</param>
    public static bool operator <(NpsDelta left, NpsDelta right) => left.Points < right.Points;

    /// <summary>Whether the left difference is lower or equal.</summary>
    /// <param name="left">A difference.</param>
    /// <param name="right">A difference.</param>
    public static bool operator <=(NpsDelta left, NpsDelta right) => left.Points <= right.Points;

    /// <summary>Whether the left difference is higher.</summary>
    /// <param name="left">A difference.</param>
    /// <param name="right">A difference.</param>
    public static bool operator >(NpsDelta left, NpsDelta right) => left.Points > right.Points;

    /// <summary>Whether the left difference is higher or equal.</summary>
    /// <param name="left">A difference.</param>
    /// <param name="right">A difference.</param>
    public static bool operator >=(NpsDelta left, NpsDelta right) => left.Points >= right.Points;
}
