using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Counts responses per driver, and shares each response equally among the drivers it names.</summary>
/// <remarks>
/// What a driver shares is kept as whole numbers, the promoters less detractors of the responses that name so many drivers in all,
/// and divided at the end: sums are then exact, and do not depend on the order of the responses or on how they were divided up.
/// </remarks>
internal sealed class DriverBreakdownBuilder<TDriver>(IEqualityComparer<TDriver>? comparer)
{
    private readonly KeyTable<TDriver> _drivers = new(comparer);
    private CategoryCounter[] _counts = new CategoryCounter[4];

    // Promoters less detractors, by driver and by how many drivers their responses name.
    private readonly Dictionary<DriverShare, long> _balances = [];

    // Which response named a driver last: naming it again is then known without a search.
    private readonly List<long> _lastResponse = [];
    private readonly List<int> _slots = [];
    private CategoryCounter _overall;
    private CategoryCounter _unattributed;
    private long _response;

    /// <summary>Adds responses that all name the same drivers. Without responses there is nobody to name them.</summary>
    internal void Add(IEnumerable<TDriver>? drivers, ResponseCounts counts)
    {
        if (counts.IsEmpty)
        {
            return;
        }

        _overall.Add(counts);
        _response++;
        _slots.Clear();
        foreach (TDriver driver in drivers ?? [])
        {
            int slot = GetOrAddSlot(driver);
            if (_lastResponse[slot] != _response)
            {
                _lastResponse[slot] = _response;
                _slots.Add(slot);
            }
        }

        if (_slots.Count == 0)
        {
            _unattributed.Add(counts);
        }

        foreach (int slot in _slots)
        {
            _counts[slot].Add(counts);
            AddBalance(new(slot, _slots.Count), counts.Promoters - counts.Detractors);
        }
    }

    /// <summary>Adds a breakdown of other responses, whose drivers are all told apart here too.</summary>
    internal void Add(DriverBreakdown<TDriver> breakdown, string paramName)
    {
        _overall.Add(breakdown.Overall);
        _unattributed.Add(breakdown.UnattributedCounts);
        _response++;
        foreach (DriverScore<TDriver> driver in breakdown)
        {
            int slot = GetOrAddSlot(driver.Driver);
            if (_lastResponse[slot] == _response)
            {
                // Whoever named both would count twice, and how many did is not known.
                throw new ArgumentException(
                    $"The driver \"{driver.Driver}\" and another one are told apart there but not here; use the same comparer for both.", paramName);
            }

            _lastResponse[slot] = _response;
            _counts[slot].Add(driver.Counts);
            foreach (KeyValuePair<int, long> balance in driver.Balances)
            {
                AddBalance(new(slot, balance.Key), balance.Value);
            }
        }
    }

    /// <summary>Adds the totals of a stored breakdown; its drivers follow with <see cref="TryAddDriver"/>.</summary>
    internal void AddTotals(ResponseCounts overall, ResponseCounts unattributed)
    {
        _overall.Add(overall);
        _unattributed.Add(unattributed);
    }

    /// <summary>Adds a driver of a stored breakdown, unless it was added before.</summary>
    internal bool TryAddDriver(TDriver driver, ResponseCounts counts, IEnumerable<KeyValuePair<int, long>> balances)
    {
        if (_drivers.TryGetSlot(driver, out _))
        {
            return false;
        }

        int slot = GetOrAddSlot(driver);
        _counts[slot].Add(counts);
        foreach (KeyValuePair<int, long> balance in balances)
        {
            AddBalance(new(slot, balance.Key), balance.Value);
        }

        return true;
    }

    /// <summary>Whether what the drivers share and what belongs to no driver are together the overall balance.</summary>
    internal bool AddsUp()
    {
        var shared = new Dictionary<int, long>();
        foreach (KeyValuePair<DriverShare, long> balance in _balances)
        {
            shared.TryGetValue(balance.Key.Drivers, out long before);
            shared[balance.Key.Drivers] = before + balance.Value;
        }

        // Each response is in the balances of as many drivers as it names.
        bool whole = true;
        long sum = BalanceOf(_unattributed);
        foreach (KeyValuePair<int, long> balance in shared)
        {
            whole &= balance.Value % balance.Key == 0;
            sum += balance.Value / balance.Key;
        }

        return whole && sum == BalanceOf(_overall);
    }

    internal DriverBreakdown<TDriver> ToDriverBreakdown()
    {
        var balances = new SortedList<int, long>[_lastResponse.Count];
        for (int slot = 0; slot < balances.Length; slot++)
        {
            balances[slot] = [];
        }

        foreach (KeyValuePair<DriverShare, long> balance in _balances)
        {
            balances[balance.Key.Slot].Add(balance.Key.Drivers, balance.Value);
        }

        ResponseCounts overall = _overall.ToResponseCounts();
        var scores = new DriverScore<TDriver>[balances.Length];
        for (int slot = 0; slot < scores.Length; slot++)
        {
            scores[slot] = new DriverScore<TDriver>(_drivers[slot], _counts[slot].ToResponseCounts(), balances[slot], overall.Total);
        }

        return new DriverBreakdown<TDriver>(_drivers, scores, overall, _unattributed.ToResponseCounts());
    }

    private static long BalanceOf(CategoryCounter counter)
    {
        ResponseCounts counts = counter.ToResponseCounts();
        return counts.Promoters - counts.Detractors;
    }

    private int GetOrAddSlot(TDriver driver)
    {
        int slot = _drivers.GetOrAddSlot(driver);
        if (slot == _lastResponse.Count)
        {
            _lastResponse.Add(0);
            if (slot == _counts.Length)
            {
                Array.Resize(ref _counts, 2 * slot);
            }
        }

        return slot;
    }

    private void AddBalance(DriverShare share, long balance)
    {
        _balances.TryGetValue(share, out long before);
        _balances[share] = before + balance;
    }

    /// <summary>A driver, and how many drivers a response names together with it.</summary>
    private readonly struct DriverShare(int slot, int drivers) : IEquatable<DriverShare>
    {
        internal int Slot { get; } = slot;

        internal int Drivers { get; } = drivers;

        public bool Equals(DriverShare other) => Slot == other.Slot && Drivers == other.Drivers;

        public override bool Equals(object? obj) => obj is DriverShare other && Equals(other);

        public override int GetHashCode() => unchecked((Slot * 397) ^ Drivers);
    }
}
