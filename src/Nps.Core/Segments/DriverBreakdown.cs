using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Nps.Core;

/// <summary>
/// The responses broken down by the reasons they name, any number each, in the order in which reasons were first named.
/// </summary>
/// <typeparam name="TDriver">The type that names a driver; null is a driver.</typeparam>
/// <remarks>The type is immutable.</remarks>
public sealed class DriverBreakdown<TDriver> : IReadOnlyCollection<DriverScore<TDriver>>
{
    private readonly KeyedCounts<TDriver> _counts;
    private readonly DriverScore<TDriver>[] _drivers;

    internal DriverBreakdown(KeyedCounts<TDriver> counts, IReadOnlyList<double> sharedBalances, ResponseCounts overall, ResponseCounts unattributed)
    {
        _counts = counts;
        Overall = overall;
        UnattributedCounts = unattributed;
        _drivers = new DriverScore<TDriver>[counts.Keys.Count];
        for (int slot = 0; slot < _drivers.Length; slot++)
        {
            _drivers[slot] = new DriverScore<TDriver>(counts.Keys[slot], counts.CountsAt(slot), sharedBalances[slot], overall.Total);
        }
    }

    /// <summary>The counts of all responses, each counted once.</summary>
    public ResponseCounts Overall { get; }

    /// <summary>The counts of the responses that name no driver.</summary>
    public ResponseCounts UnattributedCounts { get; }

    /// <summary>The points of the overall score that come from responses without a driver; null without responses.</summary>
    public NpsDelta? Unattributed => Overall.IsEmpty
        ? null
        : new NpsDelta(100.0 * (UnattributedCounts.Promoters - UnattributedCounts.Detractors) / Overall.Total);

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
        score = _counts.TryGetSlot(driver, out int slot) ? _drivers[slot] : null;
        return score is not null;
    }

    /// <summary>Goes through the drivers in the order in which they were first named.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<DriverScore<TDriver>> GetEnumerator() => ((IEnumerable<DriverScore<TDriver>>)_drivers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
