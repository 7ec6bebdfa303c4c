using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Measures service quality of rows by group.</summary>
public static class ServiceQualityBreakdownExtensions
{
    /// <summary>Measures service quality per group from expectations and perceptions, as SERVQUAL does.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="source">The rows, one for each respondent, read once.</param>
    /// <param name="key">The group of a row; null keys form a group of their own.</param>
    /// <param name="survey">What was asked, with expectations.</param>
    /// <param name="expectation">
    /// The expectations, one for each item in the order of the survey and on its scale; null where there is no answer, or instead of all of them.
    /// </param>
    /// <param name="perception">The perceptions, in the same way.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown. Groups are compared by the weighted gap where the survey has points, otherwise by the unweighted one.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="comparer"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The survey does not ask expectations; or answers are off the scale, too many or too few. Thrown once, after the last row: the message says how many
    /// respondents are concerned, and what is wrong with the first.
    /// </exception>
    public static Breakdown<TKey, ServiceQuality> ToServiceQualityBreakdown<T, TKey>(
        this IEnumerable<T> source,
        Func<T, TKey> key,
        ServiceSurvey survey,
        Func<T, IReadOnlyList<double?>?> expectation,
        Func<T, IReadOnlyList<double?>?> perception,
        IEqualityComparer<TKey>? comparer = null) =>
        ServiceRows.Gaps(survey, expectation, perception).Measure(source, key, ServiceMetric.Usual(survey), comparer);

    /// <summary>
    /// Measures service quality per group from expectations and perceptions, weighted by the points that the respondents of the group give.
    /// </summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="source">The rows, one for each respondent, read once.</param>
    /// <param name="key">The group of a row; null keys form a group of their own.</param>
    /// <param name="survey">What was asked, with expectations and without points of its own.</param>
    /// <param name="expectation">The expectations, one for each item.</param>
    /// <param name="perception">The perceptions, one for each item.</param>
    /// <param name="points">
    /// The points, one for each dimension, from 0 to 1e9 and not all 0; by convention they add up to 100. Null instead of all of them, or for one of them, when
    /// the respondent gave none.
    /// </param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>
    /// The breakdown. Groups are compared by the weighted gap. Each has weights of its own, so that a difference can come from them alone; see
    /// <see cref="CompareBy{TKey}"/> for the unweighted one.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="comparer"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The survey does not ask expectations, or has points; or answers or points cannot be. Thrown once, after the last row: the message says how many
    /// respondents are concerned, and what is wrong with the first.
    /// </exception>
    public static Breakdown<TKey, ServiceQuality> ToServiceQualityBreakdown<T, TKey>(
        this IEnumerable<T> source,
        Func<T, TKey> key,
        ServiceSurvey survey,
        Func<T, IReadOnlyList<double?>?> expectation,
        Func<T, IReadOnlyList<double?>?> perception,
        Func<T, IReadOnlyList<double?>?> points,
        IEqualityComparer<TKey>? comparer = null) =>
        ServiceRows.WeightedGaps(survey, expectation, perception, points)
            .Measure(source, key, new ServiceMetric(survey, ServiceMeasure.Weighted), comparer);

    /// <summary>Measures service quality per group from perceptions alone, as SERVPERF does.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="source">The rows, one for each respondent, read once.</param>
    /// <param name="key">The group of a row; null keys form a group of their own.</param>
    /// <param name="survey">What was asked, without expectations.</param>
    /// <param name="perception">The perceptions, one for each item in the order of the survey and on its scale; null where there is no answer, or instead of all of them.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown. Groups are compared by the weighted result where the survey has points, otherwise by the unweighted one.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="comparer"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The survey asks expectations; or answers are off the scale, too many or too few. Thrown once, after the last row: the message says how many respondents
    /// are concerned, and what is wrong with the first.
    /// </exception>
    public static Breakdown<TKey, ServiceQuality> ToServiceQualityBreakdown<T, TKey>(
        this IEnumerable<T> source,
        Func<T, TKey> key,
        ServiceSurvey survey,
        Func<T, IReadOnlyList<double?>?> perception,
        IEqualityComparer<TKey>? comparer = null) =>
        ServiceRows.Perceptions(survey, perception).Measure(source, key, ServiceMetric.Usual(survey), comparer);

    /// <summary>The same results, whose groups are compared by the other overall result.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="breakdown">A breakdown of service quality.</param>
    /// <param name="measure">The result to compare.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static Breakdown<TKey, ServiceQuality> CompareBy<TKey>(this Breakdown<TKey, ServiceQuality> breakdown, ServiceMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.ComparedBy(new ServiceMetric(breakdown.Overall.Survey, measure));
    }

    /// <summary>The same results, whose periods are compared by the other overall result.</summary>
    /// <param name="trend">A trend of service quality.</param>
    /// <param name="measure">The result to compare.</param>
    /// <returns>The trend.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trend"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static Trend<ServiceQuality> CompareBy(this Trend<ServiceQuality> trend, ServiceMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(trend);
        return trend.ComparedBy(new ServiceMetric(trend.Undated.Survey, measure));
    }
}
