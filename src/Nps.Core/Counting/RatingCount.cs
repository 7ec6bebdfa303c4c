using System;

namespace Nps.Core;

/// <summary>A row of a rating and how many gave it, as a database groups answers.</summary>
/// <remarks>
/// Database providers, mappers and serializers fill rows by setting their members. Therefore the members can be set, unlike those
/// of the other types of this library. <see cref="RatingExtensions.ToRatingTally(System.Collections.Generic.IEnumerable{RatingCount}, RatingScale?)"/>
/// counts rows and checks them. Rows are equal when their members are.
/// </remarks>
public sealed record RatingCount
{
    /// <summary>The rating, any integer; null for the answers that are missing.</summary>
    public int? Rating { get; set; }

    /// <summary>How many answers the row stands for; 0 or more when it is counted.</summary>
    public long Count { get; set; }

    /// <summary>The row in words, such as "rating 9: 120" or "no rating: 15".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => ToText(Rating, Count);

    internal static string ToText(int? rating, long count) => rating is int given
        ? FormattableString.Invariant($"rating {given}: {count}")
        : FormattableString.Invariant($"no rating: {count}");
}
