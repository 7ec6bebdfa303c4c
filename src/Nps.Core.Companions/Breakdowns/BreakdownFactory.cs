using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Creates breakdowns from values that exist already. From rows see <see cref="BreakdownExtensions"/>.</summary>
public static partial class Breakdown
{
    /// <summary>Takes shares per group, for example stored ones.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="shares">Groups and their shares, as in a dictionary. Shares of a group that comes twice add up.</param>
    /// <param name="higherIsBetter">Whether a higher share is better; null where it is not said.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shares"/> is null.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static Breakdown<TKey, Share> FromShares<TKey>(
        IEnumerable<KeyValuePair<TKey, Share>> shares, bool? higherIsBetter = null, IEqualityComparer<TKey>? comparer = null) =>
        Of(shares, new ShareMetric(higherIsBetter), comparer, nameof(shares));

    /// <summary>Takes means per group, for example stored ones.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="means">Groups and their means, as in a dictionary. Means of a group that comes twice are merged.</param>
    /// <param name="higherIsBetter">Whether a higher mean is better; null where it is not said.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="means"/> is null.</exception>
    /// <exception cref="OverflowException">The count exceeds <see cref="long.MaxValue"/>.</exception>
    public static Breakdown<TKey, Mean> FromMeans<TKey>(
        IEnumerable<KeyValuePair<TKey, Mean>> means, bool? higherIsBetter = null, IEqualityComparer<TKey>? comparer = null) =>
        Of(means, new MeanMetric(higherIsBetter), comparer, nameof(means));

    /// <summary>Takes counted answers per group, for example stored ones. Groups are compared by the share of good answers.</summary>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="answers">Groups and their answers, as in a dictionary. Answers of a group that comes twice add up.</param>
    /// <param name="scale">The scale on which all of them were counted.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Some answers are null or were counted on another scale.</exception>
    /// <exception cref="OverflowException">A total exceeds <see cref="long.MaxValue"/>.</exception>
    public static Breakdown<TKey, Answers> FromAnswers<TKey>(
        IEnumerable<KeyValuePair<TKey, Answers>> answers, AnswerScale scale, IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(scale);
        return Of(NullRows.Refuse(answers, row => row.Value, nameof(answers)), new AnswersMetric(scale), comparer, nameof(answers));
    }

    /// <summary>Takes values of any kind per group. They are added to nothing first, which refuses what does not go together.</summary>
    internal static Breakdown<TKey, T> Of<TKey, T>(
        IEnumerable<KeyValuePair<TKey, T>> values, Metric<T> metric, IEqualityComparer<TKey>? comparer, string paramName)
        where T : notnull
    {
        if (values is null)
        {
            throw new ArgumentNullException(paramName);
        }

        var sums = new KeyedSums<TKey, Counted<T>>(comparer);
        foreach (KeyValuePair<TKey, T> pair in values)
        {
            sums.Add(pair.Key, new Counted<T>(metric, metric.Plus(metric.Empty, pair.Value)));
        }

        return new Breakdown<TKey, T>(sums, metric);
    }
}
