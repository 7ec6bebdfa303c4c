using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// One publication of a breakdown: the groups large enough not to identify anybody, and one remainder of all others that cannot be taken
/// apart. Made by <see cref="Breakdown{TKey, T}.Suppress"/>.
/// </summary>
/// <typeparam name="TKey">The type that names a group.</typeparam>
/// <typeparam name="T">The type of the metric.</typeparam>
/// <remarks>Enumerates the published groups. The type is immutable and keeps nothing of a hidden group but its name.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed class SuppressedBreakdown<TKey, T> : IReadOnlyCollection<KeyValuePair<TKey, T>>
    where T : notnull
{
    private readonly Breakdown<TKey, T> _published;
    private readonly KeyTable<TKey> _hidden;
    private readonly Counted<T> _remainder;

    private SuppressedBreakdown(
        int minimumSize, Breakdown<TKey, T> published, KeyTable<TKey> hidden, Counted<T> remainder, bool showsTotals)
    {
        MinimumSize = minimumSize;
        ShowsTotals = showsTotals;
        HiddenKeys = new ReadOnlyCollection<TKey>([.. hidden.InOrder]);
        _published = published;
        _hidden = hidden;
        _remainder = remainder;
    }

    /// <summary>The fewest cases a published group may have, 2 or more.</summary>
    public int MinimumSize { get; }

    /// <summary>
    /// Whether the total and the hidden groups together are published. They are not when nothing may be, and when the hidden groups together
    /// are so few that the total would disclose them.
    /// </summary>
    public bool ShowsTotals { get; }

    /// <summary>The names of the hidden groups, in the order of the breakdown.</summary>
    public IReadOnlyList<TKey> HiddenKeys { get; }

    /// <summary>The number of published groups.</summary>
    public int Count => _published.Count;

    /// <summary>The value of a published group.</summary>
    /// <param name="key">The name of a published group.</param>
    /// <exception cref="KeyNotFoundException">The group is hidden or did not occur; the message says which.</exception>
    public T this[TKey key] => TryGetValue(key, out T? value)
        ? value
        : throw new KeyNotFoundException(IsHidden(key)
            ? $"The group \"{key}\" is hidden, so that nobody can tell what its cases were."
            : $"The breakdown has no group \"{key}\".");

    /// <summary>Looks up a published group.</summary>
    /// <param name="key">Any name of a group.</param>
    /// <param name="value">Its value, or the default of its type if the group is hidden or did not occur.</param>
    /// <returns>Whether the group is published.</returns>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out T value) => _published.TryGetValue(key, out value);

    /// <summary>Whether a group is hidden, as opposed to published or unknown.</summary>
    /// <param name="key">Any name of a group.</param>
    /// <returns>Whether the group is one of <see cref="HiddenKeys"/>.</returns>
    public bool IsHidden(TKey key) => _hidden.TryGetSlot(key, out _);

    /// <summary>All groups together, if that may be published.</summary>
    /// <param name="overall">The value of all, or the default of its type.</param>
    /// <returns><see cref="ShowsTotals"/>.</returns>
    public bool TryGetOverall([MaybeNullWhen(false)] out T overall)
    {
        overall = ShowsTotals ? _published.Sums.Total().Plus(_remainder).ValueFor(_published.Metric) : default;
        return ShowsTotals;
    }

    /// <summary>The hidden groups together, if there are any and that may be published.</summary>
    /// <param name="remainder">Their value, or the default of its type.</param>
    /// <returns>Whether there are hidden groups and <see cref="ShowsTotals"/>.</returns>
    public bool TryGetRemainder([MaybeNullWhen(false)] out T remainder)
    {
        bool isShown = ShowsTotals && HiddenKeys.Count > 0;
        remainder = isShown ? _remainder.ValueFor(_published.Metric) : default;
        return isShown;
    }

    /// <summary>Compares every published group with all other published cases, and corrects the p-values for the number of comparisons.</summary>
    /// <param name="correction">The correction of the p-values; Holm by default.</param>
    /// <returns>
    /// One contrast for each published group, in order. The rest has the hidden groups together where <see cref="ShowsTotals"/>, and else the
    /// other published groups only.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="correction"/> is not defined.</exception>
    public IReadOnlyList<Contrast<TKey>> CompareEachToRest(MultipleTesting correction = default) =>
        _published.CompareEach(correction, _remainder);

    /// <summary>Goes through the published groups in the order of the breakdown.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<KeyValuePair<TKey, T>> GetEnumerator() => _published.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static SuppressedBreakdown<TKey, T> Of(Breakdown<TKey, T> breakdown, int minimumSize)
    {
        if (minimumSize < 2)
        {
            throw new ArgumentOutOfRangeException(nameof(minimumSize), minimumSize, "A minimum below 2 cases would protect nobody.");
        }

        KeyedSums<TKey, Counted<T>> sums = breakdown.Sums;
        Counted<T>[][] cells = [.. sums.InOrder.Select(sum => (Counted<T>[])[sum])];
        SuppressionOutcome outcome = SuppressionRule.Apply(cells, minimumSize);
        var hidden = new KeyTable<TKey>(sums.Keys.Comparer);
        var published = new KeyedSums<TKey, Counted<T>>(sums.Keys.Comparer);
        Counted<T> remainder = default;
        for (int i = 0; i < cells.Length; i++)
        {
            if (outcome.IsHidden(i))
            {
                hidden.GetOrAddSlot(sums.Keys[i]);
                remainder = remainder.Plus(sums[i]);
            }
            else
            {
                published.Add(sums.Keys[i], sums[i]);
            }
        }

        bool showsTotals = outcome.ShowsTotals && published.Count > 0;
        return new SuppressedBreakdown<TKey, T>(
            minimumSize, new Breakdown<TKey, T>(published, breakdown.Metric), hidden, showsTotals ? remainder : default, showsTotals);
    }
}
