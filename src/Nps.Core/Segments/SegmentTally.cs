using System;

namespace Nps.Core;

/// <summary>One segment of a tally breakdown: all its answers, the missing and invalid ones included.</summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>The type is immutable.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class SegmentTally<TSegment> : IFormattable
{
    internal SegmentTally(TSegment segment, RatingTally tally)
    {
        Segment = segment;
        Tally = tally;
    }

    /// <summary>The segment; null for the group of null segments.</summary>
    public TSegment Segment { get; }

    /// <summary>The answers of the segment: ratings, missing, invalid, response rate.</summary>
    public RatingTally Tally { get; }

    /// <summary>The segment in short, such as "North: 4700 valid, 250 missing, 50 invalid", its name in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The segment in short.</summary>
    /// <param name="format">Null, "" or "G": there is one form only.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        NumberFormat.CheckGeneral(format);
        return $"{KeyText.Of(Segment, formatProvider)}: {Tally}";
    }
}
