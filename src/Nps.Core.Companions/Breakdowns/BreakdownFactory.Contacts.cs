using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

public static partial class Breakdown
{
    /// <summary>Takes first-contact resolution per group, for example stored counts. Groups are compared by the net share.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="contacts">Groups and their counts, as in a dictionary. Counts of a group that comes twice add up.</param>
    /// <param name="window">The window by which all of them were counted, 0 or longer.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contacts"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="window"/> is negative.</exception>
    /// <exception cref="ArgumentException">Some counts have another window.</exception>
    /// <exception cref="OverflowException">There are more contacts than <see cref="long.MaxValue"/>.</exception>
    public static Breakdown<TKey, FirstContact> FromFirstContacts<TKey>(
        IEnumerable<KeyValuePair<TKey, FirstContact>> contacts, TimeSpan window, IEqualityComparer<TKey>? comparer = null) =>
        Of(contacts, new FirstContactMetric(window), comparer, nameof(contacts));

    /// <summary>Takes response times per group, for example stored ones. Groups are compared by the share answered within a target.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="times">Groups and their response times, as in a dictionary. Those of a group that comes twice add up.</param>
    /// <param name="target">The target, 0 or longer.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="times"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is negative.</exception>
    /// <exception cref="OverflowException">There are more cases than <see cref="long.MaxValue"/>.</exception>
    public static Breakdown<TKey, ResponseTimes> FromResponseTimes<TKey>(
        IEnumerable<KeyValuePair<TKey, ResponseTimes>> times, TimeSpan target, IEqualityComparer<TKey>? comparer = null) =>
        Of(times, new ResponseTimesMetric(target), comparer, nameof(times));
}
