using System;

namespace Nps.Core;

/// <summary>One segment of a breakdown: its counts, its score, and its part in the overall score.</summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>The type is immutable.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class SegmentScore<TSegment> : IFormattable
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
        new(_overall.IsEmpty ? 0 : CountedPoints.Of(Counts.Promoters - Counts.Detractors, _overall.Total));

    /// <summary>
    /// The points the overall score would gain if every passive and detractor of this segment became a promoter:
    /// 100 × (passives + 2 × detractors) / all responses, 0 or more.
    /// </summary>
    public NpsDelta Opportunity =>
        _overall.IsEmpty ? default : NpsDelta.FromComputed(100 * (Counts.Passives + (2.0 * Counts.Detractors)) / _overall.Total);

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
    public override string ToString() => ToString(null, null);

    /// <summary>The segment in short.</summary>
    /// <param name="format">A format for the score, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{KeyText.Of(Segment, formatProvider)}: {Score?.ToString(format, formatProvider) ?? "no score"} (n = {Counts.Total})";
}
