using System;
using System.Collections.Generic;
using System.Numerics;

namespace Nps.Core.Companions;

/// <summary>
/// How long cases waited for their first answer, with those that are still waiting: mean, percentiles, share within a target. Shorter is better.
/// </summary>
/// <remarks>
/// <para>A case without an answer is not left out: it has waited for as long as it is old, and longer. Percentiles and shares take that into account by the curve
/// of Kaplan and Meier; without unanswered cases they are those of counting. This supposes that how long a case had been open when it was
/// counted has nothing to do with how long it waits in the end. Cases that were closed without an answer do not wait: leave them out, or give the time of closing where
/// that counts as an answer.</para>
/// <para>Up to <see cref="ExactLimit"/> different times are kept as they are. Beyond that, each counts as the middle of a bin, at most
/// <see cref="BinError"/> of the time away from it; unanswered cases in a bin count as having waited longer than the answered ones in it. Sums stay
/// exact. Parts add up to the whole, equal to it in every digit, whatever the order and the division: the state depends on nothing but the times.</para>
/// <para>Statistics are computed when they are asked for. The default value of this type is nothing measured. Values are equal when all times
/// and counts are. The type is immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// ResponseTimes may = tickets.ToResponseTimes(t => t.Opened, t => t.FirstReply, asOf);
/// ShareWithin inTime = may.GetShareWithin(TimeSpan.FromHours(4));
/// Console.WriteLine($"{inTime:P1}, {inTime.GetConfidenceInterval():P1}, median {may.Median}, {may.Unanswered} unanswered");
/// </code>
/// </example>
[JsonConverter(typeof(CompanionsJsonConverter))]
public readonly partial record struct ResponseTimes : IFormattable
{
    private readonly WaitTable? _table;

    internal ResponseTimes(WaitTable? table, long undated, long afterAsOf)
    {
        _table = table;
        Undated = CountCheck.NotNegative(undated, nameof(undated));
        AfterAsOf = CountCheck.NotNegative(afterAsOf, nameof(afterAsOf));
    }

    /// <summary>How many different times are kept as they are.</summary>
    public static int ExactLimit => WaitCounter.ExactLimit;

    /// <summary>How far a time that counts as the middle of its bin can be from it, relative to the time: 1/512, less than 0.2 %.</summary>
    public static double BinError => WaitBins.RelativeError;

    /// <summary>Whether all times are kept as they were given: there are at most <see cref="ExactLimit"/> different ones.</summary>
    public bool IsExact => _table?.IsExact ?? true;

    /// <summary>How many cases were answered.</summary>
    public long Answered => _table?.Answered ?? 0;

    /// <summary>How many cases are unanswered.</summary>
    public long Unanswered => _table?.Unanswered ?? 0;

    /// <summary>Answered and unanswered cases.</summary>
    public long Total => _table?.Total ?? 0;

    /// <summary>Whether there are no cases.</summary>
    public bool IsEmpty => _table is null;

    /// <summary>Cases of which it is not known when they came in, and which count nowhere else.</summary>
    public long Undated { get; }

    /// <summary>Cases that came in after the instant asked for, and which count nowhere else.</summary>
    public long AfterAsOf { get; }

    /// <summary>The longest time seen, answered or not; null without cases. It is that of a bin where <see cref="IsExact"/> is false.</summary>
    public TimeSpan? Longest => _table?.Longest;

    /// <summary>The different times in order, with how many cases each: with the sums, all that is kept. Without <see cref="IsExact"/>, the middles of bins.</summary>
    public IReadOnlyList<WaitCount> Waits => _table is null ? [] : Array.AsReadOnly(_table.Rows);

    /// <summary>The exact sum of the waits of the answered cases, in ticks of 100 nanoseconds.</summary>
    public BigInteger SumOfTicks => _table?.Sum ?? BigInteger.Zero;

    /// <summary>The exact sum of the squares of the waits of the answered cases, in squares of ticks.</summary>
    public BigInteger SumOfSquaredTicks => _table?.SumOfSquares ?? BigInteger.Zero;

    /// <summary>Adds two sets of other cases.</summary>
    /// <param name="left">A set.</param>
    /// <param name="right">A set of other cases.</param>
    /// <exception cref="OverflowException">There are more cases than <see cref="long.MaxValue"/>.</exception>
    public static ResponseTimes operator +(ResponseTimes left, ResponseTimes right) => left.Plus(right);

    /// <summary>Measures waits.</summary>
    /// <param name="answered">How long the answered cases waited, each 0 or longer; read once.</param>
    /// <param name="unanswered">How long the unanswered cases have been waiting, each 0 or longer; read once. Null stands for none.</param>
    /// <returns>The response times.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answered"/> is null.</exception>
    /// <exception cref="ArgumentException">Some waits are negative: the message says how many, and the index and value of the first.</exception>
    public static ResponseTimes FromWaits(IEnumerable<TimeSpan> answered, IEnumerable<TimeSpan>? unanswered = null)
    {
        ArgumentNullException.ThrowIfNull(answered);
        var counter = new WaitCounter();
        counter.AddWaits(answered, 1, 0, nameof(answered));
        counter.AddWaits(unanswered ?? [], 0, 1, nameof(unanswered));
        return new(counter.ToTable(), 0, 0);
    }

    /// <summary>Creates response times from times that carry counts: stored ones, or those of a query.</summary>
    /// <param name="waits">The times in any order; equal ones add up. Read once.</param>
    /// <param name="undated">Cases of which it is not known when they came in.</param>
    /// <param name="afterAsOf">Cases that came in after the instant asked for.</param>
    /// <returns>The response times, the same as from the cases one by one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="waits"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="OverflowException">There are more cases than <see cref="long.MaxValue"/>.</exception>
    public static ResponseTimes FromCounts(IEnumerable<WaitCount> waits, long undated = 0, long afterAsOf = 0)
    {
        ArgumentNullException.ThrowIfNull(waits);
        var counter = new WaitCounter();
        foreach (WaitCount row in waits)
        {
            counter.Add(row.Wait.Ticks, row.Answered, row.Unanswered);
        }

        return new(counter.ToTable(), undated, afterAsOf);
    }

    /// <summary>Creates response times from what was stored of those that were not <see cref="IsExact"/>.</summary>
    /// <param name="waits">The middles of the bins with their counts, as <see cref="Waits"/> has them; read once.</param>
    /// <param name="sumOfTicks">The exact sum of the answered waits, in ticks.</param>
    /// <param name="sumOfSquaredTicks">The exact sum of their squares.</param>
    /// <param name="undated">Cases of which it is not known when they came in.</param>
    /// <param name="afterAsOf">Cases that came in after the instant asked for.</param>
    /// <returns>The response times.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="waits"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="ArgumentException">A time is not the middle of a bin, there are no cases, or no waits in these bins have these sums.</exception>
    /// <exception cref="OverflowException">There are more cases than <see cref="long.MaxValue"/>.</exception>
    public static ResponseTimes FromBins(
        IEnumerable<WaitCount> waits, BigInteger sumOfTicks, BigInteger sumOfSquaredTicks, long undated = 0, long afterAsOf = 0)
    {
        ArgumentNullException.ThrowIfNull(waits);
        return new(WaitTable.FromBins(waits, sumOfTicks, sumOfSquaredTicks, nameof(waits)), undated, afterAsOf);
    }

    /// <summary>Adds another set of other cases.</summary>
    /// <param name="other">A set of other cases.</param>
    /// <returns>The response times of all cases together.</returns>
    /// <exception cref="OverflowException">There are more cases than <see cref="long.MaxValue"/>.</exception>
    public ResponseTimes Plus(ResponseTimes other)
    {
        if (_table is null || other._table is null)
        {
            return new(_table ?? other._table, Undated + other.Undated, AfterAsOf + other.AfterAsOf);
        }

        var counter = new WaitCounter();
        counter.Add(_table);
        counter.Add(other._table);
        return new(counter.ToTable(), Undated + other.Undated, AfterAsOf + other.AfterAsOf);
    }

    /// <summary>The response times in short, such as "median 1:25:00, P90 9:10:00 (212 answered, 17 unanswered)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The response times in short.</summary>
    /// <param name="format">A format for a <see cref="TimeSpan"/>; null, "" and "G" are "g".</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text. What is beyond all that was observed is "not reached".</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a <see cref="TimeSpan"/>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string median = WaitInterval.TextOf(Median, format, formatProvider);
        string p90 = WaitInterval.TextOf(P90, format, formatProvider);
        string counts = $"({ValueText.Of(Answered, formatProvider)} answered, {ValueText.Of(Unanswered, formatProvider)} unanswered)";
        return IsEmpty ? $"no response times {counts}" : $"median {median}, P90 {p90} {counts}";
    }
}
