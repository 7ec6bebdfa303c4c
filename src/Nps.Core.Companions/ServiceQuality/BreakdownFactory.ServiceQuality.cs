using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

// Service quality that was measured already.
public static partial class Breakdown
{
    /// <summary>Takes service quality per group, for example stored results.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="results">Groups and their results, as in a dictionary. Results of a group that comes twice add up.</param>
    /// <param name="survey">The survey that all of them are of.</param>
    /// <param name="measure">The overall result by which groups are compared.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="results"/> or <paramref name="survey"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="measure"/> is not defined.</exception>
    /// <exception cref="ArgumentException">Some results are null or of another survey.</exception>
    /// <exception cref="OverflowException">A count exceeds <see cref="long.MaxValue"/>.</exception>
    public static Breakdown<TKey, ServiceQuality> FromServiceQuality<TKey>(
        IEnumerable<KeyValuePair<TKey, ServiceQuality>> results,
        ServiceSurvey survey,
        ServiceMeasure measure,
        IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(survey);
        return Of(NullRows.Refuse(results, row => row.Value, nameof(results)), new ServiceMetric(survey, measure), comparer, nameof(results));
    }
}
