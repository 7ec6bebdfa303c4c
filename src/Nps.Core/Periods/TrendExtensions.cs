using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Follows the score of a sequence of responses through time.</summary>
public static partial class TrendExtensions
{
    /// <summary>
    /// Counts promoters, passives and detractors per calendar period, from the first period with a response to the last,
    /// without holes. Missing answers (null) are not counted; answers without a date are counted as undated.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <param name="source">The responses in any order, read once.</param>
    /// <param name="date">The date of a response; null when it is not known. <see cref="ReportingCalendar"/> says which date a time is.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="unit">The length of a period.</param>
    /// <param name="calendar">The weeks, fiscal years and time zone; null for <see cref="ReportingCalendar.Iso"/>.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The trend; without dated responses it has no periods.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale, or the calendar has a time zone and some dates are of kind Local: thrown once, after the last
    /// response, with their number and the index of the first. Or more than 10,000 periods in between have no responses, which is
    /// what a wrong date leads to: an unknown date is null.
    /// </exception>
    /// <example>
    /// <code>
    /// NpsTrend&lt;CalendarPeriod&gt; months = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, PeriodUnit.Month);
    /// Console.WriteLine($"{months[^1].Period}: {months[^1].Score}");  // 2026-02: +50.0
    /// Console.WriteLine(months[^1].FromPrevious?.GetVerdict());       // Inconclusive
    /// </code>
    /// </example>
    public static NpsTrend<CalendarPeriod> ToNpsTrend<T>(
        this IEnumerable<T> source,
        Func<T, DateTime?> date,
        Func<T, int?> rating,
        PeriodUnit unit,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(date);
        var days = new DayReader(calendar);
        return CountByDay(source, response => days.Read(date(response)), days, rating, unit, calendar, scale);
    }

    /// <inheritdoc cref="ToNpsTrend{T}(IEnumerable{T}, Func{T, DateTime?}, Func{T, int?}, PeriodUnit, ReportingCalendar?, RatingScale?)"/>
    /// <param name="source">The responses in any order, read once.</param>
    /// <param name="moment">The moment of a response; null when it is not known. It becomes a date in the time zone of the calendar.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="unit">The length of a period.</param>
    /// <param name="calendar">The weeks, fiscal years and time zone; null for <see cref="ReportingCalendar.Iso"/>.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    public static NpsTrend<CalendarPeriod> ToNpsTrend<T>(
        this IEnumerable<T> source,
        Func<T, DateTimeOffset?> moment,
        Func<T, int?> rating,
        PeriodUnit unit,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var days = new DayReader(calendar);
        return CountByDay(source, response => days.Read(moment(response)), days, rating, unit, calendar, scale);
    }

#if NET
    /// <inheritdoc cref="ToNpsTrend{T}(IEnumerable{T}, Func{T, DateTime?}, Func{T, int?}, PeriodUnit, ReportingCalendar?, RatingScale?)"/>
    public static NpsTrend<CalendarPeriod> ToNpsTrend<T>(
        this IEnumerable<T> source,
        Func<T, DateOnly?> date,
        Func<T, int?> rating,
        PeriodUnit unit,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(date);
        var days = new DayReader(calendar);
        return CountByDay(source, response => days.Read(date(response)), days, rating, unit, calendar, scale);
    }
#endif

    /// <summary>
    /// Counts promoters, passives and detractors per calendar period that the caller names, without holes. Missing answers (null) are
    /// not counted; answers without a period are counted as undated.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <param name="source">The responses in any order, read once.</param>
    /// <param name="period">The period of a response; null when its date is not known.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The trend; without dated responses it has no periods.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale (thrown once, after the last response), the periods are of different units or calendars, or more
    /// than 10,000 periods in between have no responses.
    /// </exception>
    public static NpsTrend<CalendarPeriod> ToNpsTrend<T>(
        this IEnumerable<T> source, Func<T, CalendarPeriod?> period, Func<T, int?> rating, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(rating);
        return TrendBuilder.FromPeriods(
            KeyedRatings<CalendarPeriod?>.Count(source, period, rating, scale, null, nameof(source)).ToCounts(), default, nameof(source));
    }

    /// <summary>
    /// Counts promoters, passives and detractors per wave or any other key with an order. Missing answers (null) are not counted;
    /// answers without a key (null) are counted as undated.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TPeriod">
    /// The type that names a period, with a default order; texts are ordered by their characters. Not a date: dates need a unit, see
    /// the other overloads.
    /// </typeparam>
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
    /// Some ratings are off the scale (thrown once, after the last response), the keys are dates or have no order, calendar periods are
    /// of different units or calendars, or more than 10,000 of them in between have no responses.
    /// </exception>
    public static NpsTrend<TPeriod> ToNpsTrend<T, TPeriod>(
        this IEnumerable<T> source, Func<T, TPeriod> period, Func<T, int?> rating, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(rating);
        PeriodAxis<TPeriod>.CheckKeysAreNotDates(nameof(period));
        return TrendBuilder.FromKeys(
            KeyedRatings<TPeriod>.Count(source, period, rating, scale, null, nameof(source)).ToCounts(), default, nameof(period));
    }

    private static NpsTrend<CalendarPeriod> CountByDay<T>(
        IEnumerable<T> source,
        Func<T, int> day,
        DayReader days,
        Func<T, int?> rating,
        PeriodUnit unit,
        ReportingCalendar? calendar,
        RatingScale? scale)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);
        CalendarPeriod.CheckDefined(unit);

        // Counting by day needs no calendar rules in the loop.
        KeyedRatings<int> counted = KeyedRatings<int>.Count(source, day, rating, scale, null, nameof(source));
        days.ThrowIfRefused(nameof(source));
        return TrendBuilder.FromDays(counted.ToCounts(), DayReader.ToDay, unit, calendar, default, nameof(source));
    }
}
