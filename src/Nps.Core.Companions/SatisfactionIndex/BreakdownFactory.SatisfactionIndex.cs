using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

// Satisfaction indexes that exist already.
public static partial class Breakdown
{
    /// <summary>Takes satisfaction indexes per group, for example stored ones. Groups are compared by the index.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="indexes">Groups and their indexes, as in a dictionary. Indexes of a group that comes twice add up.</param>
    /// <param name="survey">The survey that all of them are of.</param>
    /// <param name="form">The form that all of them are in.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indexes"/> or <paramref name="survey"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="form"/> is not defined.</exception>
    /// <exception cref="ArgumentException">Some indexes are null, or of another survey or form.</exception>
    /// <exception cref="OverflowException">A count exceeds <see cref="long.MaxValue"/>.</exception>
    public static Breakdown<TKey, SatisfactionIndex> FromSatisfactionIndexes<TKey>(
        IEnumerable<KeyValuePair<TKey, SatisfactionIndex>> indexes,
        SatisfactionSurvey survey,
        SatisfactionForm form = default,
        IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(indexes);
        ArgumentNullException.ThrowIfNull(survey);
        return Of(NullRows.Refuse(indexes, row => row.Value, nameof(indexes)), new SatisfactionMetric(survey, form), comparer, nameof(indexes));
    }
}
