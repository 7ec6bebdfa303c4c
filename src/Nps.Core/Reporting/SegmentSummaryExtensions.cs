using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Makes flat rows of breakdowns.</summary>
public static class SegmentSummaryExtensions
{
    /// <summary>The segments as flat rows.</summary>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="level">The confidence level of the intervals and verdicts; 95 % by default.</param>
    /// <param name="decimals">The number of decimals of the three percentages, from 0 to 6.</param>
    /// <returns>
    /// One row a segment, in the order of the segments. There is no row of the total: make it of <c>Overall</c>. The limits are
    /// those of the segment's own score; the p-value and the verdict are those of the segment against the rest, adjusted by the
    /// method of Holm as in <see cref="SegmentBreakdown{TSegment}.CompareEachToRest"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 6.</exception>
    public static IReadOnlyList<NpsSummary<TSegment>> Summarize<TSegment>(
        this SegmentBreakdown<TSegment> breakdown, ConfidenceLevel level = default, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return RowsOf(breakdown.CompareEachToRest(), new SummaryFactory(level, decimals)).AsReadOnly();
    }

    /// <summary>The segments as flat rows, with their missing and invalid answers.</summary>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="level">The confidence level of the intervals and verdicts; 95 % by default.</param>
    /// <param name="decimals">The number of decimals of the three percentages, from 0 to 6.</param>
    /// <param name="scale">Other cut-offs on a scale with the same ends; null for those that the answers were counted on.</param>
    /// <returns>
    /// One row a segment, in the order of the segments, as for the breakdown that
    /// <see cref="TallyBreakdown{TSegment}.Classify"/> gives. Shares are shares of the valid answers.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 6.</exception>
    /// <exception cref="ArgumentException">
    /// The ends of <paramref name="scale"/> are not those that the answers were counted on.
    /// </exception>
    public static IReadOnlyList<NpsSummary<TSegment>> Summarize<TSegment>(
        this TallyBreakdown<TSegment> breakdown, ConfidenceLevel level = default, int decimals = 1, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        var factory = new SummaryFactory(level, decimals);
        IReadOnlyList<SegmentContrast<TSegment>> contrasts = breakdown.Classify(scale).CompareEachToRest();
        var rows = new List<NpsSummary<TSegment>>(contrasts.Count);
        foreach (SegmentTally<TSegment> segment in breakdown)
        {
            rows.Add(factory.Row(contrasts[rows.Count], new AnswerColumns(segment.Tally)));
        }

        return rows.AsReadOnly();
    }

    /// <summary>The published segments as flat rows. Nothing of a hidden segment is in them.</summary>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="breakdown">What may be published.</param>
    /// <param name="level">The confidence level of the intervals and verdicts; 95 % by default.</param>
    /// <param name="decimals">The number of decimals of the three percentages, from 0 to 6.</param>
    /// <returns>
    /// One row a published segment, in order. Shares, contributions and comparisons are those of
    /// <see cref="SuppressedBreakdown{TSegment}"/>: of everything when its <c>Overall</c> is known, otherwise among the published
    /// segments.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 6.</exception>
    public static IReadOnlyList<NpsSummary<TSegment>> Summarize<TSegment>(
        this SuppressedBreakdown<TSegment> breakdown, ConfidenceLevel level = default, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return RowsOf(breakdown.CompareEachToRest(), new SummaryFactory(level, decimals)).AsReadOnly();
    }

    /// <summary>The published segments as flat rows, and the hidden ones together as one more.</summary>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="breakdown">What may be published.</param>
    /// <param name="remainderKey">The key of the last row, such as "All others". No segment may have this name.</param>
    /// <param name="level">The confidence level of the intervals and verdicts; 95 % by default.</param>
    /// <param name="decimals">The number of decimals of the three percentages, from 0 to 6.</param>
    /// <returns>
    /// One row a published segment, in order, then a row of <c>Remainder</c> unless that is null. The last row has its share and its
    /// contribution, so that those of all rows sum to 1 and to the overall score. It is not compared with the rest.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 6.</exception>
    /// <exception cref="ArgumentException"><paramref name="remainderKey"/> is the name of a published or a hidden segment.</exception>
    public static IReadOnlyList<NpsSummary<TSegment>> Summarize<TSegment>(
        this SuppressedBreakdown<TSegment> breakdown, TSegment remainderKey, ConfidenceLevel level = default, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        if (breakdown.IsHidden(remainderKey) || breakdown.TryGetSegment(remainderKey, out _))
        {
            throw new ArgumentException(
                $"There is a segment \"{remainderKey}\". Choose a key for the hidden segments that no segment has.",
                nameof(remainderKey));
        }

        var factory = new SummaryFactory(level, decimals);
        List<NpsSummary<TSegment>> rows = RowsOf(breakdown.CompareEachToRest(), factory);
        if (breakdown is { Remainder: ResponseCounts remainder, Overall: ResponseCounts overall })
        {
            rows.Add(factory.Row(remainderKey, remainder, segment: new SegmentColumns(remainder, overall)));
        }

        return rows.AsReadOnly();
    }

    private static List<NpsSummary<TSegment>> RowsOf<TSegment>(
        IReadOnlyList<SegmentContrast<TSegment>> contrasts, SummaryFactory factory)
    {
        var rows = new List<NpsSummary<TSegment>>(contrasts.Count + 1);
        foreach (SegmentContrast<TSegment> contrast in contrasts)
        {
            rows.Add(factory.Row(contrast));
        }

        return rows;
    }
}
