using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>One counter for each group of rows, in the order in which groups are first seen.</summary>
internal sealed class GroupedRows<TKey, TCounter>(IEqualityComparer<TKey>? comparer)
    where TCounter : class
{
    private readonly KeyTable<TKey> _keys = new(comparer);
    private readonly List<TCounter> _counters = [];

    internal TCounter Of(TKey key, Func<TCounter> create)
    {
        int slot = _keys.GetOrAddSlot(key);
        if (slot == _counters.Count)
        {
            _counters.Add(create());
        }

        return _counters[slot];
    }

    internal IEnumerable<KeyValuePair<TKey, T>> Select<T>(Func<TCounter, T> value)
    {
        for (int slot = 0; slot < _counters.Count; slot++)
        {
            yield return new KeyValuePair<TKey, T>(_keys[slot], value(_counters[slot]));
        }
    }
}
