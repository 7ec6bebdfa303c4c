using System;
using System.Collections;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// Clustered counts that know their clusters by name: they can be stored as pairs of cluster and counts, and added to, with
/// answers of the same cluster coming together.
/// </summary>
/// <typeparam name="TCluster">The type that names a cluster.</typeparam>
/// <remarks>Enumerates the clusters in the order in which they were first seen. The type is immutable.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class ClusteredResponseCounts<TCluster> : ClusteredResponseCounts, IReadOnlyCollection<KeyValuePair<TCluster, WeightedResponseCounts>>
{
    private readonly KeyedSums<TCluster, WeightedResponseCounts> _sums;

    internal ClusteredResponseCounts(KeyedSums<TCluster, WeightedResponseCounts> sums)
        : base(sums.InOrder, sums.Total()) => _sums = sums;

    /// <summary>The number of clusters, those without responses included if any were given.</summary>
    public int Count => _sums.Count;

    /// <summary>The counts of a cluster.</summary>
    /// <param name="cluster">A cluster that occurred.</param>
    /// <exception cref="KeyNotFoundException">The cluster did not occur.</exception>
    public WeightedResponseCounts this[TCluster cluster] => _sums.Keys.TryGetSlot(cluster, out int slot)
        ? _sums[slot]
        : throw new KeyNotFoundException($"There is no cluster \"{cluster}\".");

    /// <summary>Adds other clustered counts, for example of another day.</summary>
    /// <param name="other">The counts to add.</param>
    /// <returns>The sum, cluster by cluster; clusters are told apart as here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="OverflowException">
    /// The number of responses exceeds <see cref="long.MaxValue"/>, or the weights add up to more than a double holds.
    /// </exception>
    public ClusteredResponseCounts<TCluster> Plus(ClusteredResponseCounts<TCluster> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ClusteredResponseCounts<TCluster>(_sums.Plus(other._sums));
    }

    /// <summary>Goes through the clusters and their counts in the order in which they were first seen.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<KeyValuePair<TCluster, WeightedResponseCounts>> GetEnumerator()
    {
        for (int slot = 0; slot < _sums.Count; slot++)
        {
            yield return new(_sums.Keys[slot], _sums[slot]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
