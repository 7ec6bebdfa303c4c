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
/// ordered by them: −20 is below −10. The type is immutable.
/// </remarks>
public readonly record struct NpsDelta : IComparable<NpsDelta>, IComparable, IFormattable
#if NET
    , ISpanFormattable, IComparisonOperators<NpsDelta, NpsDelta, bool>
#endif
{
    internal const double Limit = 200;

    /// <summary>Creates a difference.</summary>
    /// <param name="points">Points from −200 to 200.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is outside −200 to 200, or not a number.</exception>
    public NpsDelta(double points) => Points = PointValue.Checked(points, Limit);

    /// <summary>The difference in points, from −200 to 200, signed and not rounded.</summary>
    public double Points { get; }

    /// <summary>The difference rounded half away from zero.</summary>
    /// <param name="decimals">The number of decimals to keep, from 0 to 12.</param>
    /// <returns>The rounded difference; it may differ from the difference of two rounded scores, and is the right one.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 12.</exception>
    public NpsDelta Round(int decimals = 0) => new(PointValue.Round(Points, decimals));

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

    /// <summary>The difference with its sign and one decimal, such as "+4.2", "-13.0" or "0.0", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The difference as text.</summary>
    /// <param name="format">A numeric format string valid for <see cref="decimal"/>; null, "" or "G" shows sign and one decimal.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text, rounded half away from zero; a difference that rounds to zero carries no sign.</returns>
    public string ToString(string? format, IFormatProvider? formatProvider) => PointValue.ToText(Points, format, formatProvider);

#if NET
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        PointValue.TryFormat(Points, destination, out charsWritten, format, provider);
#endif

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
