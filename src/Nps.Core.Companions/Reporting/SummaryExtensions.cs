using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Nps.Core.Companions;

/// <summary>Makes flat rows of breakdowns and trends.</summary>
public static class SummaryExtensions
{
    /// <summary>The groups of a breakdown as flat rows.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <typeparam name="T">The type of the metric.</typeparam>
    /// <param name="breakdown">The breakdown.</param>
    /// <param name="level">The confidence level of the intervals and verdicts; 95 % by default.</param>
    /// <returns>
    /// One row a group, in the order of the groups. P-value and verdict are those of the group against the rest, adjusted by the method of Holm as
    /// in <see cref="Breakdown{TKey, T}.CompareEachToRest"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    public static IReadOnlyList<MetricSummary<TKey>> Summarize<TKey, T>(this Breakdown<TKey, T> breakdown, ConfidenceLevel level = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        var rows = new List<MetricSummary<TKey>>(breakdown.Count);
        foreach (Contrast<TKey> contrast in breakdown.CompareEachToRest())
        {
            Figures figures = breakdown.Metric.FiguresOf(breakdown[contrast.Key], level);
            rows.Add(SummaryRow.Of(contrast.Key, null, figures, level, contrast, null));
        }

        return new ReadOnlyCollection<MetricSummary<TKey>>(rows);
    }

    /// <summary>The periods of a trend as flat rows.</summary>
    /// <typeparam name="T">The type of the metric.</typeparam>
    /// <param name="trend">The trend.</param>
    /// <param name="level">The confidence level of the intervals and verdicts; 95 % by default.</param>
    /// <returns>One row a period, the empty ones included, compared with the one before it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trend"/> is null.</exception>
    public static IReadOnlyList<MetricSummary<CalendarPeriod>> Summarize<T>(this Trend<T> trend, ConfidenceLevel level = default)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(trend);
        var rows = new List<MetricSummary<CalendarPeriod>>(trend.Count);
        foreach (TrendPoint<T> point in trend)
        {
            Figures figures = trend.Metric.FiguresOf(point.Value, level);
            rows.Add(SummaryRow.Of(point.Period, point.Period.ToString(), figures, level, null, point.FromPrevious));
        }

        return new ReadOnlyCollection<MetricSummary<CalendarPeriod>>(rows);
    }
}
