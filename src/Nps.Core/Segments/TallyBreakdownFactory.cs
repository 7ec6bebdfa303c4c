using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Creates tally breakdowns from tallies that exist already. From responses see <see cref="TallyExtensions"/>.</summary>
public static partial class TallyBreakdown
{
    /// <summary>Takes tallies per segment, for example stored ones.</summary>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="tallies">Segments and their tallies, as in a dictionary. Tallies of a segment that comes twice add up.</param>
    /// <param name="comparer">How segments are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tallies"/> is null.</exception>
    /// <exception cref="ArgumentException">Some tallies were counted on scales with different ends.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static TallyBreakdown<TSegment> FromTallies<TSegment>(
        IEnumerable<KeyValuePair<TSegment, RatingTally>> tallies, IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(tallies);
        return new TallyBreakdown<TSegment>(KeyedSums<TSegment, RatingTally>.From(tallies, comparer));
    }
}
