using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Counts responses per driver, and shares each response equally among the drivers it names.</summary>
internal sealed class DriverBreakdownBuilder<TDriver>
{
    private readonly KeyedCounts<TDriver> _counts = new(null);
    private readonly List<double> _sharedBalances = [];
    private readonly List<int> _slots = [];
    private CategoryCounter _overall;
    private CategoryCounter _unattributed;

    internal void Add(IEnumerable<TDriver>? drivers, NpsCategory category)
    {
        _overall.Add(category);
        _slots.Clear();
        foreach (TDriver driver in drivers ?? [])
        {
            int slot = _counts.GetOrAddSlot(driver);
            if (!_slots.Contains(slot))
            {
                _slots.Add(slot);
            }
        }

        if (_slots.Count == 0)
        {
            _unattributed.Add(category);
        }

        foreach (int slot in _slots)
        {
            _counts.Add(slot, category);
            if (slot == _sharedBalances.Count)
            {
                _sharedBalances.Add(0);
            }

            _sharedBalances[slot] += (double)(int)category / _slots.Count;
        }
    }

    internal DriverBreakdown<TDriver> ToDriverBreakdown() =>
        new(_counts, _sharedBalances, _overall.ToResponseCounts(), _unattributed.ToResponseCounts());
}
