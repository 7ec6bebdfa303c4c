using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Counts of any kind per key, in the order in which keys are first seen.</summary>
internal sealed class KeyedSums<TKey, TCounts>(IEqualityComparer<TKey>? comparer, int capacity = 0)
    where TCounts : struct, ICounts<TCounts>
{
    private readonly List<TCounts> _sums = new(capacity);

    internal KeyTable<TKey> Keys { get; } = new(comparer, capacity);

    internal int Count => _sums.Count;

    /// <summary>The counts in the order of their keys.</summary>
    internal IReadOnlyList<TCounts> InOrder => _sums;

    internal TCounts this[int slot] => _sums[slot];

    /// <summary>Adds up pairs of keys and counts.</summary>
    internal static KeyedSums<TKey, TCounts> From(IEnumerable<KeyValuePair<TKey, TCounts>> pairs, IEqualityComparer<TKey>? comparer)
    {
        var sums = new KeyedSums<TKey, TCounts>(comparer);
        foreach (KeyValuePair<TKey, TCounts> pair in pairs)
        {
            sums.Add(pair.Key, pair.Value);
        }

        return sums;
    }

    internal void Add(TKey key, in TCounts counts)
    {
        int slot = Keys.GetOrAddSlot(key);
        if (slot == _sums.Count)
        {
            _sums.Add(counts);
        }
        else
        {
            _sums[slot] = _sums[slot].Plus(counts);
        }
    }

    /// <summary>These sums and others, key by key, as keys are told apart here.</summary>
    internal KeyedSums<TKey, TCounts> Plus(KeyedSums<TKey, TCounts> other)
    {
        KeyedSums<TKey, TCounts> sum = Merge(key => key, Keys.Comparer);
        for (int slot = 0; slot < other.Count; slot++)
        {
            sum.Add(other.Keys[slot], other[slot]);
        }

        return sum;
    }

    /// <summary>Adds up the counts of keys that belong together.</summary>
    internal KeyedSums<TParent, TCounts> Merge<TParent>(Func<TKey, TParent> parent, IEqualityComparer<TParent>? comparer)
    {
        var merged = new KeyedSums<TParent, TCounts>(comparer);
        for (int slot = 0; slot < Count; slot++)
        {
            merged.Add(parent(Keys[slot]), _sums[slot]);
        }

        return merged;
    }

    /// <summary>The counts of a key; nothing counted when the key did not occur.</summary>
    internal TCounts Of(TKey key) => Keys.TryGetSlot(key, out int slot) ? _sums[slot] : default;

    /// <summary>The counts of the null key; nothing counted when it did not occur.</summary>
    internal TCounts OfNull() => Keys.TryGetSlotOfNull(out int slot) ? _sums[slot] : default;

    /// <summary>All keys together.</summary>
    internal TCounts Total()
    {
        TCounts total = default;
        foreach (TCounts sum in _sums)
        {
            total = total.Plus(sum);
        }

        return total;
    }
}
