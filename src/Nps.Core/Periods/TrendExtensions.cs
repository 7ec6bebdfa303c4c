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
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The trend; without responses it has no periods.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not defined.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale. Thrown once, after the last response: the message says how many, and the index and
    /// value of the first.
    /// </exception>
    public static NpsTrend<CalendarPeriod> ToNpsTrend<T>(
        this IEnumerable<T> source, Func<T, DateTime> date, Func<T, int?> rating, PeriodUnit unit, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(date);
        ArgumentNullException.ThrowIfNull(rating);
        CalendarPeriod.CheckDefined(unit);

        // Counting by day needs no calendar in the loop; the days then merge into periods of any length.
        KeyedCounts<int> days = KeyedCounts<int>.From(source, response => CalendarDay.Of(date(response)), rating, scale);
        return new NpsTrend<CalendarPeriod>(Merge(days, unit));
    }

    private static IEnumerable<KeyValuePair<CalendarPeriod, ResponseCounts>> Merge(KeyedCounts<int> days, PeriodUnit unit)
    {
        var counts = new SortedDictionary<CalendarPeriod, ResponseCounts>();
        for (int slot = 0; slot < days.Keys.Count; slot++)
        {
            var period = CalendarPeriod.Containing(days.Keys[slot], unit);
            counts.TryGetValue(period, out ResponseCounts soFar);
            counts[period] = soFar + days.CountsAt(slot);
        }

        CalendarPeriod? expected = null;
        foreach (KeyValuePair<CalendarPeriod, ResponseCounts> period in counts)
        {
            for (; expected < period.Key; expected = expected.Value.Next)
            {
                yield return new(expected.Value, ResponseCounts.Empty);
            }

            yield return period;
            expected = period.Key.EndExclusive == DateTime.MaxValue ? null : period.Key.Next;
        }
    }
}
