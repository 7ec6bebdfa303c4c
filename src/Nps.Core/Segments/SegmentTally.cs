namespace Nps.Core;

/// <summary>One segment of a tally breakdown: all its answers, the missing and invalid ones included.</summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>The type is immutable.</remarks>
public sealed class SegmentTally<TSegment>
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

    /// <summary>The segment in short, such as "North: 4700 valid, 250 missing, 50 invalid".</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Segment}: {Tally}";
}
