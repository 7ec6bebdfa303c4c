using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Nps.Core;

/// <summary>
/// The scores of segments drawn towards their mean, each by as much as chance explains of its distance: a score from few responses a
/// lot, one from many hardly at all. Made by <see cref="SegmentBreakdown{TSegment}.Shrink"/>.
/// </summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>
/// <para>The true scores of the segments are taken to vary around a mean μ with the standard deviation τ, and the observed ones around
/// the true ones with the variance V̄/nᵢ. With B = τ²/(τ² + V̄/nᵢ) the shrunken score is μ̂ + B(θ̂ᵢ − μ̂). Efron and Morris (1975), Journal
/// of the American Statistical Association 70:311–319; τ by Paule and Mandel (1982), Journal of Research of the National
/// Bureau of Standards 87:377–385.</para>
/// <para>Where every segment is unanimous, V̄ is 0 and nothing can be learnt about chance: by convention every reliability is 0, every
/// shrunken score is the mean, and there are no intervals.</para>
/// <para>Enumerates all segments of the breakdown in its order; those without responses have no shrunken score. The type is
/// immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class ShrunkenBreakdown<TSegment> : IReadOnlyCollection<ShrunkenScore<TSegment>>
{
    // Fewer do not tell how much segments differ.
    private const int FewestSegments = 3;

    private readonly ShrunkenScore<TSegment>[] _segments;
    private readonly KeyTable<TSegment> _keys;

    private ShrunkenBreakdown(ShrunkenScore<TSegment>[] segments, KeyTable<TSegment> keys, ShrinkageMethod method)
    {
        _segments = segments;
        _keys = keys;
        MeanScore = NetPromoterScore.FromComputed(100 * method.Mean);
        DeviationBetween = 100 * Math.Sqrt(method.BetweenVariance);
        DeviationWithin = 100 * Math.Sqrt(method.WithinVariance);
    }

    /// <summary>
    /// The estimated mean of the true scores, μ̂, to which scores are drawn. Not the score of all responses together: every segment counts
    /// here, a large one at most as much as its certainty warrants.
    /// </summary>
    public NetPromoterScore MeanScore { get; }

    /// <summary>
    /// The estimated standard deviation of the true scores in points, τ: how much segments differ when chance is taken out, 0 or more. It
    /// is 0 when chance explains all differences, and then every shrunken score is the mean.
    /// </summary>
    public double DeviationBetween { get; }

    /// <summary>The standard deviation of one response within its segment in points, √V̄ with V̄ = ΣnᵢVᵢ/Σnᵢ, from 0 to 100.</summary>
    public double DeviationWithin { get; }

    /// <summary>The number of segments.</summary>
    public int Count => _segments.Length;

    /// <summary>A segment.</summary>
    /// <param name="segment">A segment that occurred, told apart as in the breakdown.</param>
    /// <exception cref="KeyNotFoundException">The segment did not occur.</exception>
    public ShrunkenScore<TSegment> this[TSegment segment] =>
        TryGetSegment(segment, out ShrunkenScore<TSegment>? score)
            ? score
            : throw new KeyNotFoundException($"The breakdown has no segment \"{segment}\".");

    /// <summary>Looks a segment up.</summary>
    /// <param name="segment">Any segment, told apart as in the breakdown.</param>
    /// <param name="score">The segment, or null if it did not occur.</param>
    /// <returns>Whether the segment occurred.</returns>
    public bool TryGetSegment(TSegment segment, [NotNullWhen(true)] out ShrunkenScore<TSegment>? score)
    {
        score = _keys.TryGetSlot(segment, out int slot) ? _segments[slot] : null;
        return score is not null;
    }

    /// <summary>Goes through the segments in the order of the breakdown.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<ShrunkenScore<TSegment>> GetEnumerator() => ((IEnumerable<ShrunkenScore<TSegment>>)_segments).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _segments.GetEnumerator();

    internal static ShrunkenBreakdown<TSegment>? Of(SegmentScore<TSegment>[] segments, KeyTable<TSegment> keys)
    {
        var samples = new List<TrinomialSample>(segments.Length);
        foreach (SegmentScore<TSegment> segment in segments)
        {
            if (!segment.Counts.IsEmpty)
            {
                samples.Add(segment.Counts.ToSample());
            }
        }

        if (samples.Count < FewestSegments)
        {
            return null;
        }

        var method = new ShrinkageMethod(samples);
        return new ShrunkenBreakdown<TSegment>(
            Array.ConvertAll(segments, segment => new ShrunkenScore<TSegment>(segment.Segment, segment.Counts, method)), keys, method);
    }
}
