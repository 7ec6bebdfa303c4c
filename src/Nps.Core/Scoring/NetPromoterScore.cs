using System;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// A Net Promoter Score in points, from −100 (only detractors) to +100 (only promoters): the percentage of promoters
/// minus the percentage of detractors.
/// </summary>
/// <remarks>
/// <para>The difference of two scores is an <see cref="NpsDelta"/>. Scores do not add and are not averaged: to combine
/// groups, add their <see cref="ResponseCounts"/> and ask the sum for its score.</para>
/// <para>The default value of this type is a score of 0. A score that does not exist, because nobody answered, is a
/// null <c>NetPromoterScore?</c>. Scores are equal when their <see cref="Points"/> are, and ordered by them.
/// How many decimals a rounded score shows is no part of it, as with <see cref="decimal"/>: 42 and 42.0 are equal. The type is
/// immutable.</para>
/// <para>Source: Reichheld (2003), The One Number You Need to Grow, Harvard Business Review 81(12):46–54.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public readonly partial record struct NetPromoterScore : IComparable<NetPromoterScore>, IComparable, IFormattable
#if NET
    , ISpanFormattable, ISpanParsable<NetPromoterScore>, IComparisonOperators<NetPromoterScore, NetPromoterScore, bool>
    , ISubtractionOperators<NetPromoterScore, NetPromoterScore, NpsDelta>
#endif
{
    internal const double Limit = 100;

    // How many decimals the text shows; no part of the value. Relative to the usual one, so that the default value has that.
    private readonly sbyte _decimalsBeyondDefault;

    /// <summary>Creates a score, for example a target.</summary>
    /// <param name="points">Points from −100 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is outside −100 to 100, or not a number.</exception>
    public NetPromoterScore(double points) => Points = PointValue.Checked(points, Limit);

    private NetPromoterScore(double points, int decimals)
        : this(points) => _decimalsBeyondDefault = (sbyte)(decimals - PointValue.DefaultDecimals);

    /// <summary>The score in points, from −100 to 100, not rounded.</summary>
    public double Points { get; }

    /// <summary>A score that was computed: rounding in the computation does not carry it out of its range.</summary>
    internal static NetPromoterScore FromComputed(double points) => new(PointValue.Clamped(points, Limit));

    /// <summary>The score rounded half away from zero.</summary>
    /// <param name="decimals">The number of decimals to keep, from 0 to 12.</param>
    /// <returns>The rounded score. Round what is shown, never what is computed with. Its text shows as many decimals:
    /// <c>Round()</c> prints "+42".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 12.</exception>
    public NetPromoterScore Round(int decimals = 0) => new(PointValue.Round(Points, decimals), decimals);

    /// <summary>The change from another score to this one.</summary>
    /// <param name="other">The score to compare with.</param>
    /// <returns>This score minus <paramref name="other"/>, from −200 to 200 points.</returns>
    public NpsDelta Minus(NetPromoterScore other) => this - other;

    /// <summary>Compares two scores by their points.</summary>
    /// <param name="other">The other score.</param>
    /// <returns>Negative, zero or positive as this score is lower than, equal to or higher than <paramref name="other"/>.</returns>
    public int CompareTo(NetPromoterScore other) => Points.CompareTo(other.Points);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        NetPromoterScore other => CompareTo(other),
        _ => throw new ArgumentException($"The object must be a {nameof(NetPromoterScore)}.", nameof(obj)),
    };

    /// <summary>Whether another score has the same points.</summary>
    /// <param name="other">The other score.</param>
    /// <returns>Whether the points are equal; how many decimals the text shows does not matter.</returns>
    public bool Equals(NetPromoterScore other) => Points.Equals(other.Points);

    /// <summary>A hash code of the points.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode() => Points.GetHashCode();

    /// <summary>The change from the right score to the left one, from −200 to 200 points.</summary>
    /// <param name="left">A score.</param>
    /// <param name="right">The score to subtract.</param>
    public static NpsDelta operator -(NetPromoterScore left, NetPromoterScore right) => new(left.Points - right.Points);

    /// <summary>Whether the left score is lower.</summary>
    /// <param name="left">A score.</param>
    /// <param name="right">A score.</param>
    public static bool operator <(NetPromoterScore left, NetPromoterScore right) => left.Points < right.Points;

    /// <summary>Whether the left score is lower or equal.</summary>
    /// <param name="left">A score.</param>
    /// <param name="right">A score.</param>
    public static bool operator <=(NetPromoterScore left, NetPromoterScore right) => left.Points <= right.Points;

    /// <summary>Whether the left score is higher.</summary>
    /// <param name="left">A score.</param>
    /// <param name="right">A score.</param>
    public static bool operator >(NetPromoterScore left, NetPromoterScore right) => left.Points > right.Points;

    /// <summary>Whether the left score is higher or equal.</summary>
    /// <param name="left">A score.</param>
    /// <param name="right">A score.</param>
    public static bool operator >=(NetPromoterScore left, NetPromoterScore right) => left.Points >= right.Points;
}
