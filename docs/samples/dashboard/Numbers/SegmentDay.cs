namespace Dashboard.Numbers;

/// <summary>What the answers of a report are grouped by.</summary>
public sealed record SegmentDay(string Segment, DateOnly Day);
