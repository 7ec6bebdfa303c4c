using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Nps.Core.Companions;

/// <summary>
/// Times in order with how many were answered and how many not, and the exact sums of the answered ones. Beyond the limit the times are those of
/// bins. The table depends on which times were given, and how often, but not on their order. Never empty.
/// </summary>
internal sealed class WaitTable : IEquatable<WaitTable>
{
    internal WaitTable(WaitCount[] rows, bool isExact, BigInteger sum, BigInteger sumOfSquares)
    {
        Rows = rows;
        IsExact = isExact;
        Sum = sum;
        SumOfSquares = sumOfSquares;
        foreach (WaitCount row in rows)
        {
            Answered += row.Answered;
            Unanswered += row.Unanswered;
        }

        Total = Answered + Unanswered;
    }

    internal WaitCount[] Rows { get; }

    /// <summary>Whether the times are those that were given.</summary>
    internal bool IsExact { get; }

    /// <summary>The sum of the answered times, in ticks.</summary>
    internal BigInteger Sum { get; }

    /// <summary>The sum of the squares of the answered times, in ticks squared.</summary>
    internal BigInteger SumOfSquares { get; }

    internal long Answered { get; }

    internal long Unanswered { get; }

    internal long Total { get; }

    internal TimeSpan Longest => Rows[Rows.Length - 1].Wait;

    /// <summary>The sum of the squared deviations from the mean, in ticks squared, times the number of answered times.</summary>
    internal BigInteger ScaledDeviations => (SumOfSquares * Answered) - (Sum * Sum);

    /// <summary>A table of bins with sums that the times in them may have.</summary>
    /// <exception cref="ArgumentException">There are none, some are no bins, or the sums are not of times in them.</exception>
    internal static WaitTable FromBins(IEnumerable<WaitCount> waits, BigInteger sum, BigInteger sumOfSquares, string paramName)
    {
        var bins = new SortedDictionary<TimeSpan, WaitCount>();
        BigInteger[] least = new BigInteger[2];
        BigInteger[] most = new BigInteger[2];
        foreach (WaitCount row in waits.Where(row => row.Answered > 0 || row.Unanswered > 0))
        {
            long ticks = row.Wait.Ticks;
            BigInteger first = WaitBins.First(ticks);
            BigInteger last = WaitBins.Last(ticks);
            least[0] += first * row.Answered;
            least[1] += first * first * row.Answered;
            most[0] += last * row.Answered;
            most[1] += last * last * row.Answered;
            if (ticks != WaitBins.Middle(ticks) || bins.ContainsKey(row.Wait))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"The time {row.Wait} is not the middle of a bin, or comes twice. Give exact times to FromCounts."), paramName);
            }

            bins.Add(row.Wait, row);
        }

        var table = new WaitTable([.. bins.Values], isExact: false, sum, sumOfSquares);
        return table.Total > 0 && sum >= least[0] && sum <= most[0] && sumOfSquares >= least[1] && sumOfSquares <= most[1]
            && table.ScaledDeviations.Sign >= 0
            ? table
            : throw new ArgumentException(
                FormattableString.Invariant($"No {table.Answered} waits in these bins have a sum of {sum} ticks and a sum of squares of {sumOfSquares}."), paramName);
    }

    public bool Equals(WaitTable? other) => other is not null
        && IsExact == other.IsExact && Sum == other.Sum && SumOfSquares == other.SumOfSquares
        && Rows.SequenceEqual(other.Rows);

    public override bool Equals(object? obj) => Equals(obj as WaitTable);

    public override int GetHashCode() => (Total.GetHashCode() * 31) ^ Sum.GetHashCode() ^ Longest.GetHashCode();
}
