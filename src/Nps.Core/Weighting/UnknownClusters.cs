using System;

namespace Nps.Core;

/// <summary>
/// Remembers answers whose cluster is not known, so that they can be reported in one exception at the end. They could be put
/// neither into one cluster, which would make strangers resemble each other, nor each into its own without a guess.
/// </summary>
internal struct UnknownClusters
{
    private long _position;
    private long _unknown;
    private long _firstIndex;

    /// <summary>What is wrong with the clusters read so far; null when nothing is.</summary>
    internal readonly string? Complaint => _unknown == 0
        ? null
        : FormattableString.Invariant(
            $"{_unknown} of {_position} clusters are null; the first is at index {_firstIndex}. An answer that belongs to no other needs a cluster of its own, such as its respondent.");

    /// <summary>Whether a cluster can be counted; what has no answers is passed over.</summary>
    internal bool IsKnown<TCluster>(TCluster cluster, bool hasAnswers)
    {
        long index = _position++;
        if (cluster is not null || !hasAnswers)
        {
            return cluster is not null;
        }

        _firstIndex = _unknown == 0 ? index : _firstIndex;
        _unknown++;
        return false;
    }
}
