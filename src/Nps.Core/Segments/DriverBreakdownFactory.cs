using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Creates driver breakdowns from counts that exist already.</summary>
public static class DriverBreakdown
{
    /// <summary>Creates a breakdown from counts per combination of drivers, for example from stored ones.</summary>
    /// <typeparam name="TDriver">The type that names a driver.</typeparam>
    /// <param name="combinations">
    /// The drivers that responses name together, and the counts of the responses that name exactly these. An empty collection, or
    /// null, stands for the responses that name no driver. Equal combinations add up, and a driver twice in one combination counts once.
    /// </param>
    /// <param name="comparer">How drivers are told apart, for example without regard to case; null for their own equality.</param>
    /// <returns>
    /// The breakdown, in the order in which drivers are first named. Drivers that are only in combinations without responses are
    /// left out.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="combinations"/> is null.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    /// <remarks>
    /// Counts per single driver are not enough: how a response is shared among the drivers that it names depends on all of them.
    /// </remarks>
    public static DriverBreakdown<TDriver> FromCounts<TDriver>(
        IEnumerable<KeyValuePair<IReadOnlyCollection<TDriver>, ResponseCounts>> combinations, IEqualityComparer<TDriver>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(combinations);

        var builder = new DriverBreakdownBuilder<TDriver>(comparer);
        foreach (KeyValuePair<IReadOnlyCollection<TDriver>, ResponseCounts> combination in combinations)
        {
            builder.Add(combination.Key, combination.Value);
        }

        return builder.ToDriverBreakdown();
    }
}
