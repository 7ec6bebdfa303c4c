using System;

namespace Nps.Core;

/// <summary>
/// Finds runs of neighbouring cells in whose sum all segments agree: a cell, a quarter of months, everything. Exchanging
/// segments does not protect such a sum.
/// </summary>
/// <remarks>
/// Segments agree in the run from one boundary between cells to another when they are equally far ahead of the first segment at
/// both. So it is enough to sort the boundaries into groups, and to divide the groups further with every segment. That takes
/// the square of the number of cells for the second segment at worst, and about the number of cells for the others.
/// </remarks>
internal sealed class AlikeRuns<TCell>
    where TCell : struct, ISuppressible<TCell>, IEquatable<TCell>
{
    // A boundary is named by the number of cells before it, a group by its first boundary.
    private readonly int[] _groups;
    private readonly TCell[] _ahead;
    private TCell[]? _first;

    internal AlikeRuns(int cells)
    {
        _groups = new int[cells + 1];
        _ahead = new TCell[cells + 1];
    }

    internal void Add(TCell[] segment)
    {
        TCell[] sums = _first is null ? new TCell[_groups.Length] : _ahead;
        sums[0] = default;
        for (int i = 0; i < segment.Length; i++)
        {
            sums[i + 1] = sums[i].Plus(segment[i]);
        }

        if (_first is null)
        {
            _first = sums;
            return;
        }

        Divide(_first, sums);
    }

    /// <summary>Whether all segments agree in some run in which any of them has answers.</summary>
    internal bool AnyWithAnswers(int[] answered)
    {
        // The last boundary of each group, while walking along, and how many cells with answers lie before it.
        int[] before = new int[_groups.Length];
        int cellsWithAnswers = 0;
        for (int boundary = 0; boundary < _groups.Length; boundary++)
        {
            if (boundary > 0 && answered[boundary - 1] > 0)
            {
                cellsWithAnswers++;
            }

            int group = _groups[boundary];
            if (group == boundary)
            {
                before[group] = cellsWithAnswers;
            }
            else if (before[group] < cellsWithAnswers)
            {
                return true;
            }
        }

        return false;
    }

    private void Divide(TCell[] first, TCell[] sums)
    {
        // The new groups that come from one old group form a chain, found by the name of the old one.
        int[] newest = new int[_groups.Length];
        int[] older = new int[_groups.Length];
        for (int boundary = 0; boundary < _groups.Length; boundary++)
        {
            int old = _groups[boundary];
            if (old == boundary)
            {
                // The first boundary of an old group is the first of a new one, too.
                newest[old] = boundary;
                older[boundary] = -1;
                continue;
            }

            int group = newest[old];
            while (group >= 0 && !EquallyFarAhead(first, sums, group, boundary))
            {
                group = older[group];
            }

            if (group < 0)
            {
                older[boundary] = newest[old];
                newest[old] = boundary;
                group = boundary;
            }

            _groups[boundary] = group;
        }
    }

    /// <summary>x − a = y − b, written as x + b = y + a, since counts need not have a difference.</summary>
    private static bool EquallyFarAhead(TCell[] first, TCell[] sums, int a, int b) =>
        sums[a].Plus(first[b]).Equals(sums[b].Plus(first[a]));
}
