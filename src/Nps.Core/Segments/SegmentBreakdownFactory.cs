using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Creates breakdowns from counts that exist already. From responses see <see cref="SegmentExtensions"/>.</summary>
public static partial class SegmentBreakdown
{
    /// <summary>Takes counts per segment, from a database for example.</summary>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="counts">Segments and their counts, as in a dictionary. Counts of a segment that comes twice add up.</param>
    /// <param name="comparer">How segments are told apart; null for their own equality.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static SegmentBreakdown<TSegment> FromCounts<TSegment>(
        IEnumerable<KeyValuePair<TSegment, ResponseCounts>> counts, IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return new SegmentBreakdown<TSegment>(KeyedSums<TSegment, ResponseCounts>.From(counts, comparer));
    }
}
