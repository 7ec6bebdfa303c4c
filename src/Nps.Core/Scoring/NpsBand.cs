using System;

namespace Nps.Core;

/// <summary>
/// A named range of scores, such as "excellent" for scores above 50. A band says where it begins; it ends where the next band of
/// its <see cref="NpsBandScale"/> begins.
/// </summary>
/// <remarks>
/// Bands are equal when their names, their starting points and whether these belong to them are. Names are compared character by
/// character. The type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed record NpsBand
{
    private NpsBand(double points, bool isStartIncluded, string name)
    {
        Start = points + 0.0;
        IsStartIncluded = isStartIncluded;
        Name = name;
    }

    /// <summary>The name, for example "good".</summary>
    public string Name { get; }

    /// <summary>The points where the band begins, from −100 to 100; −100 for the lowest band.</summary>
    public double Start { get; }

    /// <summary>
    /// Whether a score of exactly <see cref="Start"/> belongs to the band: true for the lowest band and for one made by
    /// <see cref="From"/>, false for one made by <see cref="Above"/>.
    /// </summary>
    public bool IsStartIncluded { get; }

    internal bool IsLowest => IsStartIncluded && Start == -NetPromoterScore.Limit;

    /// <summary>The band of all scores below the next band, down to −100.</summary>
    /// <param name="name">The name of the band.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public static NpsBand Lowest(string name) => new(-NetPromoterScore.Limit, isStartIncluded: true, CheckedName(name));

    /// <summary>A band that begins with a number of points, which belongs to it.</summary>
    /// <param name="points">The lowest score of the band, above −100 and at most 100 points.</param>
    /// <param name="name">The name of the band.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="points"/> is not above −100 and at most 100. A band of all scores is made by <see cref="Lowest"/>.
    /// </exception>
    public static NpsBand From(double points, string name) =>
        points > -NetPromoterScore.Limit && points <= NetPromoterScore.Limit
            ? new(points, isStartIncluded: true, CheckedName(name))
            : throw new ArgumentOutOfRangeException(
                nameof(points), points, "Expected points above -100 and up to 100; the band that begins at -100 is made by Lowest.");

    /// <summary>A band that begins above a number of points, which belongs to the band below.</summary>
    /// <param name="points">The points that every score of the band exceeds, from −100 to below 100.</param>
    /// <param name="name">The name of the band.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="points"/> is not from −100 to below 100.</exception>
    public static NpsBand Above(double points, string name) =>
        points >= -NetPromoterScore.Limit && points < NetPromoterScore.Limit
            ? new(points, isStartIncluded: false, CheckedName(name))
            : throw new ArgumentOutOfRangeException(
                nameof(points), points, "Expected points from -100 to below 100; no score is above 100.");

    /// <summary>The name of the band.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    /// <summary>Whether points are not below the band; they may be in a higher one.</summary>
    internal bool IsReachedBy(double points) => points > Start || (IsStartIncluded && points == Start);

    /// <summary>Whether this band begins above the start of another one, so that the other one is not empty.</summary>
    internal bool BeginsAfter(NpsBand other) =>
        Start > other.Start || (Start == other.Start && !IsStartIncluded && other.IsStartIncluded);

    private static string CheckedName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.IsNullOrWhiteSpace(name)
            ? throw new ArgumentException("A band needs a name that can be read.", nameof(name))
            : name;
    }
}
