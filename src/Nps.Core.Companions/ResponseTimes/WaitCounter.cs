using System;
using System.Collections.Generic;
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

    // Kept from the first bin on; before that the rows have them.
    private BigInteger _sum;
    private BigInteger _sumOfSquares;

    internal void Add(long ticks, long answered, long unanswered)
    {
        if (_isBinned)
        {
            AddToSums(ticks, answered, ref _sum, ref _sumOfSquares);
            AddRow(WaitBins.Middle(ticks), answered, unanswered);
            return;
        }

        AddRow(ticks, answered, unanswered);
        if (_rows.Count > ExactLimit)
        {
            PutIntoBins();
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
            _sum += table.Sum;
            _sumOfSquares += table.SumOfSquares;
        }

        foreach (WaitCount row in table.Rows)
        {
            if (table.IsExact)
            {
                Add(row.Wait.Ticks, row.Answered, row.Unanswered);
            }
            else
            {
                AddRow(row.Wait.Ticks, row.Answered, row.Unanswered);
            }
        }
    }

    /// <summary>What was gathered; null when nothing was.</summary>
    internal WaitTable? ToTable()
    {
        if (_rows.Count == 0)
        {
            return null;
        }

        var ticks = new long[_rows.Count];
        var rows = new WaitCount[_rows.Count];
        _rows.Keys.CopyTo(ticks, 0);
        _rows.Values.CopyTo(rows, 0);
        Array.Sort(ticks, rows);
        BigInteger sum = _sum;
        BigInteger sumOfSquares = _sumOfSquares;
        if (!_isBinned)
        {
            AddToSums(rows, ref sum, ref sumOfSquares);
        }

        return new WaitTable(rows, !_isBinned, sum, sumOfSquares);
    }

    private void AddRow(long ticks, long answered, long unanswered)
    {
        _rows.TryGetValue(ticks, out WaitCount row);
        if (answered > 0 || unanswered > 0)
        {
            _rows[ticks] = new WaitCount(TimeSpan.FromTicks(ticks), row.Answered + answered, row.Unanswered + unanswered);
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
        AddToSums(rows, ref _sum, ref _sumOfSquares);
        _rows.Clear();
        foreach (WaitCount row in rows)
        {
            AddRow(WaitBins.Middle(row.Wait.Ticks), row.Answered, row.Unanswered);
        }
    }

    private static void AddToSums(WaitCount[] rows, ref BigInteger sum, ref BigInteger sumOfSquares)
    {
        foreach (WaitCount row in rows)
        {
            AddToSums(row.Wait.Ticks, row.Answered, ref sum, ref sumOfSquares);
        }
    }

    private static void AddToSums(long ticks, long answered, ref BigInteger sum, ref BigInteger sumOfSquares)
    {
        if (answered > 0)
        {
            BigInteger product = (BigInteger)ticks * answered;
            sum += product;
            sumOfSquares += product * ticks;
        }
    }
}
