using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Follows breakdowns through time.</summary>
public static class SegmentTrendExtensions
{
    /// <summary>The trend of a breakdown by period. From one by segment and period, roll up first.</summary>
    /// <param name="breakdown">A breakdown by calendar periods of one unit.</param>
    /// <returns>The trend, from the first to the last period, without holes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods are of different units or calendars.</exception>
    public static NpsTrend<CalendarPeriod> ToNpsTrend(this SegmentBreakdown<CalendarPeriod> breakdown)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return TrendBuilder.FromKeys(breakdown.KeyedCounts);
    }

    /// <summary>
    /// A trend per segment, from one pass over the responses, all over the same periods. Missing answers (null) are not counted.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="source">The responses in any order, read once.</param>
    /// <param name="segment">The segment of a response; null is a segment.</param>
    /// <param name="period">The period of a response, for example from <see cref="ReportingCalendar.GetPeriod(DateTime, PeriodUnit)"/>.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The segments in the order in which they were first seen, each with its trend.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale (thrown once, after the last response), or periods are of different units or calendars.
    /// </exception>
    public static IReadOnlyList<SegmentTrend<TSegment>> ToSegmentTrends<T, TSegment>(
        this IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, CalendarPeriod> period,
        Func<T, int?> rating,
        RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(rating);

        var counts = KeyedCounts<SegmentAndPeriod<TSegment>>.From(
            source, response => new SegmentAndPeriod<TSegment>(segment(response), period(response)), rating, scale);
        var segments = new KeyedCounts<TSegment>(null);
        var periods = new List<KeyedCounts<CalendarPeriod>>();
        for (int i = 0; i < counts.Keys.Count; i++)
        {
            SegmentAndPeriod<TSegment> key = counts.Keys[i];
            int slot = segments.GetOrAddSlot(key.Segment);
            if (slot == periods.Count)
            {
                periods.Add(new KeyedCounts<CalendarPeriod>(null));
            }

            periods[slot].Add(key.Period, counts.CountsAt(i));
        }

        // Every period that occurs in any segment occurs, perhaps empty, in all.
        foreach (KeyedCounts<CalendarPeriod> ofSegment in periods)
        {
            foreach (SegmentAndPeriod<TSegment> key in counts.Keys)
            {
                ofSegment.Add(key.Period, ResponseCounts.Empty);
            }
        }

        var trends = new SegmentTrend<TSegment>[periods.Count];
        for (int slot = 0; slot < trends.Length; slot++)
        {
            trends[slot] = new SegmentTrend<TSegment>(segments.Keys[slot], TrendBuilder.FromKeys(periods[slot]));
        }

        return trends;
    }

    private readonly record struct SegmentAndPeriod<TSegment>
    {
        internal SegmentAndPeriod(TSegment segment, CalendarPeriod period)
        {
            Segment = segment;
            Period = period;
        }

        internal TSegment Segment { get; }

        internal CalendarPeriod Period { get; }
    }
}
