using System;

namespace Nps.Core.Companions;

/// <summary>Chooses by which number groups and periods of contacts are compared and shown.</summary>
public static class ContactBreakdownExtensions
{
    /// <summary>The same counts, whose groups are compared by another share.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="breakdown">A breakdown of first-contact resolution.</param>
    /// <param name="measure">The share to compare.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static Breakdown<TKey, FirstContact> CompareBy<TKey>(this Breakdown<TKey, FirstContact> breakdown, FirstContactMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.ComparedBy(new FirstContactMetric(breakdown.Metric.Empty.Window, measure));
    }

    /// <summary>The same counts, whose periods are compared by another share.</summary>
    /// <param name="trend">A trend of first-contact resolution.</param>
    /// <param name="measure">The share to compare.</param>
    /// <returns>The trend.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trend"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static Trend<FirstContact> CompareBy(this Trend<FirstContact> trend, FirstContactMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(trend);
        return trend.ComparedBy(new FirstContactMetric(trend.Metric.Empty.Window, measure));
    }

    /// <summary>The same response times, whose groups are compared by another number.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="breakdown">A breakdown of response times.</param>
    /// <param name="measure">The number to compare. The target stays.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static Breakdown<TKey, ResponseTimes> CompareBy<TKey>(this Breakdown<TKey, ResponseTimes> breakdown, ResponseTimeMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        return breakdown.ComparedBy(new ResponseTimesMetric(((ResponseTimesMetric)breakdown.Metric).Target, measure));
    }

    /// <summary>The same response times, whose periods are compared by another number.</summary>
    /// <param name="trend">A trend of response times.</param>
    /// <param name="measure">The number to compare. The target stays.</param>
    /// <returns>The trend.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trend"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    public static Trend<ResponseTimes> CompareBy(this Trend<ResponseTimes> trend, ResponseTimeMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(trend);
        return trend.ComparedBy(new ResponseTimesMetric(((ResponseTimesMetric)trend.Metric).Target, measure));
    }
}
