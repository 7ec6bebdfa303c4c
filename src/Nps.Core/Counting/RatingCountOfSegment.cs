using System;

namespace Nps.Core;

/// <summary>A row of a segment, a rating and how many in the segment gave it, as a database groups answers.</summary>
/// <typeparam name="TSegment">The type that names a segment; null segments form a group of their own.</typeparam>
/// <remarks>
/// Rows are filled by setting their members, like those of <see cref="RatingCount"/>. <c>ToTallyBreakdown</c> counts rows and
/// checks them. Rows are equal when their members are.
/// </remarks>
public sealed record RatingCount<TSegment> : IFormattable
{
    /// <summary>The segment.</summary>
    public TSegment Segment { get; set; } = default!; // whoever fills the row sets it; a row without one has the null segment

    /// <summary>The rating, any integer; null for the answers that are missing.</summary>
    public int? Rating { get; set; }

    /// <summary>How many answers the row stands for; 0 or more when it is counted.</summary>
    public long Count { get; set; }

    /// <summary>The row in words, such as "North, rating 9: 120", its segment in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The row in words.</summary>
    /// <param name="format">Null, "" or "G": there is one form only.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        NumberFormat.CheckGeneral(format);
        return $"{KeyText.Of(Segment, formatProvider)}, {RatingCount.ToText(Rating, Count)}";
    }
}
