using System;
using System.Collections;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// Why the overall score moved: the part due to segments changing their scores (rate) and the part due to segments changing
/// their shares (mix). The two add up to the change, segment by segment and in total.
/// </summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>
/// Kitagawa (1955), Journal of the American Statistical Association 50:1168–1194, with midpoint weights and the mix term centred on
/// the overall score, so that the sign of a single segment's mix effect means something. Segments that occur in one of the two
/// breakdowns only
/// have mix effects only. The type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class SegmentComparison<TSegment> : IReadOnlyCollection<SegmentChange<TSegment>>, IFormattable
{
    private readonly IReadOnlyList<SegmentChange<TSegment>> _changes;

    internal SegmentComparison(ResponseCounts baseline, ResponseCounts current, IReadOnlyList<SegmentChange<TSegment>> changes)
    {
        _changes = changes;
        Overall = new NpsComparison(baseline, current);
        if (Overall.Delta is not NpsDelta delta)
        {
            return;
        }

        double rate = 0;
        double mix = 0;
        bool anyUp = false;
        bool anyDown = false;
        foreach (SegmentChange<TSegment> change in changes)
        {
            double points = change.RateEffect!.Value.Points;
            rate += points;
            mix += change.MixEffect!.Value.Points;
            anyUp |= points > 0;
            anyDown |= points < 0;
        }

        RateEffect = NpsDelta.FromComputed(rate);
        MixEffect = NpsDelta.FromComputed(mix);
        IsSimpsonReversal = (anyUp && !anyDown && delta.Points < 0) || (anyDown && !anyUp && delta.Points > 0);
    }

    /// <summary>The overall scores compared, with interval, p-value and verdict.</summary>
    public NpsComparison Overall { get; }

    /// <summary>The points due to segments changing their scores; null when either breakdown has no responses.</summary>
    public NpsDelta? RateEffect { get; }

    /// <summary>The points due to segments changing their shares; null when either breakdown has no responses.</summary>
    public NpsDelta? MixEffect { get; }

    /// <summary>
    /// Simpson's paradox: every segment that changed its score moved one way, and the overall score moved the other, because
    /// the shares changed.
    /// </summary>
    public bool IsSimpsonReversal { get; }

    /// <summary>The number of segments in either breakdown.</summary>
    public int Count => _changes.Count;

    /// <summary>Goes through the segments: those of the later breakdown first, then those that only the earlier one has.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<SegmentChange<TSegment>> GetEnumerator() => _changes.GetEnumerator();

    /// <summary>The comparison in short, such as "-13.7 points: +6.7 by rate, -20.4 by mix", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The comparison in short.</summary>
    /// <param name="format">A format for the points, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (Overall.Delta is not NpsDelta delta || RateEffect is not NpsDelta rate || MixEffect is not NpsDelta mix)
        {
            return "no responses to compare";
        }

        string effects = $"{rate.ToString(format, formatProvider)} by rate, {mix.ToString(format, formatProvider)} by mix";
        return $"{delta.ToString(format, formatProvider)} points: {effects}";
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
