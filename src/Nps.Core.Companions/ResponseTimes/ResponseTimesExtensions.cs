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
        this IEnumerable<T> source, Func<T, DateTimeOffset?> created, Func<T, DateTimeOffset?> answered, DateTimeOffset asOf)
    {
        ArgumentNullException.ThrowIfNull(created);
        ArgumentNullException.ThrowIfNull(answered);
        return Measure(source, row => created(row)?.UtcTicks, row => answered(row)?.UtcTicks, asOf.UtcTicks);
    }

    /// <inheritdoc cref="ToResponseTimes{T}(IEnumerable{T}, Func{T, DateTimeOffset?}, Func{T, DateTimeOffset?}, DateTimeOffset)"/>
    /// <exception cref="ArgumentException">
    /// Some cases were answered before they came in, or times are of another kind (Utc, Local, Unspecified) than <paramref name="asOf"/>. Thrown
    /// once, after the last: the message says how many, and which is the first.
    /// </exception>
    public static ResponseTimes ToResponseTimes<T>(
        this IEnumerable<T> source, Func<T, DateTime?> created, Func<T, DateTime?> answered, DateTime asOf)
    {
        ArgumentNullException.ThrowIfNull(created);
        ArgumentNullException.ThrowIfNull(answered);
        var beginnings = new TimeKinds(asOf.Kind);
        var answers = new TimeKinds(asOf.Kind);
        return Measure(source, row => beginnings.Ticks(created(row)), row => answers.Ticks(answered(row)), asOf.Ticks, () =>
        {
            beginnings.ThrowIfMixed(nameof(created));
            answers.ThrowIfMixed(nameof(answered));
        });
    }

    private static ResponseTimes Measure<T>(
        IEnumerable<T> source, Func<T, long?> created, Func<T, long?> answered, long asOf, Action? checkKinds = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var waits = new WaitCounter();
        var refused = new Refusals<TimeSpan>();
        long undated = 0;
        long afterAsOf = 0;
        foreach (T row in source)
        {
            long? start = created(row);
            long? end = answered(row);
            bool isAnswered = end <= asOf;
            undated += start is null ? 1 : 0;
            afterAsOf += start > asOf ? 1 : 0;
            TimeSpan wait = TimeSpan.FromTicks(start <= asOf ? (isAnswered ? end.GetValueOrDefault() : asOf) - start.Value : 0);
            if (refused.Accepts(wait, wait >= TimeSpan.Zero) && start <= asOf)
            {
                waits.Add(wait.Ticks, isAnswered ? 1 : 0, isAnswered ? 0 : 1);
            }
        }

        checkKinds?.Invoke();
        WaitCounter.ThrowIfNegative(refused, nameof(answered));
        return new ResponseTimes(waits.ToTable(), undated, afterAsOf);
    }
}
