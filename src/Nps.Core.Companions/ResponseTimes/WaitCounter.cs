using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Nps.Core.Companions;

/// <summary>
/// Gathers times one by one or by tables. As soon as there are more different times than the limit, all are put into bins, and what comes later as well:
/// which happens in the end, whatever the order. The sums stay exact.
/// </summary>
internal sealed class WaitCounter
{
    /// <summary>How many different times are kept as they are.</summary>
    internal const int ExactLimit = 2048;

    private readonly Dictionary<long, WaitCount> _rows = [];
    private bool _isBinned;

    private BigInteger _sum;
    private BigInteger _sumOfSquares;

    internal void Add(long ticks, long answered, long unanswered)
    {
        AddRow(ticks, answered, unanswered);
        if (answered > 0)
        {
            BigInteger product = (BigInteger)ticks * answered;
            _sum += product;
            _sumOfSquares += product * ticks;
        }
    }

    /// <summary>Gathers waits, and refuses negative ones after the last.</summary>
    internal void AddWaits(IEnumerable<TimeSpan> waits, long answered, long unanswered, string paramName)
    {
        var refused = new Refusals<TimeSpan>();
        foreach (TimeSpan wait in waits)
        {
            if (refused.Accepts(wait, wait >= TimeSpan.Zero))
            {
                Add(wait.Ticks, answered, unanswered);
            }
        }

        ThrowIfNegative(refused, paramName);
    }

    internal static void ThrowIfNegative(Refusals<TimeSpan> refused, string paramName) => refused.ThrowIfAny(
        paramName,
        r => $"{r.Count} of {r.Rows} waits are negative; the first is {r.First} at index {r.FirstIndex}. An answer does not come before its question: correct the times, or leave these cases out.");

    internal void Add(WaitTable table)
    {
        if (!table.IsExact)
        {
            PutIntoBins();
        }

        foreach (WaitCount row in table.Rows)
        {
            AddRow(row.Wait.Ticks, row.Answered, row.Unanswered);
        }

        _sum += table.Sum;
        _sumOfSquares += table.SumOfSquares;
    }

    /// <summary>What was gathered; null when nothing was.</summary>
    internal WaitTable? ToTable()
    {
        WaitCount[] rows = [.. _rows.Values.OrderBy(row => row.Wait)];
        return rows.Length == 0 ? null : new WaitTable(rows, !_isBinned, _sum, _sumOfSquares);
    }

    private void AddRow(long ticks, long answered, long unanswered)
    {
        if (answered == 0 && unanswered == 0)
        {
            return;
        }

        long key = _isBinned ? WaitBins.Middle(ticks) : ticks;
        _rows.TryGetValue(key, out WaitCount row);
        _rows[key] = new WaitCount(TimeSpan.FromTicks(key), row.Answered + answered, row.Unanswered + unanswered);
        if (_rows.Count > ExactLimit)
        {
            PutIntoBins();
        }
    }

    private void PutIntoBins()
    {
        if (_isBinned)
        {
            return;
        }

        _isBinned = true;
        WaitCount[] rows = [.. _rows.Values];
        _rows.Clear();
        foreach (WaitCount row in rows)
        {
            AddRow(row.Wait.Ticks, row.Answered, row.Unanswered);
        }
    }
}
