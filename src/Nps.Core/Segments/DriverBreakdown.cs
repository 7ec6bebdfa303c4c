using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Nps.Core;

/// <summary>
/// The responses broken down by the reasons they name, any number each, in the order in which reasons were first named.
/// </summary>
/// <typeparam name="TDriver">The type that names a driver. Null is allowed and counted like any other driver.</typeparam>
/// <remarks>
/// <para>Do not publish a driver breakdown where single respondents must not be recognised. There is no way to suppress its small
/// drivers, because hiding them would not hide them: a response is in the counts of every driver that it names, and the impacts of
/// all drivers and the unattributed points add up to the overall score. What was hidden could be found by subtraction. Two published
/// breakdowns that differ by one respondent show which drivers that respondent named.</para>
/// <para>Breakdowns add up exactly: the sum of the breakdowns of two groups is the breakdown of both groups together. The type is
/// immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class DriverBreakdown<TDriver> : IReadOnlyCollection<DriverScore<TDriver>>
{
    private readonly KeyTable<TDriver> _slots;
    private readonly DriverScore<TDriver>[] _drivers;

    internal DriverBreakdown(
        KeyTable<TDriver> slots, DriverScore<TDriver>[] drivers, ResponseCounts overall, ResponseCounts unattributed)
    {
        _slots = slots;
        _drivers = drivers;
        Overall = overall;
        UnattributedCounts = unattributed;
    }

    /// <summary>The counts of all responses, each counted once.</summary>
    public ResponseCounts Overall { get; }

    /// <summary>The counts of the responses that name no driver.</summary>
    public ResponseCounts UnattributedCounts { get; }

    /// <summary>The points of the overall score that come from responses without a driver; null without responses.</summary>
    public NpsDelta? Unattributed => Overall.IsEmpty
        ? null
        : new NpsDelta(CountedPoints.Of(UnattributedCounts.Promoters - UnattributedCounts.Detractors, Overall.Total));

    /// <summary>The number of drivers.</summary>
    public int Count => _drivers.Length;

    /// <summary>A driver.</summary>
    /// <param name="driver">A driver that was named.</param>
    /// <exception cref="KeyNotFoundException">The driver was not named.</exception>
    public DriverScore<TDriver> this[TDriver driver] =>
        TryGetDriver(driver, out DriverScore<TDriver>? score)
            ? score
            : throw new KeyNotFoundException($"The breakdown has no driver \"{driver}\".");

    /// <summary>Looks a driver up.</summary>
    /// <param name="driver">Any driver.</param>
    /// <param name="score">The driver, or null if it was not named.</param>
    /// <returns>Whether the driver was named.</returns>
    public bool TryGetDriver(TDriver driver, [NotNullWhen(true)] out DriverScore<TDriver>? score)
    {
        score = _slots.TryGetSlot(driver, out int slot) ? _drivers[slot] : null;
        return score is not null;
    }

    /// <summary>Adds another breakdown, of other responses.</summary>
    /// <param name="other">The breakdown to add. The comparer of this breakdown tells drivers apart in the sum.</param>
    /// <returns>The sum: the drivers of this breakdown, followed by those that only <paramref name="other"/> has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">Two drivers of <paramref name="other"/> are one driver here.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public DriverBreakdown<TDriver> Plus(DriverBreakdown<TDriver> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var sum = new DriverBreakdownBuilder<TDriver>(_slots.Comparer);
        sum.Add(this, nameof(other));
        sum.Add(other, nameof(other));
        return sum.ToDriverBreakdown();
    }

    /// <summary>Goes through the drivers in the order in which they were first named.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<DriverScore<TDriver>> GetEnumerator() => ((IEnumerable<DriverScore<TDriver>>)_drivers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
