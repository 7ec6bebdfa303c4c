using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Keeps one answer per respondent, so that a customer who answers often does not count more than one who answers once.</summary>
public static class RespondentExtensions
{
    /// <summary>The latest response of each respondent.</summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TRespondent">The type that identifies a respondent.</typeparam>
    /// <param name="source">The responses in any order; read once, when the result is enumerated.</param>
    /// <param name="respondent">Who responded. Responses of an unknown respondent (null) are all kept, each as somebody's own.</param>
    /// <param name="date">When. Of two responses at the same time the later one in the sequence wins.</param>
    /// <param name="asOf">If given, later responses are passed over: the picture as it was at that time, the time itself included.</param>
    /// <returns>One response per respondent, in the order in which respondents were first seen. Needs memory for each respondent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    public static IEnumerable<T> LatestPerRespondent<T, TRespondent>(
        this IEnumerable<T> source, Func<T, TRespondent> respondent, Func<T, DateTime> date, DateTime? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(respondent);
        ArgumentNullException.ThrowIfNull(date);
        return Iterate();

        IEnumerable<T> Iterate()
        {
            var latest = new List<T>();
            var slots = new Dictionary<Known<TRespondent>, int>();
            foreach (T response in source)
            {
                DateTime when = date(response);
                if (when > asOf)
                {
                    continue;
                }

                TRespondent who = respondent(response);
                if (who is null || !slots.TryGetValue(new(who), out int slot))
                {
                    if (who is not null)
                    {
                        slots.Add(new(who), latest.Count);
                    }

                    latest.Add(response);
                }
                else if (when >= date(latest[slot]))
                {
                    latest[slot] = response;
                }
            }

            foreach (T response in latest)
            {
                yield return response;
            }
        }
    }

    /// <summary>
    /// The score as of the end of each period: the latest answer of every respondent, unless it is too old. The trend of a
    /// relationship survey in which customers answer at different times.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TRespondent">The type that identifies a respondent.</typeparam>
    /// <param name="source">The responses in any order, read once.</param>
    /// <param name="respondent">Who responded. Responses of an unknown respondent (null) count each as somebody's own.</param>
    /// <param name="date">When; the calendar date decides, as it stands. On the same date the later one in the sequence wins.</param>
    /// <param name="rating">The rating of a response. A missing answer (null) is no answer and replaces none.</param>
    /// <param name="unit">The length of a period.</param>
    /// <param name="window">For how many periods an answer counts, that in which it was given included: 1 or more.</param>
    /// <param name="calendar">The weeks and fiscal years; null for <see cref="ReportingCalendar.Iso"/>.</param>
    /// <returns>
    /// The trend. Its points share respondents and are not independent, so that they are not compared with one another: for the
    /// same respondents at two times use <c>ToNpsTransitions</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined, or <paramref name="window"/> is below 1.</exception>
    /// <exception cref="ArgumentException">Some ratings are not from 0 to 10; thrown once, after the last response.</exception>
    public static NpsTrend<CalendarPeriod> ToAsOfTrend<T, TRespondent>(
        this IEnumerable<T> source,
        Func<T, TRespondent> respondent,
        Func<T, DateTime> date,
        Func<T, int?> rating,
        PeriodUnit unit,
        int window,
        ReportingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(respondent);
        ArgumentNullException.ThrowIfNull(date);
        ArgumentNullException.ThrowIfNull(rating);
        CalendarPeriod.CheckDefined(unit);
        if (window < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(window), window, "An answer counts for at least one period.");
        }

        return new AsOfCounter<T, TRespondent>(source, respondent, date, rating).Count(unit, window, calendar ?? ReportingCalendar.Iso);
    }
}
