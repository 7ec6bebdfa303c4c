using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Puts trends that exist already side by side. From responses see <see cref="SegmentTrendExtensions"/>.</summary>
public static class SegmentTrends
{
    /// <summary>Takes a trend per segment, for example stored ones.</summary>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="trends">Segments and their trends, as in a dictionary. Trends of a segment that comes twice add up.</param>
    /// <param name="comparer">How segments are told apart; null for their own equality.</param>
    /// <returns>The segments, each with its trend over all periods that occur in any of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trends"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some trends are null, the trends are of different units or calendars, or more than 10,000 periods in between have no responses.
    /// </exception>
    /// <exception cref="InvalidOperationException">The points of a trend overlap.</exception>
    /// <exception cref="OverflowException">The total of a period exceeds <see cref="long.MaxValue"/>.</exception>
    public static SegmentTrends<TSegment> FromTrends<TSegment>(
        IEnumerable<KeyValuePair<TSegment, NpsTrend<CalendarPeriod>>> trends, IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(trends);
        return SegmentTrendBuilder.Align(trends, comparer);
    }
}
