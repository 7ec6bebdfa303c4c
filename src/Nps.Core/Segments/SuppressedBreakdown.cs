using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Nps.Core;

/// <summary>
/// One publication of a breakdown: the segments large enough not to identify anybody, and one remainder of all others that
/// cannot be taken apart. Made by <see cref="SegmentBreakdown{TSegment}.Suppress"/>, which states the rule and what it does not
/// protect from.
/// </summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>
/// <para>Enumerates the published segments. Everything that can be asked of this type is computed from what is published. The
/// type is immutable and keeps no count of a hidden segment.</para>
/// <para>There is no comparison with an earlier publication. For a segment that is hidden in one of them and published in
/// the other, the change would tell what was hidden. Two publications subtracted from each other show the responses that came in
/// between, however few they are.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class SuppressedBreakdown<TSegment> : IReadOnlyCollection<SegmentScore<TSegment>>
{
    private readonly SuppressedSegments<TSegment, SegmentScore<TSegment>> _segments;

    private SuppressedBreakdown(
        int minimumResponses,
        SuppressedSegments<TSegment, SegmentScore<TSegment>> segments,
        ResponseCounts? overall,
        ResponseCounts? remainder)
    {
        MinimumResponses = minimumResponses;
        _segments = segments;
        Overall = overall;
        Remainder = remainder;
    }

    /// <summary>The fewest responses a published segment may have, 2 or more.</summary>
    public int MinimumResponses { get; }

    /// <summary>
    /// The counts of everything. Null when nothing may be published, and when the hidden segments together have fewer responses
    /// than the minimum, so that the total would disclose them. Shares, contributions and comparisons with the rest are
    /// then those among the published segments.
    /// </summary>
    public ResponseCounts? Overall { get; }

    /// <summary>The counts of the hidden segments together; null when none is hidden, and when <see cref="Overall"/> is null.</summary>
    public ResponseCounts? Remainder { get; }

    /// <summary>The names of the hidden segments, in the order of the breakdown.</summary>
    public IReadOnlyList<TSegment> HiddenSegments => _segments.Hidden;

    /// <summary>The number of published segments.</summary>
    public int Count => _segments.Published.Count;

    /// <summary>A published segment.</summary>
    /// <param name="segment">The name of a published segment, told apart as in the breakdown.</param>
    /// <exception cref="KeyNotFoundException">The segment is hidden or did not occur; the message says which.</exception>
    public SegmentScore<TSegment> this[TSegment segment] =>
        TryGetSegment(segment, out SegmentScore<TSegment>? score)
            ? score
            : throw new KeyNotFoundException(IsHidden(segment)
                ? $"The segment \"{segment}\" is hidden, so that nobody can tell what its respondents answered."
                : $"The breakdown has no segment \"{segment}\".");

    /// <summary>Looks up a published segment.</summary>
    /// <param name="segment">Any name of a segment, told apart as in the breakdown.</param>
    /// <param name="score">The segment, or null if it is hidden or did not occur.</param>
    /// <returns>Whether the segment is published.</returns>
    public bool TryGetSegment(TSegment segment, [NotNullWhen(true)] out SegmentScore<TSegment>? score) =>
        _segments.TryGet(segment, out score);

    /// <summary>Whether a segment is hidden, as opposed to published or unknown.</summary>
    /// <param name="segment">Any name of a segment, told apart as in the breakdown.</param>
    /// <returns>Whether the segment is one of <see cref="HiddenSegments"/>.</returns>
    public bool IsHidden(TSegment segment) => _segments.IsHidden(segment);

    /// <summary>
    /// Compares every published segment with all other responses, and corrects the p-values for the number of comparisons.
    /// </summary>
    /// <param name="correction">The correction of the p-values; Holm by default.</param>
    /// <returns>
    /// One contrast for each published segment, in order. The rest is <see cref="Overall"/> less the segment, or the other published
    /// segments when <see cref="Overall"/> is null. Hidden segments are not compared and do not enter the correction.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="correction"/> is not defined.</exception>
    public IReadOnlyList<SegmentContrast<TSegment>> CompareEachToRest(MultipleTesting correction = default) =>
        SegmentContrasts.Of(_segments.Published, correction);

    /// <summary>
    /// Tests whether the scores of the published segments and of the remainder, which counts as one more segment, differ by more
    /// than chance explains.
    /// </summary>
    /// <returns>The test, or null when fewer than two of them have responses.</returns>
    public HomogeneityTest? TestHomogeneity()
    {
        var samples = new List<ResponseCounts>(Count + 1);
        foreach (SegmentScore<TSegment> segment in _segments.Published)
        {
            samples.Add(segment.Counts);
        }

        samples.Add(Remainder ?? ResponseCounts.Empty);
        return HomogeneityTest.FromCounts(samples);
    }

    /// <summary>Goes through the published segments in the order of the breakdown.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<SegmentScore<TSegment>> GetEnumerator() => _segments.Published.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static SuppressedBreakdown<TSegment> Of(
        SegmentScore<TSegment>[] segments, ResponseCounts overall, IEqualityComparer<TSegment> comparer, int minimumResponses)
    {
        SuppressionOutcome outcome = ResponseSuppression.Apply(
            Array.ConvertAll(segments, segment => (ResponseCounts[])[segment.Counts]), minimumResponses);
        var hidden = new List<TSegment>();
        ResponseCounts shown = ResponseCounts.Empty;
        for (int i = 0; i < segments.Length; i++)
        {
            if (outcome.IsHidden(i))
            {
                hidden.Add(segments[i].Segment);
            }
            else
            {
                shown += segments[i].Counts;
            }
        }

        // What a published segment knows of the whole is no more than what is published of it.
        bool withTotals = outcome.ShowsTotals && hidden.Count < segments.Length;
        ResponseCounts whole = withTotals ? overall : shown;
        var published = new List<KeyValuePair<TSegment, SegmentScore<TSegment>>>();
        for (int i = 0; i < segments.Length; i++)
        {
            if (!outcome.IsHidden(i))
            {
                TSegment name = segments[i].Segment;
                published.Add(new(name, new SegmentScore<TSegment>(name, segments[i].Counts, whole)));
            }
        }

        return new SuppressedBreakdown<TSegment>(
            minimumResponses,
            new SuppressedSegments<TSegment, SegmentScore<TSegment>>(published, hidden, comparer),
            withTotals ? overall : null,
            withTotals && hidden.Count > 0 ? overall - shown : null);
    }
}
