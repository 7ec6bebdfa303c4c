using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>The segments that would be hidden, taken together, cell by cell.</summary>
internal sealed class HiddenTogether<TCell>
    where TCell : struct, ISuppressible<TCell>, IEquatable<TCell>
{
    private readonly TCell[] _whole;
    private readonly TCell[] _sum;

    // How many of the hidden segments have answers in each cell.
    private readonly int[] _answered;
    private readonly AlikeRuns<TCell> _alike;

    internal HiddenTogether(IReadOnlyList<TCell[]> segments)
    {
        int cells = segments[0].Length;
        _whole = new TCell[cells];
        _sum = new TCell[cells];
        _answered = new int[cells];
        _alike = new AlikeRuns<TCell>(cells);
        foreach (TCell[] segment in segments)
        {
            for (int i = 0; i < cells; i++)
            {
                _whole[i] = _whole[i].Plus(segment[i]);
            }
        }
    }

    internal void Add(TCell[] segment)
    {
        for (int i = 0; i < _sum.Length; i++)
        {
            _sum[i] = _sum[i].Plus(segment[i]);
            _answered[i] += segment[i].Total > 0 ? 1 : 0;
        }

        _alike.Add(segment);
    }

    /// <summary>Whether there are answers, and nobody can tell them apart or knows what all of them are.</summary>
    internal bool KeepEachOtherOpen()
    {
        bool anyAnswer = false;
        for (int i = 0; i < _sum.Length; i++)
        {
            anyAnswer |= _answered[i] > 0;
            if (_answered[i] > 0
                && _sum[i].IsUnanimous
                && !_whole[i].IsUnanimous)
            {
                return false;
            }
        }

        return anyAnswer && !_alike.AnyWithAnswers(_answered);
    }

    /// <summary>Whether they have at least so many in every cell in which they have answers.</summary>
    internal bool HaveAtLeast(long minimumSize) =>
        Array.TrueForAll(_sum, cell => cell.Total is long size && (size == 0 || size >= minimumSize));

    /// <summary>Whether at least two of them have answers in every cell in which one has.</summary>
    internal bool AreSeveral() => Array.TrueForAll(_answered, count => count != 1);
}
