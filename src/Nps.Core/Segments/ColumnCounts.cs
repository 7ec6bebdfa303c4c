using System.Collections.Generic;

namespace Nps.Core;

/// <summary>What <see cref="ColumnCounter"/> counted: keys in order, and the counters of each.</summary>
/// <param name="keys">The listed segments, and after them null if a row has no segment. A key may come more than once.</param>
/// <param name="counters">The counters of the first key, of the second, and so on.</param>
/// <param name="stride">The counters of each key.</param>
internal readonly struct ColumnCounts<TSegment>(List<TSegment> keys, long[] counters, int stride)
{
    internal IReadOnlyList<TSegment> Keys => keys;

    internal long[] Counters => counters;

    internal int Stride => stride;

    /// <summary>One counter of a key, by the numbers that <see cref="CounterTable"/> gives them.</summary>
    internal long this[int key, int counter] => counters[(key * stride) + counter];
}
