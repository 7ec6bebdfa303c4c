using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Keeps one answer per respondent, so that a customer who answers often does not count more than one who answers once.</summary>
/// <remarks>
/// A response without a date (null) counts as older than any response with one. It is kept for a respondent who has no dated
/// response, also where <c>asOf</c> is given, so that trends count it as undated instead of losing it.
/// </remarks>
public static class RespondentExtensions
{
    /// <summary>
    /// The latest response of each respondent, with or without a rating. To keep the latest one that has a rating, give a
    /// rating selector as well.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TRespondent">The type that identifies a respondent.</typeparam>
    /// <param name="source">The responses in any order; read once, when the result is enumerated.</param>
    /// <param name="respondent">Who responded. Responses of an unknown respondent (null) are all kept: each counts as a separate respondent.</param>
    /// <param name="date">
    /// The time of a response; null when it is not known. Of two responses at the same time the later one in the sequence is
    /// kept.
    /// </param>
    /// <param name="asOf">
    /// If given, responses after this instant are passed over; responses at the instant itself are kept. To include a whole day,
    /// give its
    /// last instant, or a <c>DateOnly</c> on .NET 8 and later.
    /// </param>
    /// <returns>One response per respondent, in the order in which respondents were first seen. Needs memory for each respondent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// The times are of different kinds (Utc, Local, Unspecified) and cannot be put in order. Thrown when the result is enumerated, with
    /// their number and the index of the first.
    /// </exception>
    public static IEnumerable<T> LatestPerRespondent<T, TRespondent>(
        this IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, DateTime?> date, DateTime? asOf = null) =>
        LatestByTime(source, respondent, date, null, asOf, asOf?.Kind);

    /// <summary>
    /// The latest answer of each respondent: responses without a rating are passed over, so that they do not replace an earlier
    /// answer. An invalid rating counts as an answer.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TRespondent">The type that identifies a respondent.</typeparam>
    /// <param name="source">The responses in any order; read once, when the result is enumerated.</param>
    /// <param name="respondent">Who responded. Responses of an unknown respondent (null) are all kept: each counts as a separate respondent.</param>
    /// <param name="date">
    /// The time of a response; null when it is not known. Of two responses at the same time the later one in the sequence is
    /// kept.
    /// </param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="asOf">
    /// If given, responses after this instant are passed over; responses at the instant itself are kept. To include a whole day,
    /// give its
    /// last instant, or a <c>DateOnly</c> on .NET 8 and later.
    /// </param>
    /// <returns>One response per respondent who answered, in the order in which they were first seen. Needs memory for each respondent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// The times are of different kinds (Utc, Local, Unspecified) and cannot be put in order. Thrown when the result is enumerated, with
    /// their number and the index of the first.
    /// </exception>
    /// <example>
    /// <code>
    /// IEnumerable&lt;Response&gt; latest = responses.LatestPerRespondent(r => r.Customer, r => r.SubmittedAt, r => r.Score);
    /// Console.WriteLine(latest.ToResponseCounts(r => r.Score));  // 3 promoters, 1 passives, 0 detractors
    /// </code>
    /// </example>
    public static IEnumerable<T> LatestPerRespondent<T, TRespondent>(
        this IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, DateTime?> date, Func<T, int?> rating, DateTime? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(rating);
        return LatestByTime(source, respondent, date, rating, asOf, asOf?.Kind);
    }

    /// <inheritdoc cref="LatestPerRespondent{T, TRespondent}(IEnumerable{T}, Func{T, TRespondent}, Func{T, DateTime?}, DateTime?)" path="/*[not(self::exception)]"/>
    /// <param name="source">The responses in any order; read once, when the result is enumerated.</param>
    /// <param name="respondent">Who responded. Responses of an unknown respondent (null) are all kept: each counts as a separate respondent.</param>
    /// <param name="moment">
    /// The time of a response; null when it is not known. Of two responses at the same moment the later one in the sequence is
    /// kept.
    /// </param>
    /// <param name="asOf">If given, responses after this moment are passed over; responses at the moment itself are kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    public static IEnumerable<T> LatestPerRespondent<T, TRespondent>(
        this IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, DateTimeOffset?> moment, DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(moment);
        return Latest(source, respondent, (response, _) => moment(response)?.UtcTicks, null, asOf?.UtcTicks);
    }

    /// <inheritdoc cref="LatestPerRespondent{T, TRespondent}(IEnumerable{T}, Func{T, TRespondent}, Func{T, DateTime?}, Func{T, int?}, DateTime?)" path="/*[not(self::exception)]"/>
    /// <param name="source">The responses in any order; read once, when the result is enumerated.</param>
    /// <param name="respondent">Who responded. Responses of an unknown respondent (null) are all kept: each counts as a separate respondent.</param>
    /// <param name="moment">
    /// The time of a response; null when it is not known. Of two responses at the same moment the later one in the sequence is
    /// kept.
    /// </param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="asOf">If given, responses after this moment are passed over; responses at the moment itself are kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    public static IEnumerable<T> LatestPerRespondent<T, TRespondent>(
        this IEnumerable<T> source,
        Func<T, TRespondent> respondent,
        Func<T, DateTimeOffset?> moment,
        Func<T, int?> rating,
        DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(moment);
        ArgumentNullException.ThrowIfNull(rating);
        return Latest(source, respondent, (response, _) => moment(response)?.UtcTicks, rating, asOf?.UtcTicks);
    }

