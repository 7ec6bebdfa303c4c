using System;

namespace Nps.Core;

/// <summary>One segment's part in the change of the overall score.</summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>
/// With wₕ the shares and θₕ the scores, bars for means of both periods: rate = w̄ₕ(θₕ¹ − θₕ⁰) and mix = (wₕ¹ − wₕ⁰)(θ̄ₕ − θ̄). The
/// type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class SegmentChange<TSegment> : IFormattable
{
    internal SegmentChange(
        TSegment segment, ResponseCounts baseline, ResponseCounts current, ResponseCounts baselineOverall, ResponseCounts currentOverall)
    {
        Segment = segment;
        Baseline = baseline;
        Current = current;
        if (baselineOverall.Score is not NetPromoterScore before || currentOverall.Score is not NetPromoterScore after)
        {
            return;
        }

        // A segment missing in one period has no score to change: it takes the one it has, and all its effect is mix.
        double score0 = (baseline.Score ?? current.Score ?? default).Points;
        double score1 = (current.Score ?? baseline.Score ?? default).Points;
        double share0 = (double)baseline.Total / baselineOverall.Total;
        double share1 = (double)current.Total / currentOverall.Total;
        RateEffect = NpsDelta.FromComputed((share0 + share1) / 2 * (score1 - score0));
        MixEffect = NpsDelta.FromComputed((share1 - share0) * (((score0 + score1) / 2) - ((before.Points + after.Points) / 2)));
    }

    /// <summary>The segment.</summary>
    public TSegment Segment { get; }

    /// <summary>The counts of the segment in the earlier breakdown; empty when it does not occur there.</summary>
    public ResponseCounts Baseline { get; }

    /// <summary>The counts of the segment in the later breakdown; empty when it does not occur there.</summary>
    public ResponseCounts Current { get; }

    /// <summary>
    /// The points by which the change of the segment's own score moved the overall score; null when either breakdown has no
    /// responses.
    /// </summary>
    public NpsDelta? RateEffect { get; }

    /// <summary>
    /// The points by which the change of the segment's share moved the overall score: positive when the share of a segment above
    /// the average grew, or that of one below it shrank. Null when either breakdown has no responses.
    /// </summary>
    public NpsDelta? MixEffect { get; }

    /// <summary>The sum of rate and mix effect, in points; null when either breakdown has no responses.</summary>
    public NpsDelta? Effect => RateEffect is NpsDelta rate && MixEffect is NpsDelta mix ? NpsDelta.FromComputed(rate.Points + mix.Points) : null;

    /// <summary>The change in short, such as "North: +2.1 by rate, -0.4 by mix", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The change in short.</summary>
    /// <param name="format">A format for the effects, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string effects = RateEffect is NpsDelta rate && MixEffect is NpsDelta mix
            ? $"{rate.ToString(format, formatProvider)} by rate, {mix.ToString(format, formatProvider)} by mix"
            : "no responses to compare";
        return $"{KeyText.Of(Segment, formatProvider)}: {effects}";
    }
}
