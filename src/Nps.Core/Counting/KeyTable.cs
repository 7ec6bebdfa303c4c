using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Nps.Core;

/// <summary>Numbers keys from 0 on, in the order in which they are first seen. A null key is a key like any other.</summary>
internal sealed class KeyTable<TKey>(IEqualityComparer<TKey>? comparer, int capacity = 0)
{
    // The dictionary never sees a null: that key has a slot of its own.
#pragma warning disable CS8714
    private readonly Dictionary<TKey, int> _slots = new(capacity, comparer);
#pragma warning restore CS8714
    private readonly List<TKey> _keys = new(capacity);

    // Only while keys are few texts that come again. Other objects are not remembered: those made for each row have no hash to go by.
    private RecentTexts? _recent;

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Asked once a row; left to itself, the compiler calls it.
    internal int GetOrAddSlot(TKey key)
    {
        if (!typeof(TKey).IsValueType && _recent is RecentTexts recent && key is string text)
        {
            int slot = recent.SlotOf(text);
            if (slot >= 0)
            {
                return slot;
            }
        }

        return FindOrAdd(key);
    }

    private int FindOrAdd(TKey key)
    {
        if (!TryGetSlot(key, out int slot))
        {
            return Add(key);
        }

        if (!typeof(TKey).IsValueType && key is string text && _keys.Count <= RecentTexts.Places)
        {
            // A comparer of the caller's may tell texts apart that have the same characters.
            _recent ??= new RecentTexts(byContent: comparer is null);
            _recent.Remember(text, slot);
        }

        return slot;
    }

    private int Add(TKey key)
    {
        int slot = _keys.Count;
        if (key is null)
        {
            _slotOfNull = slot;
        }
        else
        {
            _slots[key] = slot; // not Add, which throws where a comparer contradicts itself
        }

        _keys.Add(key);
        if (_keys.Count > RecentTexts.Places)
        {
            _recent = null;
        }

        return slot;
    }
}
