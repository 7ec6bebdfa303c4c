using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Nps.Core;

/// <summary>Makes flat rows of trends.</summary>
public static class TrendSummaryExtensions
{
    /// <summary>The periods as flat rows.</summary>
    /// <typeparam name="TPeriod">The type that names a period.</typeparam>
    /// <param name="trend">The trend.</param>
    /// <param name="level">The confidence level of the intervals and verdicts; 95 % by default.</param>
    /// <param name="decimals">The number of decimals of the three percentages, from 0 to 6.</param>
    /// <returns>
    /// One row a period, in order, those without responses included. The difference from the period before, its limits, its
    /// p-value and the verdict come from one test, <see cref="NpsTrendPoint{TPeriod}.FromPrevious"/>, and agree with each other.
    /// They are those of one comparison: they do not allow for how many periods are looked at, as
    /// <see cref="NpsTrend{TPeriod}.CompareEachToPrevious"/> does. Answers without a date are in no
    /// row: make one of <c>Undated</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="trend"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 6.</exception>
    public static IReadOnlyList<NpsSummary<TPeriod>> Summarize<TPeriod>(
        this NpsTrend<TPeriod> trend, ConfidenceLevel level = default, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(trend);
        var factory = new SummaryFactory(level, decimals);
        var rows = new List<NpsSummary<TPeriod>>(trend.Count);
        foreach (NpsTrendPoint<TPeriod> point in trend)
        {
            rows.Add(factory.Row(point.Period, point));
        }

        return rows.AsReadOnly();
    }

    /// <summary>The segments through time as flat rows: one a segment and period.</summary>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="trends">The trends.</param>
    /// <param name="level">The confidence level of the intervals and verdicts; 95 % by default.</param>
    /// <param name="decimals">The number of decimals of the three percentages, from 0 to 6.</param>
    /// <returns>
    /// The rows of the first segment, period by period, then those of the next. The key is the segment, and the column
    /// <see cref="NpsSummary{TKey}.Period"/> has the period. All other columns are as for one trend; share, contribution and the
    /// comparison with the rest are null.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="trends"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 6.</exception>
    public static IReadOnlyList<NpsSummary<TSegment>> Summarize<TSegment>(
        this SegmentTrends<TSegment> trends, ConfidenceLevel level = default, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(trends);
        return RowsOf(trends, new SummaryFactory(level, decimals));
    }

    /// <summary>
    /// The published segments through time as flat rows: one a segment and period. Nothing of a hidden segment is in them.
    /// </summary>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="trends">What may be published.</param>
    /// <param name="level">The confidence level of the intervals and verdicts; 95 % by default.</param>
    /// <param name="decimals">The number of decimals of the three percentages, from 0 to 6.</param>
    /// <returns>
    /// The rows of the published segments, as for <see cref="SegmentTrends{TSegment}"/>. For the hidden ones together, make the
    /// rows of <c>Remainder</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="trends"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 6.</exception>
    public static IReadOnlyList<NpsSummary<TSegment>> Summarize<TSegment>(
        this SuppressedTrends<TSegment> trends, ConfidenceLevel level = default, int decimals = 1)
    {
        ArgumentNullException.ThrowIfNull(trends);
        return RowsOf(trends, new SummaryFactory(level, decimals));
    }

    private static ReadOnlyCollection<NpsSummary<TSegment>> RowsOf<TSegment>(
        IReadOnlyList<SegmentTrend<TSegment>> trends, SummaryFactory factory)
    {
        var rows = new List<NpsSummary<TSegment>>();
        foreach (SegmentTrend<TSegment> segment in trends)
        {
            foreach (NpsTrendPoint<CalendarPeriod> point in segment.Trend)
            {
                rows.Add(factory.Row(segment.Segment, point));
            }
        }

        return rows.AsReadOnly();
    }
}
