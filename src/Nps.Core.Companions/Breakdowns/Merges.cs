using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>
/// Sums of all but one and of moving windows, by merging alone: subtracting would be wrong for means and impossible for other summaries.
/// </summary>
internal static class Merges
{
    /// <summary>For each item all others together: those before it with those after it, about three merges an item.</summary>
    internal static Counted<T>[] Rests<T>(IReadOnlyList<Counted<T>> items)
        where T : notnull
    {
        var rests = new Counted<T>[items.Count];
        Counted<T> after = default;
        for (int i = items.Count - 1; i >= 0; i--)
        {
            rests[i] = after;
            after = items[i].Plus(after);
        }

        Counted<T> before = default;
        for (int i = 0; i < rests.Length; i++)
        {
            rests[i] = before.Plus(rests[i]);
            before = before.Plus(items[i]);
        }

        return rests;
    }

    /// <summary>
    /// The sum of each window of so many neighbours, from the first full one on. Blocks of that length are summed from both ends: a window is
    /// the end of one block and the beginning of the next, about three merges an item however long it is.
    /// </summary>
    internal static Counted<T>[] Windows<T>(IReadOnlyList<Counted<T>> items, int length)
        where T : notnull
    {
        int count = items.Count;
        var fromStart = new Counted<T>[count];
        var toEnd = new Counted<T>[count];
        for (int i = 0; i < count; i++)
        {
            fromStart[i] = i % length == 0 ? items[i] : fromStart[i - 1].Plus(items[i]);
        }

        for (int i = count - 1; i >= 0; i--)
        {
            toEnd[i] = i == count - 1 || (i + 1) % length == 0 ? items[i] : items[i].Plus(toEnd[i + 1]);
        }

        var windows = new Counted<T>[Math.Max(0, count - length + 1)];
        for (int i = 0; i < windows.Length; i++)
        {
            windows[i] = i % length == 0 ? toEnd[i] : toEnd[i].Plus(fromStart[i + length - 1]);
        }

        return windows;
    }
}