#if NET
    /// <inheritdoc cref="LatestPerRespondent{T, TRespondent}(IEnumerable{T}, Func{T, TRespondent}, Func{T, DateTime?}, DateTime?)" path="/*[not(self::exception)]"/>
    /// <param name="source">The responses in any order; read once, when the result is enumerated.</param>
    /// <param name="respondent">Who responded. Responses of an unknown respondent (null) are all kept: each counts as a separate respondent.</param>
    /// <param name="date">
    /// The time of a response; null when it is not known. Of two responses on the same day the later one in the sequence is
    /// kept.
    /// </param>
    /// <param name="asOf">If given, responses of later days are passed over; the day itself is included.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    public static IEnumerable<T> LatestPerRespondent<T, TRespondent>(
        this IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, DateOnly?> date, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(date);
        return Latest(source, respondent, (response, _) => date(response)?.DayNumber, null, asOf?.DayNumber);
    }

    /// <inheritdoc cref="LatestPerRespondent{T, TRespondent}(IEnumerable{T}, Func{T, TRespondent}, Func{T, DateTime?}, Func{T, int?}, DateTime?)" path="/*[not(self::exception)]"/>
    /// <param name="source">The responses in any order; read once, when the result is enumerated.</param>
    /// <param name="respondent">Who responded. Responses of an unknown respondent (null) are all kept: each counts as a separate respondent.</param>
    /// <param name="date">
    /// The time of a response; null when it is not known. Of two responses on the same day the later one in the sequence is
    /// kept.
    /// </param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="asOf">If given, responses of later days are passed over; the day itself is included.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    public static IEnumerable<T> LatestPerRespondent<T, TRespondent>(
        this IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, DateOnly?> date, Func<T, int?> rating, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(date);
        ArgumentNullException.ThrowIfNull(rating);
        return Latest(source, respondent, (response, _) => date(response)?.DayNumber, rating, asOf?.DayNumber);
    }

    /// <inheritdoc cref="LatestPerRespondent{T, TRespondent}(IEnumerable{T}, Func{T, TRespondent}, Func{T, DateTime?}, DateTime?)"/>
    /// <param name="source">The responses in any order; read once, when the result is enumerated.</param>
    /// <param name="respondent">Who responded. Responses of an unknown respondent (null) are all kept: each counts as a separate respondent.</param>
    /// <param name="date">
    /// The time of a response; null when it is not known. Of two responses at the same time the later one in the sequence is
    /// kept.
    /// </param>
    /// <param name="asOf">Responses of later days are passed over; the whole day itself is included.</param>
    public static IEnumerable<T> LatestPerRespondent<T, TRespondent>(
        this IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, DateTime?> date, DateOnly asOf) =>
        LatestByTime(source, respondent, date, null, asOf.ToDateTime(TimeOnly.MaxValue), null);

    /// <inheritdoc cref="LatestPerRespondent{T, TRespondent}(IEnumerable{T}, Func{T, TRespondent}, Func{T, DateTime?}, Func{T, int?}, DateTime?)"/>
    /// <param name="source">The responses in any order; read once, when the result is enumerated.</param>
    /// <param name="respondent">Who responded. Responses of an unknown respondent (null) are all kept: each counts as a separate respondent.</param>
    /// <param name="date">
    /// The time of a response; null when it is not known. Of two responses at the same time the later one in the sequence is
    /// kept.
    /// </param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="asOf">Responses of later days are passed over; the whole day itself is included.</param>
    public static IEnumerable<T> LatestPerRespondent<T, TRespondent>(
        this IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, DateTime?> date, Func<T, int?> rating, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(rating);
        return LatestByTime(source, respondent, date, rating, asOf.ToDateTime(TimeOnly.MaxValue), null);
    }
#endif

    private static IEnumerable<T> LatestByTime<T, TRespondent>(
        IEnumerable<T> source,
        Func<T, TRespondent> respondent,
        Func<T, DateTime?> date,
        Func<T, int?>? rating,
        DateTime? asOf,
        DateTimeKind? kindOfAsOf)
    {
        ArgumentNullException.ThrowIfNull(date);
        return Latest(source, respondent, (response, kinds) => kinds.Ticks(date(response)), rating, asOf?.Ticks, kindOfAsOf);
    }

    private static IEnumerable<T> Latest<T, TRespondent>(
        IEnumerable<T> source,
        Func<T, TRespondent> respondent,
        Func<T, TimeKinds, long?> time,
        Func<T, int?>? rating,
        long? asOf,
        DateTimeKind? kindOfAsOf = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(respondent);
        return Iterate();

        IEnumerable<T> Iterate()
        {
            var kinds = new TimeKinds(kindOfAsOf);
            var latest = new List<T>();
            var times = new List<long?>();
            var respondents = new KeyTable<TRespondent>(null);
            var places = new List<int>();
            foreach (T response in source)
            {
                long? when = time(response, kinds);
                if (when > asOf || (rating is not null && rating(response) is null))
                {
                    continue;
                }

                TRespondent who = respondent(response);
                int slot = who is null ? -1 : respondents.GetOrAddSlot(who);
                if (slot < 0 || slot == places.Count)
                {
                    if (slot >= 0)
                    {
                        places.Add(latest.Count);
                    }

                    latest.Add(response);
                    times.Add(when);
                }
                else if (times[places[slot]] is not long before || when >= before)
                {
                    latest[places[slot]] = response;
                    times[places[slot]] = when;
                }
            }

            kinds.ThrowIfMixed(nameof(source));
            foreach (T response in latest)
            {
                yield return response;
            }
        }
    }
}
