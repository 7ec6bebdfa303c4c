using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>The trend of a relationship survey in which customers answer at different times.</summary>
public static class AsOfTrendExtensions
{
    /// <summary>
    /// The score as of the end of each period: the latest answer of every respondent, unless it is too old. A response without
    /// a rating (null) does not replace an earlier answer. Answers without a date are counted as undated.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TRespondent">The type that identifies a respondent.</typeparam>
    /// <param name="source">The responses in any order, read once.</param>
    /// <param name="respondent">Who responded. Each response of an unknown respondent (null) counts as a separate respondent.</param>
    /// <param name="date">
    /// The date of a response; null when it is not known. <see cref="ReportingCalendar"/> says which date a time is. Of two answers on the
    /// same date the later one in the sequence counts.
    /// </param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="unit">The length of a period.</param>
    /// <param name="window">
    /// The number of periods for which an answer counts, including the one in which it was given; 1 or more.
    /// </param>
    /// <param name="calendar">The weeks, fiscal years and time zone; null for <see cref="ReportingCalendar.Iso"/>.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>
    /// The trend. Its points share respondents and are not independent, so that they are not compared with one another: for the
    /// same respondents at two times use <c>ToNpsTransitions</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined, or <paramref name="window"/> is below 1.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale, or the calendar has a time zone and some dates are of kind Local: thrown once, after the last
    /// response, with their number and the index of the first. Or nobody answers in more than 10,000 periods in between.
    /// </exception>
    /// <remarks>The cost is that of sorting the answers, and one step for each period.</remarks>
    public static NpsTrend<CalendarPeriod> ToAsOfTrend<T, TRespondent>(
        this IEnumerable<T> source,
        Func<T, TRespondent> respondent,
        Func<T, DateTime?> date,
        Func<T, int?> rating,
        PeriodUnit unit,
        int window,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(date);
        var days = new DayReader(calendar);
        return Count(source, respondent, response => days.Read(date(response)), days, rating, unit, window, calendar, scale);
    }

    /// <inheritdoc cref="ToAsOfTrend{T, TRespondent}(IEnumerable{T}, Func{T, TRespondent}, Func{T, DateTime?}, Func{T, int?}, PeriodUnit, int, ReportingCalendar?, RatingScale?)"/>
    /// <param name="source">The responses in any order, read once.</param>
    /// <param name="respondent">Who responded. Each response of an unknown respondent (null) counts as a separate respondent.</param>
    /// <param name="moment">
    /// The moment of a response; null when it is not known. It becomes a date in the time zone of the calendar. Of two answers on the
    /// same date the later one in the sequence counts.
    /// </param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="unit">The length of a period.</param>
    /// <param name="window">
    /// The number of periods for which an answer counts, including the one in which it was given; 1 or more.
    /// </param>
    /// <param name="calendar">The weeks, fiscal years and time zone; null for <see cref="ReportingCalendar.Iso"/>.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    public static NpsTrend<CalendarPeriod> ToAsOfTrend<T, TRespondent>(
        this IEnumerable<T> source,
        Func<T, TRespondent> respondent,
        Func<T, DateTimeOffset?> moment,
        Func<T, int?> rating,
        PeriodUnit unit,
        int window,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var days = new DayReader(calendar);
        return Count(source, respondent, response => days.Read(moment(response)), days, rating, unit, window, calendar, scale);
    }

#if NET
    /// <inheritdoc cref="ToAsOfTrend{T, TRespondent}(IEnumerable{T}, Func{T, TRespondent}, Func{T, DateTime?}, Func{T, int?}, PeriodUnit, int, ReportingCalendar?, RatingScale?)"/>
    public static NpsTrend<CalendarPeriod> ToAsOfTrend<T, TRespondent>(
        this IEnumerable<T> source,
        Func<T, TRespondent> respondent,
        Func<T, DateOnly?> date,
        Func<T, int?> rating,
        PeriodUnit unit,
        int window,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(date);
        var days = new DayReader(calendar);
        return Count(source, respondent, response => days.Read(date(response)), days, rating, unit, window, calendar, scale);
    }
#endif

    private static NpsTrend<CalendarPeriod> Count<T, TRespondent>(
        IEnumerable<T> source,
        Func<T, TRespondent> respondent,
        Func<T, int> day,
        DayReader days,
        Func<T, int?> rating,
        PeriodUnit unit,
        int window,
        ReportingCalendar? calendar,
        RatingScale? scale)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(respondent);
        ArgumentNullException.ThrowIfNull(rating);
        CalendarPeriod.CheckDefined(unit);
        if (window < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(window), window, "An answer counts for at least one period.");
        }

        var counter = new AsOfCounter<T, TRespondent>(source, respondent, day, rating, scale);
        days.ThrowIfRefused(nameof(source));
        return counter.Count(unit, window, (calendar ?? ReportingCalendar.Iso).Rules);
    }
}
