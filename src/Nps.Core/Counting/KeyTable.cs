using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Nps.Core;

/// <summary>Numbers keys from 0 on, in the order in which they are first seen. A null key is a key like any other.</summary>
internal sealed class KeyTable<TKey>(IEqualityComparer<TKey>? comparer, int capacity = 0)
{
    private const int RecentKeys = 128; // a power of two

    // The dictionary never sees a null: that key has a slot of its own.
#pragma warning disable CS8714
    private readonly Dictionary<TKey, int> _slots = new(capacity, comparer);
#pragma warning restore CS8714
    private readonly List<TKey> _keys = new(capacity);

    // Rows often share their key objects: the same object has the same slot, and asking that costs less than hashing a text.
    private readonly object?[]? _recentKeys = typeof(TKey).IsValueType ? null : new object?[RecentKeys];
    private readonly int[] _recentSlots = typeof(TKey).IsValueType ? [] : new int[RecentKeys];

    private int _slotOfNull = -1;

    internal int Count => _keys.Count;

    internal TKey this[int slot] => _keys[slot];

    internal IReadOnlyList<TKey> InOrder => _keys;

    internal IEqualityComparer<TKey> Comparer => _slots.Comparer;

    internal bool TryGetSlot(TKey key, out int slot) =>
        key is null ? TryGetSlotOfNull(out slot) : _slots.TryGetValue(key, out slot);

    internal bool TryGetSlotOfNull(out int slot)
    {
        slot = _slotOfNull;
        return slot >= 0;
    }

    internal int GetOrAddSlot(TKey key)
    {
        if (_recentKeys is null || key is null)
        {
            return FindOrAdd(key);
        }

        int place = RuntimeHelpers.GetHashCode(key) & (RecentKeys - 1);
        if (!ReferenceEquals(_recentKeys[place], key))
        {
            _recentSlots[place] = FindOrAdd(key);
            _recentKeys[place] = key;
        }

        return _recentSlots[place];
    }

    private int FindOrAdd(TKey key)
    {
        if (TryGetSlot(key, out int slot))
        {
            return slot;
        }

        slot = _keys.Count;
        if (key is null)
        {
            _slotOfNull = slot;
        }
        else
        {
            _slots.Add(key, slot);
        }

        _keys.Add(key);
        return slot;
    }
}
