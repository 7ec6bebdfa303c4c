using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Measures response times from cases.</summary>
public static class ResponseTimesExtensions
{
    /// <summary>Measures how long cases waited, or have been waiting, for their first answer.</summary>
    /// <typeparam name="T">The type of a case.</typeparam>
    /// <param name="source">The cases, in any order; read once.</param>
    /// <param name="created">When a case came in. Cases without that time (null) are counted as undated.</param>
    /// <param name="answered">
    /// When it was first answered by a person, in public; null when it was not. An answer after <paramref name="asOf"/> is not seen: the case is unanswered.
    /// </param>
    /// <param name="asOf">The instant as of which to measure. Cases that came in after it are counted apart.</param>
    /// <returns>The response times. For business hours, compute the waits and use <see cref="ResponseTimes.FromWaits"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some cases were answered before they came in. Thrown once, after the last: the message says how many, and the index and wait of the first.
    /// </exception>
    public static ResponseTimes ToResponseTimes<T>(
        this IEnumerable<T> source, Func<T, DateTimeOffset?> created, Func<T, DateTimeOffset?> answered, DateTimeOffset asOf) =>
        source.ToResponseTimesBreakdown(_ => 0, created, answered, asOf, TimeSpan.Zero).Overall;

    /// <inheritdoc cref="ToResponseTimes{T}(IEnumerable{T}, Func{T, DateTimeOffset?}, Func{T, DateTimeOffset?}, DateTimeOffset)"/>
    /// <exception cref="ArgumentException">
    /// Some cases were answered before they came in, or times are of another kind (Utc, Local, Unspecified) than <paramref name="asOf"/>. Thrown
    /// once, after the last: the message says how many, and which is the first.
    /// </exception>
    public static ResponseTimes ToResponseTimes<T>(
        this IEnumerable<T> source, Func<T, DateTime?> created, Func<T, DateTime?> answered, DateTime asOf) =>
        source.ToResponseTimesBreakdown(_ => 0, created, answered, asOf, TimeSpan.Zero).Overall;

    /// <summary>Measures per group how long cases waited, or have been waiting, for their first answer.</summary>
    /// <typeparam name="T">The type of a case.</typeparam>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <param name="source">The cases, in any order; read once.</param>
    /// <param name="key">The group of a case: its team, the month in which it came in. Null keys form a group of their own.</param>
    /// <param name="created">When a case came in. Cases without that time (null) are counted as undated.</param>
    /// <param name="answered">
    /// When it was first answered by a person, in public; null when it was not. An answer after <paramref name="asOf"/> is not seen: the case is unanswered.
    /// </param>
    /// <param name="asOf">The instant as of which to measure. Cases that came in after it are counted apart.</param>
    /// <param name="target">The target by which groups are compared, 0 or longer.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>
    /// The breakdown. Groups are compared by the share answered within the target; see
    /// <see cref="ContactBreakdownExtensions.CompareBy{TKey}(Breakdown{TKey, ResponseTimes}, ResponseTimeMeasure)"/> for other numbers.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is negative.</exception>
    /// <exception cref="ArgumentException">
    /// Some cases were answered before they came in. Thrown once, after the last: the message says how many, and the index and wait of the first.
    /// </exception>
    public static Breakdown<TKey, ResponseTimes> ToResponseTimesBreakdown<T, TKey>(
        this IEnumerable<T> source,
        Func<T, TKey> key,
        Func<T, DateTimeOffset?> created,
        Func<T, DateTimeOffset?> answered,
        DateTimeOffset asOf,
        TimeSpan target,
        IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(created);
        ArgumentNullException.ThrowIfNull(answered);
        return Measure(source, key, row => created(row)?.UtcTicks, row => answered(row)?.UtcTicks, asOf.UtcTicks, target, comparer);
    }

    /// <inheritdoc cref="ToResponseTimesBreakdown{T, TKey}(IEnumerable{T}, Func{T, TKey}, Func{T, DateTimeOffset?}, Func{T, DateTimeOffset?}, DateTimeOffset, TimeSpan, IEqualityComparer{TKey}?)"/>
    /// <exception cref="ArgumentException">
    /// Some cases were answered before they came in, or times are of another kind (Utc, Local, Unspecified) than <paramref name="asOf"/>. Thrown
    /// once, after the last: the message says how many, and which is the first.
    /// </exception>
    public static Breakdown<TKey, ResponseTimes> ToResponseTimesBreakdown<T, TKey>(
        this IEnumerable<T> source,
        Func<T, TKey> key,
        Func<T, DateTime?> created,
        Func<T, DateTime?> answered,
        DateTime asOf,
        TimeSpan target,
        IEqualityComparer<TKey>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(created);
        ArgumentNullException.ThrowIfNull(answered);
        var beginnings = new TimeKinds(asOf.Kind);
        var answers = new TimeKinds(asOf.Kind);
        return Measure(source, key, row => beginnings.Ticks(created(row)), row => answers.Ticks(answered(row)), asOf.Ticks, target, comparer, () =>
        {
            beginnings.ThrowIfMixed(nameof(created));
            answers.ThrowIfMixed(nameof(answered));
        });
    }

    /// <summary>Adds sets of different cases.</summary>
    /// <param name="source">The sets, in any order.</param>
    /// <returns>The response times of all cases together; the default value when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="OverflowException">There are more cases than <see cref="long.MaxValue"/>.</exception>
    public static ResponseTimes Sum(this IEnumerable<ResponseTimes> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var counter = new CaseCounter();
        foreach (ResponseTimes part in source)
        {
            counter.Add(part);
        }

        return counter.ToResponseTimes();
    }

    private static Breakdown<TKey, ResponseTimes> Measure<T, TKey>(
        IEnumerable<T> source,
        Func<T, TKey> key,
        Func<T, long?> created,
        Func<T, long?> answered,
        long asOf,
        TimeSpan target,
        IEqualityComparer<TKey>? comparer,
        Action? checkKinds = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(key);
        var metric = new ResponseTimesMetric(target);
        var groups = new GroupedRows<TKey, CaseCounter>(comparer);
        var check = new WaitCheck();
        foreach (T row in source)
        {
            groups.Of(key(row), () => new CaseCounter()).Add(created(row), answered(row), asOf, ref check);
        }

        checkKinds?.Invoke();
        check.ThrowIfNegative(nameof(answered));
        return Breakdown.Of(groups.Select(counter => counter.ToResponseTimes()), metric, comparer, nameof(source));
    }
}
