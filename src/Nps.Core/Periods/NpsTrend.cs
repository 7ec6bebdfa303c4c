using System;
using System.Collections;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// The score period by period, in order. A calendar trend has no holes: a period in which nobody answered is a point
/// without a score.
/// </summary>
/// <typeparam name="TPeriod">The type that names a period: a calendar period, or anything with an order, such as the number of a wave.</typeparam>
/// <remarks>The type is immutable.</remarks>
public sealed partial class NpsTrend<TPeriod> : IReadOnlyList<NpsTrendPoint<TPeriod>>
{
    /// <summary>The reach of counts that take in everything before: no two points are independent.</summary>
    internal const int Everything = int.MaxValue;

    private readonly NpsTrendPoint<TPeriod>[] _points;

    // How many periods the counts of a point reach back: points closer than that share responses and are not compared.
    private readonly int _reach;

    /// <summary>Periods come in order; calendar periods without holes.</summary>
    internal NpsTrend(IReadOnlyList<TPeriod> periods, IReadOnlyList<ResponseCounts> counts, int reach = 1)
    {
        _reach = reach;
        _points = new NpsTrendPoint<TPeriod>[periods.Count];
        for (int i = 0; i < _points.Length; i++)
        {
            int yearAgo = IndexOfYearAgo(periods, i);
            _points[i] = new NpsTrendPoint<TPeriod>(
                periods[i],
                counts[i],
                i >= reach ? counts[i - reach] : ResponseCounts.Empty,
                yearAgo >= 0 && i - yearAgo >= reach ? counts[yearAgo] : ResponseCounts.Empty);
        }
    }

    /// <summary>The number of periods, those without responses included.</summary>
    public int Count => _points.Length;

    /// <summary>A point of the trend.</summary>
    /// <param name="index">A zero-based index; <c>trend[^1]</c> is the latest period.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public NpsTrendPoint<TPeriod> this[int index] => index >= 0 && index < _points.Length
        ? _points[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"The trend has {Count} periods."));

    /// <summary>
    /// The rolling trend: each point has the counts of so many consecutive periods together, named after the last of them.
    /// Counts are pooled, scores are not averaged.
    /// </summary>
    /// <param name="periods">The number of periods in a window, 1 or more.</param>
    /// <returns>
    /// The trend from the first full window on. Neighbouring windows share responses, so <c>FromPrevious</c> and <c>FromYearAgo</c>
    /// compare only windows that do not overlap: the previous one is that many periods back.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is below 1.</exception>
    /// <exception cref="InvalidOperationException">The points of this trend overlap already.</exception>
    public NpsTrend<TPeriod> Rolling(int periods)
    {
        if (periods < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(periods), periods, "A window has at least one period.");
        }

        CheckIndependent();
        var names = new List<TPeriod>();
        var counts = new List<ResponseCounts>();
        ResponseCounts window = ResponseCounts.Empty;
        for (int i = 0; i < _points.Length; i++)
        {
            window += _points[i].Counts;
            if (i >= periods)
            {
                window -= _points[i - periods].Counts;
            }

            if (i >= periods - 1)
            {
                names.Add(_points[i].Period);
                counts.Add(window);
            }
        }

        return new NpsTrend<TPeriod>(names, counts, periods);
    }

    /// <summary>Adds another trend over the same kind of periods, for example of another region.</summary>
    /// <param name="other">The trend to add.</param>
    /// <returns>The sum, from the earliest to the latest period of both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods of the two are of different units or calendars.</exception>
    /// <exception cref="InvalidOperationException">The points of either trend overlap.</exception>
    public NpsTrend<TPeriod> Plus(NpsTrend<TPeriod> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        CheckIndependent();
        other.CheckIndependent();
        var sum = new KeyedCounts<TPeriod>(null);
        foreach (NpsTrend<TPeriod> part in (NpsTrend<TPeriod>[])[this, other])
        {
            foreach (NpsTrendPoint<TPeriod> point in part._points)
            {
                sum.Add(point.Period, point.Counts);
            }
        }

        return TrendBuilder.FromKeys(sum);
    }

    /// <summary>Goes through the periods in order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<NpsTrendPoint<TPeriod>> GetEnumerator() => ((IEnumerable<NpsTrendPoint<TPeriod>>)_points).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int IndexOfYearAgo(IReadOnlyList<TPeriod> periods, int index)
    {
        if (periods[index] is not CalendarPeriod { SamePeriodLastYear: CalendarPeriod wanted })
        {
            return -1;
        }

        int lowest = 0;
        int highest = index - 1;
        while (lowest <= highest)
        {
            int middle = (lowest + highest) / 2;
            int order = periods[middle] is CalendarPeriod period ? period.CompareTo(wanted) : 0;
            if (order == 0)
            {
                return middle;
            }

            lowest = order < 0 ? middle + 1 : lowest;
            highest = order > 0 ? middle - 1 : highest;
        }

        return -1;
    }

    internal void CheckIndependent()
    {
        if (_reach != 1)
        {
            throw new InvalidOperationException("The points of this trend share responses: start from the trend it was made from.");
        }
    }
}
