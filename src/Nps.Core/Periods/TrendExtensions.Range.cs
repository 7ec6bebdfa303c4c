using System;

namespace Nps.Core;

public static partial class TrendExtensions
{
    /// <summary>
    /// The trend over a given range of periods: cut off at the ends of the range, or extended to them by periods without
    /// responses.
    /// </summary>
    /// <param name="trend">A calendar trend.</param>
    /// <param name="first">The first period wanted, of the unit and calendar of the trend.</param>
    /// <param name="last">The last period wanted.</param>
    /// <returns>
    /// The trend from <paramref name="first"/> to <paramref name="last"/>. Periods outside of it are not
    /// compared with either. Undated answers are kept.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="trend"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The periods are of another unit or calendar than the trend, or out of order, or more than 10,000 of them have no responses.
    /// </exception>
    /// <exception cref="InvalidOperationException">The points of the trend overlap.</exception>
    public static NpsTrend<CalendarPeriod> Between(this NpsTrend<CalendarPeriod> trend, CalendarPeriod first, CalendarPeriod last)
    {
        ArgumentNullException.ThrowIfNull(trend);
        if (!first.IsOfSameSequence(last))
        {
            throw new ArgumentException($"The periods {first} and {last} are of different units or calendars.", nameof(last));
        }

        if (!trend.GoesTogetherWith(first))
        {
            throw new ArgumentException(
                $"The period {first} is of another unit or calendar than the trend, whose first period is {trend.PeriodAt(0)}.", nameof(first));
        }

        if (first > last)
        {
            throw new ArgumentException($"The first period, {first}, is after the last, {last}.", nameof(first));
        }

        trend.CheckIndependent();
        return TrendBuilder.Between(trend, first, last);
    }

    /// <summary>
    /// The trend as of an instant: later periods are left out, and the period that is not over at the instant is marked as
    /// partial.
    /// </summary>
    /// <param name="trend">A calendar trend.</param>
    /// <param name="instant">
    /// An instant in the terms of the trend's dates, also at midnight, when the day before is over and the new one has just begun. To
    /// include a whole day give a date.
    /// </param>
    /// <returns>The trend up to the period that contains <paramref name="instant"/>. Undated answers are kept.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trend"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="instant"/> is of kind Utc or Local: a trend keeps no time zone to convert it by.</exception>
    public static NpsTrend<CalendarPeriod> AsOf(this NpsTrend<CalendarPeriod> trend, DateTime instant)
    {
        ArgumentNullException.ThrowIfNull(trend);
        CheckKind(instant, nameof(instant));
        int day = CalendarDay.Of(instant);
        return AsOfDay(trend, day, day);
    }

#if NET
    /// <summary>
    /// The trend as of the end of a day: later periods are left out, and the period that is not over then is marked as partial.
    /// </summary>
    /// <param name="trend">A calendar trend.</param>
    /// <param name="date">A date. The day is included, so that a period that ends with it is complete.</param>
    /// <returns>The trend up to the period that contains <paramref name="date"/>. Undated answers are kept.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trend"/> is null.</exception>
    public static NpsTrend<CalendarPeriod> AsOf(this NpsTrend<CalendarPeriod> trend, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(trend);
        return AsOfDay(trend, date.DayNumber, date.DayNumber + 1);
    }
#endif

    /// <summary>
    /// The trend as of the end of a day: later periods are left out, and the period that is not over then is marked as partial.
    /// </summary>
    /// <param name="trend">A calendar trend.</param>
    /// <param name="date">A date; its time of day is ignored. The day is included, so that a period that ends with it is complete.</param>
    /// <returns>The trend up to the period that contains <paramref name="date"/>. Undated answers are kept.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="trend"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> is of kind Utc or Local: a trend keeps no time zone to convert it by.</exception>
    public static NpsTrend<CalendarPeriod> AsOfDate(this NpsTrend<CalendarPeriod> trend, DateTime date)
    {
        ArgumentNullException.ThrowIfNull(trend);
        CheckKind(date, nameof(date));
        int day = CalendarDay.Of(date);
        return AsOfDay(trend, day, day + 1);
    }

    /// <summary>Keeps the periods that begin up to a day; the last is partial when it goes beyond the end of what is known.</summary>
    private static NpsTrend<CalendarPeriod> AsOfDay(NpsTrend<CalendarPeriod> trend, int day, int knownUntil)
    {
        int count = 0;
        while (count < trend.Count && CalendarDay.Of(trend.PeriodAt(count).Start) <= day)
        {
            count++;
        }

        return trend.Take(count, lastIsPartial: count > 0 && trend.PeriodAt(count - 1).EndsAfter(knownUntil));
    }

    private static void CheckKind(DateTime time, string paramName)
    {
        if (time.Kind != DateTimeKind.Unspecified)
        {
            throw new ArgumentException(
                $"The time is of kind {time.Kind}, but a trend keeps no time zone to convert it by. Give the local time of the trend's dates, of kind Unspecified.",
                paramName);
        }
    }
}
