using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Counts categories per key, in the order in which keys are first seen. A null key is a key like any other.</summary>
internal sealed class KeyedCounts<TKey>(IEqualityComparer<TKey>? comparer, int capacity = 0)
{
    // The dictionary never sees a null: that key has a slot of its own.
#pragma warning disable CS8714
    private readonly Dictionary<TKey, int> _slots = new(capacity, comparer);
#pragma warning restore CS8714
    private readonly List<TKey> _keys = new(capacity);
    private CategoryCounter[] _counters = new CategoryCounter[Math.Max(capacity, 4)];
    private int _slotOfNull = -1;

    internal IReadOnlyList<TKey> Keys => _keys;

    internal IEqualityComparer<TKey> Comparer => _slots.Comparer;

    /// <summary>Counts a sequence strictly: every key seen has a place, missing answers count nothing, invalid ones throw at the end.</summary>
    internal static KeyedCounts<TKey> From<T>(
        IEnumerable<T> source, Func<T, TKey> key, Func<T, int?> rating, RatingScale? scale, IEqualityComparer<TKey>? comparer = null)
    {
        var counts = new KeyedCounts<TKey>(comparer);
        var reader = new RatingReader<T>(rating, scale);
        foreach (T response in source)
        {
            int slot = counts.GetOrAddSlot(key(response));
            if (reader.TryRead(response, out NpsCategory category))
            {
                counts.Add(slot, category);
            }
        }

        reader.ThrowIfInvalid(nameof(source));
        return counts;
    }

    internal void Add(int slot, NpsCategory category) => _counters[slot].Add(category);

    internal void Add(TKey key, in ResponseCounts counts)
    {
        // The slot first: adding one may replace the array.
        int slot = GetOrAddSlot(key);
        _counters[slot].Add(counts);
    }

    internal ResponseCounts CountsAt(int slot) => _counters[slot].ToResponseCounts();

    internal bool TryGetSlot(TKey key, out int slot)
    {
        if (key is not null)
        {
            return _slots.TryGetValue(key, out slot);
        }

        slot = _slotOfNull;
        return slot >= 0;
    }

    internal int GetOrAddSlot(TKey key)
    {
        if (TryGetSlot(key, out int slot))
        {
            return slot;
        }

        slot = _keys.Count;
        _keys.Add(key);
        if (slot == _counters.Length)
        {
            Array.Resize(ref _counters, 2 * slot);
        }

        if (key is null)
        {
            _slotOfNull = slot;
        }
        else
        {
            _slots.Add(key, slot);
        }

        return slot;
    }
}
