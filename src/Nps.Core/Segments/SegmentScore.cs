namespace Nps.Core;

/// <summary>One segment of a breakdown: its counts, its score, and its part in the overall score.</summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>The type is immutable.</remarks>
public sealed class SegmentScore<TSegment>
{
    private readonly ResponseCounts _overall;

    internal SegmentScore(TSegment segment, ResponseCounts counts, ResponseCounts overall)
    {
        Segment = segment;
        Counts = counts;
        _overall = overall;
    }

    /// <summary>The segment; null for the group of null segments.</summary>
    public TSegment Segment { get; }

    /// <summary>The counts of the segment.</summary>
    public ResponseCounts Counts { get; }

    /// <summary>The score of the segment; null without responses.</summary>
    public NetPromoterScore? Score => Counts.Score;

    /// <summary>The share of all responses that are in the segment, from 0 to 1; 0 when the whole breakdown has no responses.</summary>
    public double Share => _overall.IsEmpty ? 0 : (double)Counts.Total / _overall.Total;

    /// <summary>
    /// The points of the overall score that come from this segment: share × score = 100 × (promoters − detractors) / all
    /// responses. The contributions of all segments sum to the overall score.
    /// </summary>
    public NpsDelta Contribution =>
        new(_overall.IsEmpty ? 0 : 100.0 * (Counts.Promoters - Counts.Detractors) / _overall.Total);

    /// <summary>
    /// The points the overall score would gain if every passive and detractor of this segment became a promoter:
    /// 100 × (passives + 2 × detractors) / all responses, 0 or more.
    /// </summary>
    public NpsDelta Opportunity =>
        new(_overall.IsEmpty ? 0 : 100 * (Counts.Passives + (2.0 * Counts.Detractors)) / _overall.Total);

    /// <summary>
    /// The overall score minus the score of all other segments: by how much the segment lifts or lowers the whole. Null when
    /// there is no response outside the segment.
    /// </summary>
    public NpsDelta? LeaveOneOutEffect => _overall.Score - (_overall - Counts).Score;

    /// <summary>
    /// The segment (current) compared with all other segments together (baseline). Not with the total, which contains it:
    /// the samples would overlap.
    /// </summary>
    public NpsComparison VersusRest => new(_overall - Counts, Counts);

    /// <summary>The segment in short, such as "North: +42.3 (n = 120)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Segment}: {Score?.ToString() ?? "no score"} (n = {Counts.Total})";
}
