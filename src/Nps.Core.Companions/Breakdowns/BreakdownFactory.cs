using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>Creates breakdowns from values that exist already. From rows see <see cref="BreakdownExtensions"/>.</summary>
public static class Breakdown
{
    /// <summary>Takes values per group, for example stored ones.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">Groups and their values, as in a dictionary. Values of a group that comes twice are merged.</param>
    /// <param name="metric">What they are values of, and how they are compared.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> or <paramref name="metric"/> is null.</exception>
    /// <exception cref="ArgumentException">Some values are null, or do not go with the metric, such as answers on another scale.</exception>
    /// <exception cref="OverflowException">A count exceeds <see cref="long.MaxValue"/>.</exception>
    public static Breakdown<TKey, T> Of<TKey, T>(
        IEnumerable<KeyValuePair<TKey, T>> values, Metric<T> metric, IEqualityComparer<TKey>? comparer = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(metric);
        IEnumerable<KeyValuePair<TKey, Counted<T>>> counted = NullRows.Refuse(values, row => row.Value, nameof(values))
            .Select(row => new KeyValuePair<TKey, Counted<T>>(row.Key, Counted<T>.Checked(metric, row.Value)));
        return new Breakdown<TKey, T>(KeyedSums<TKey, Counted<T>>.From(counted, comparer), metric);
    }
}
