namespace Nps.Core;

/// <summary>The trend of one segment.</summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>The type is immutable.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class SegmentTrend<TSegment>
{
    internal SegmentTrend(TSegment segment, NpsTrend<CalendarPeriod> trend)
    {
        Segment = segment;
        Trend = trend;
    }

    /// <summary>The segment; null for the group of null segments.</summary>
    public TSegment Segment { get; }

    /// <summary>Its trend, over the same periods as those of all other segments.</summary>
    public NpsTrend<CalendarPeriod> Trend { get; }
}
