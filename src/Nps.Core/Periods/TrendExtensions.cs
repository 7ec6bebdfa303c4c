using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Follows the score of a sequence of responses through time.</summary>
public static class TrendExtensions
{
    /// <summary>
    /// Counts promoters, passives and detractors per calendar period, from the first period with a response to the last,
    /// without holes. Missing answers (null) are not counted.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <param name="source">The responses in any order, read once.</param>
    /// <param name="date">The date of a response; the calendar date decides, as it stands.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="unit">The length of a period.</param>
    /// <param name="calendar">The weeks and fiscal years; null for <see cref="ReportingCalendar.Iso"/>.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The trend; without responses it has no periods.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale. Thrown once, after the last response: the message says how many, and the index and
    /// value of the first.
    /// </exception>
    public static NpsTrend<CalendarPeriod> ToNpsTrend<T>(
        this IEnumerable<T> source,
        Func<T, DateTime> date,
        Func<T, int?> rating,
        PeriodUnit unit,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(date);
        return CountByDay(source, response => CalendarDay.Of(date(response)), rating, unit, calendar, scale);
    }

    /// <summary>
    /// Counts promoters, passives and detractors per calendar period, from the first period with a response to the last,
    /// without holes. Missing answers (null) are not counted.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <param name="source">The responses in any order, read once.</param>
    /// <param name="moment">The moment of a response; it becomes a date in the time zone of the calendar.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="unit">The length of a period.</param>
    /// <param name="calendar">The weeks, fiscal years and time zone; null for <see cref="ReportingCalendar.Iso"/>.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The trend; without responses it has no periods.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale. Thrown once, after the last response: the message says how many, and the index and
    /// value of the first.
    /// </exception>
    public static NpsTrend<CalendarPeriod> ToNpsTrend<T>(
        this IEnumerable<T> source,
        Func<T, DateTimeOffset> moment,
        Func<T, int?> rating,
        PeriodUnit unit,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(moment);
        ReportingCalendar zone = calendar ?? ReportingCalendar.Iso;
        return CountByDay(source, response => CalendarDay.Of(zone.DateOf(moment(response))), rating, unit, calendar, scale);
    }

#if NET
    /// <inheritdoc cref="ToNpsTrend{T}(IEnumerable{T}, Func{T, DateTime}, Func{T, int?}, PeriodUnit, ReportingCalendar?, RatingScale?)"/>
    public static NpsTrend<CalendarPeriod> ToNpsTrend<T>(
        this IEnumerable<T> source,
        Func<T, DateOnly> date,
        Func<T, int?> rating,
        PeriodUnit unit,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(date);
        return CountByDay(source, response => date(response).DayNumber, rating, unit, calendar, scale);
    }
#endif

    /// <summary>
    /// Counts promoters, passives and detractors per wave or any other key with an order. Missing answers (null) are not counted.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TPeriod">The type that names a period, with a default order.</typeparam>
    /// <param name="source">The responses in any order, read once.</param>
    /// <param name="period">The period of a response.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>
    /// The trend of the periods that occur, in order; each is compared with the one before it in that order. Calendar periods
    /// are followed by the calendar, without holes, as in the other overloads.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale (thrown once, after the last response), or calendar periods are of different units.
    /// </exception>
    public static NpsTrend<TPeriod> ToNpsTrend<T, TPeriod>(
        this IEnumerable<T> source, Func<T, TPeriod> period, Func<T, int?> rating, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(rating);
        return TrendBuilder.FromKeys(KeyedCounts<TPeriod>.From(source, period, rating, scale));
    }

    /// <summary>The same trend over an asked range: cut off, or extended by periods without responses.</summary>
    /// <param name="trend">A calendar trend.</param>
    /// <param name="first">The first period wanted.</param>
    /// <param name="last">The last period wanted.</param>
    /// <returns>The trend from <paramref name="first"/> to <paramref name="last"/>. What lies outside is not compared with either.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trend"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods are of another unit or calendar than the trend, or out of order.</exception>
    /// <exception cref="InvalidOperationException">The points of the trend overlap.</exception>
    public static NpsTrend<CalendarPeriod> Between(this NpsTrend<CalendarPeriod> trend, CalendarPeriod first, CalendarPeriod last)
    {
        ArgumentNullException.ThrowIfNull(trend);
        if (first > last)
        {
            throw new ArgumentException($"The first period, {first}, is after the last, {last}.", nameof(first));
        }

        trend.CheckIndependent();
        return TrendBuilder.Between(trend, first, last);
    }

    private static NpsTrend<CalendarPeriod> CountByDay<T>(
        IEnumerable<T> source, Func<T, int> day, Func<T, int?> rating, PeriodUnit unit, ReportingCalendar? calendar, RatingScale? scale)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);
        CalendarPeriod.CheckDefined(unit);

        // Counting by day needs no calendar in the loop.
        return TrendBuilder.FromDays(KeyedCounts<int>.From(source, day, rating, scale), unit, calendar);
    }
}
