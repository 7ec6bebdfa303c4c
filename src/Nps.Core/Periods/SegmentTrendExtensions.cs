using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Follows segments through time.</summary>
public static class SegmentTrendExtensions
{
    /// <summary>
    /// A trend per segment, from one pass over the responses, all over the same periods. Missing answers (null) are not counted; answers
    /// without a date are counted as undated, per segment.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="source">The responses in any order, read once.</param>
    /// <param name="segment">The segment of a response; null segments form a group of their own.</param>
    /// <param name="date">The date of a response; null when it is not known. <see cref="ReportingCalendar"/> says which date a time is.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="unit">The length of a period.</param>
    /// <param name="calendar">The weeks, fiscal years and time zone; null for <see cref="ReportingCalendar.Iso"/>.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <param name="comparer">How segments are told apart; null for their own equality.</param>
    /// <returns>The segments in the order in which they were first seen, each with its trend.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale, or the calendar has a time zone and some dates are of kind Local: thrown once, after the last
    /// response, with their number and the index of the first. Or more than 10,000 periods in between have no responses.
    /// </exception>
    /// <remarks>Time and memory grow with the rows, and with segments times periods.</remarks>
    public static SegmentTrends<TSegment> ToSegmentTrends<T, TSegment>(
        this IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, DateTime?> date,
        Func<T, int?> rating,
        PeriodUnit unit,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(date);
        var days = new DayReader(calendar);
        return CountByDay(source, segment, response => days.Read(date(response)), days, rating, unit, calendar, scale, comparer);
    }

    /// <inheritdoc cref="ToSegmentTrends{T, TSegment}(IEnumerable{T}, Func{T, TSegment}, Func{T, DateTime?}, Func{T, int?}, PeriodUnit, ReportingCalendar?, RatingScale?, IEqualityComparer{TSegment}?)"/>
    /// <param name="source">The responses in any order, read once.</param>
    /// <param name="segment">The segment of a response; null segments form a group of their own.</param>
    /// <param name="moment">The moment of a response; null when it is not known. It becomes a date in the time zone of the calendar.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="unit">The length of a period.</param>
    /// <param name="calendar">The weeks, fiscal years and time zone; null for <see cref="ReportingCalendar.Iso"/>.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <param name="comparer">How segments are told apart; null for their own equality.</param>
    public static SegmentTrends<TSegment> ToSegmentTrends<T, TSegment>(
        this IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, DateTimeOffset?> moment,
        Func<T, int?> rating,
        PeriodUnit unit,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(moment);
        var days = new DayReader(calendar);
        return CountByDay(source, segment, response => days.Read(moment(response)), days, rating, unit, calendar, scale, comparer);
    }

#if NET
    /// <inheritdoc cref="ToSegmentTrends{T, TSegment}(IEnumerable{T}, Func{T, TSegment}, Func{T, DateTime?}, Func{T, int?}, PeriodUnit, ReportingCalendar?, RatingScale?, IEqualityComparer{TSegment}?)"/>
    public static SegmentTrends<TSegment> ToSegmentTrends<T, TSegment>(
        this IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, DateOnly?> date,
        Func<T, int?> rating,
        PeriodUnit unit,
        ReportingCalendar? calendar = null,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(date);
        var days = new DayReader(calendar);
        return CountByDay(source, segment, response => days.Read(date(response)), days, rating, unit, calendar, scale, comparer);
    }
#endif

    /// <summary>
    /// A trend per segment by calendar periods that the caller names, all over the same periods. Missing answers (null) are not counted;
    /// answers without a period are counted as undated, per segment.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="source">The responses in any order, read once.</param>
    /// <param name="segment">The segment of a response; null segments form a group of their own.</param>
    /// <param name="period">
    /// The period of a response, for example from <see cref="ReportingCalendar.GetPeriod(DateTime, PeriodUnit)"/>; null when its date is not known.
    /// </param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <param name="comparer">How segments are told apart; null for their own equality.</param>
    /// <returns>The segments in the order in which they were first seen, each with its trend.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale (thrown once, after the last response), the periods are of different units or calendars, or more
    /// than 10,000 periods in between have no responses.
    /// </exception>
    /// <remarks>Time and memory grow with the rows, and with segments times periods.</remarks>
    public static SegmentTrends<TSegment> ToSegmentTrends<T, TSegment>(
        this IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, CalendarPeriod?> period,
        Func<T, int?> rating,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(rating);
        return SegmentTrendBuilder.Count(source, segment, period, found => found, rating, scale, comparer);
    }

    private static SegmentTrends<TSegment> CountByDay<T, TSegment>(
        IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, int> day,
        DayReader days,
        Func<T, int?> rating,
        PeriodUnit unit,
        ReportingCalendar? calendar,
        RatingScale? scale,
        IEqualityComparer<TSegment>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(rating);
        CalendarPeriod.CheckDefined(unit);
        CalendarRules rules = (calendar ?? ReportingCalendar.Iso).Rules;
        SegmentTrends<TSegment> trends = SegmentTrendBuilder.Count(
            source, segment, day, found => found == DayReader.Undated ? null : CalendarPeriod.Containing(found, unit, rules), rating, scale, comparer);
        days.ThrowIfRefused(nameof(source));
        return trends;
    }
}
