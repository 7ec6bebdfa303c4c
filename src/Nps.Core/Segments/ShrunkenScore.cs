using System;

namespace Nps.Core;

/// <summary>One segment with its observed score and the one drawn towards the mean of all segments.</summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>The type is immutable.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class ShrunkenScore<TSegment> : IFormattable
{
    internal ShrunkenScore(TSegment segment, ResponseCounts counts, ShrinkageMethod method)
    {
        Segment = segment;
        Counts = counts;
        if (ObservedScore is not NetPromoterScore observed)
        {
            return;
        }

        double reliability = method.ReliabilityOf(counts.Total);
        double mean = NetPromoterScore.FromComputed(100 * method.Mean).Points;
        double shrunken = mean + (reliability * (observed.Points - mean));

        // Rounding does not carry it beyond either of the two.
        shrunken = Math.Max(Math.Min(shrunken, Math.Max(mean, observed.Points)), Math.Min(mean, observed.Points));
        Reliability = reliability;
        Score = NetPromoterScore.FromComputed(shrunken);
        StandardError = method.WithinVariance > 0 ? 100 * Math.Sqrt(method.VarianceOf(counts.Total)) : null;
    }

    /// <summary>The segment; null for the group of null segments.</summary>
    public TSegment Segment { get; }

    /// <summary>The counts of the segment.</summary>
    public ResponseCounts Counts { get; }

    /// <summary>The score as observed; null without responses.</summary>
    public NetPromoterScore? ObservedScore => Counts.Score;

    /// <summary>
    /// The shrunken score, μ̂ + B(θ̂ − μ̂), between the observed score and the mean of all segments; null without responses.
    /// </summary>
    public NetPromoterScore? Score { get; }

    /// <summary>
    /// The reliability of the observed score, B = τ²/(τ² + V̄/n), from 0 to 1: the share of its distance from the mean that is not
    /// chance. It grows with the number of responses. Null without responses.
    /// </summary>
    public double? Reliability { get; }

    /// <summary>
    /// The standard error of the shrunken score in points, 100·√(τ²(1 − B) + (1 − B)²·Var(μ̂)); null without responses, and when every segment
    /// is unanimous.
    /// </summary>
    public double? StandardError { get; }

    /// <summary>The interval of the segment's true score, in points within −100 to 100.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Shrunken score ± z × standard error, clipped; null when there is no standard error.</returns>
    /// <remarks>
    /// A rough guide. It treats τ as known, so that a 95 % interval covers less: simulated .93 over forty segments that differ a lot, and
    /// .77 to .91 with ten or fewer. A segment that really is exceptional is drawn towards the mean as if it were lucky, and covered less
    /// often still. To decide about a single segment use the interval of its own counts.
    /// </remarks>
    public ConfidenceInterval? GetConfidenceInterval(ConfidenceLevel level = default)
    {
        if (Score is not NetPromoterScore score || StandardError is not double error)
        {
            return null;
        }

        double margin = level.CriticalValue * error;
        return ConfidenceInterval.Unchecked(
            Math.Max(score.Points - margin, -NetPromoterScore.Limit),
            Math.Min(score.Points + margin, NetPromoterScore.Limit),
            level,
            IntervalMethod.Wald);
    }

    /// <summary>The segment in short, such as "Jon: +51.2 (observed +77.8, n = 9)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The segment in short.</summary>
    /// <param name="format">A format for the scores, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string segment = KeyText.Of(Segment, formatProvider);
        return Score is NetPromoterScore score && ObservedScore is NetPromoterScore observed
            ? $"{segment}: {score.ToString(format, formatProvider)} (observed {observed.ToString(format, formatProvider)}, n = {Counts.Total})"
            : $"{segment}: no score";
    }
}
