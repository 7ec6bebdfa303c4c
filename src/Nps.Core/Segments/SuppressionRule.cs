using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// Decides which segments of a table are hidden. A table has one or more cells a segment: one in a breakdown, one a period in a
/// trend. A segment is shown in all cells or in none.
/// </summary>
/// <remarks>
/// <para>The size of a segment is that of its smallest cell with answers, 0 when it has no answers at all. When a segment is
/// smaller than the minimum, all segments up to some size are hidden: the smallest size that takes in every segment below the
/// minimum and leaves the hidden ones, taken together,</para>
/// <list type="number">
/// <item><description>with at least the minimum in every cell in which they have answers;</description></item>
/// <item><description>not all alike in any run of neighbouring cells in which they have answers;</description></item>
/// <item><description>not unanimous in any cell in which they have answers, unless the whole is unanimous there, which hiding
/// more would not change.</description></item>
/// </list>
/// <para>When only hiding everything would do, the totals are withheld, so that the hidden segments together are not shown
/// either. Instead of the first condition it is then enough that at least two of them have answers wherever one has. When that
/// does not help, nothing is published.</para>
/// <para>Why it holds: nothing but the multiset of the segments' cells decides. Exchanging two hidden segments changes nothing
/// that is published, so that each of them may have the counts of any other. By the second condition there is another with
/// different counts, and by the third one with people who answered otherwise.</para>
/// </remarks>
internal static class SuppressionRule
{
    /// <summary>Applies the rule.</summary>
    /// <param name="segments">The cells of each segment, equally many and in the same order for all.</param>
    /// <param name="minimumSize">The fewest people a published cell may stand for, unless it stands for nobody.</param>
    internal static SuppressionOutcome Apply<TCell>(IReadOnlyList<TCell[]> segments, long minimumSize)
        where TCell : struct, ISuppressible<TCell>, IEquatable<TCell>
    {
        long[] sizes = new long[segments.Count];
        int[] bySize = new int[segments.Count];
        for (int i = 0; i < sizes.Length; i++)
        {
            sizes[i] = SizeOf<TCell>(segments[i]);
            bySize[i] = i;
        }

        Array.Sort(sizes, bySize);
        if (sizes.Length == 0 || sizes[0] >= minimumSize)
        {
            return Hide(bySize, 0, showsTotals: true);
        }

        int withoutTotals = bySize.Length;
        var hidden = new HiddenTogether<TCell>(segments);
        for (int i = 0; i + 1 < bySize.Length; i++)
        {
            hidden.Add(segments[bySize[i]]);

            // Segments of one size are hidden together, and all below the minimum are.
            bool complete = sizes[i + 1] > sizes[i] && sizes[i + 1] >= minimumSize;
            if (!complete || !hidden.KeepEachOtherOpen())
            {
                continue;
            }

            if (hidden.HaveAtLeast(minimumSize))
            {
                return Hide(bySize, i + 1, showsTotals: true);
            }

            if (withoutTotals == bySize.Length && hidden.AreSeveral())
            {
                withoutTotals = i + 1;
            }
        }

        return Hide(bySize, withoutTotals, showsTotals: false);
    }

    private static long SizeOf<TCell>(TCell[] cells)
        where TCell : struct, ISuppressible<TCell>
    {
        long smallest = 0;
        foreach (TCell cell in cells)
        {
            long size = cell.Total;
            if (size > 0 && (smallest == 0 || size < smallest))
            {
                smallest = size;
            }
        }

        return smallest;
    }

    private static SuppressionOutcome Hide(int[] bySize, int count, bool showsTotals)
    {
        bool[] hidden = new bool[bySize.Length];
        for (int i = 0; i < count; i++)
        {
            hidden[bySize[i]] = true;
        }

        return new SuppressionOutcome(hidden, showsTotals);
    }
}
