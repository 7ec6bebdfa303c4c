using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// A metric period by period, in order and without holes: a period in which nothing was measured is an empty point. Made by
/// <see cref="MetricTrendExtensions.ToTrend{T}(Breakdown{CalendarPeriod, T})"/> and its siblings.
/// </summary>
/// <typeparam name="T">The type of the metric.</typeparam>
/// <remarks>The type is immutable.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed class Trend<T> : IReadOnlyList<TrendPoint<T>>
    where T : notnull
{
    private readonly Timeline<CalendarPeriod> _timeline;
    private readonly Counted<T>[] _values;
    private readonly Counted<T> _undated;

    internal Trend(Timeline<CalendarPeriod> timeline, Counted<T>[] values, Counted<T> undated, Metric<T> metric, int reach = 1)
    {
        _timeline = timeline;
        _values = values;
        _undated = undated;
        Metric = metric;
        Reach = reach;
    }

    /// <summary>What has no date and so belongs to no period. It is in none of the points and in none of the comparisons.</summary>
    public T Undated => _undated.ValueFor(Metric);

    /// <summary>The number of periods, the empty ones included.</summary>
    public int Count => _values.Length;

    internal Metric<T> Metric { get; }

    /// <summary>How many periods a point reaches back: points closer than that share cases and are not compared.</summary>
    internal int Reach { get; }

    /// <summary>A point of the trend.</summary>
    /// <param name="index">A zero-based index; <c>trend[^1]</c> is the latest period.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public TrendPoint<T> this[int index] => index >= 0 && index < Count
        ? new TrendPoint<T>(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"The trend has {Count} periods."));

    /// <summary>Looks a period up.</summary>
    /// <param name="period">Any period.</param>
    /// <param name="point">The point of that period, or null if the trend has none.</param>
    /// <returns>Whether the period is part of the trend.</returns>
    public bool TryGetPoint(CalendarPeriod period, [NotNullWhen(true)] out TrendPoint<T>? point)
    {
        int index = _timeline.IndexOf(period);
        point = index < 0 ? null : this[index];
        return point is not null;
    }

    /// <summary>The rolling trend: each point has so many consecutive periods merged, named after the last of them.</summary>
    /// <param name="periods">The number of periods in a window, 1 or more.</param>
    /// <returns>
    /// The trend from the first full window on. Neighbouring windows share cases, so that only windows that do not overlap are compared. What is
    /// undated is kept.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is below 1.</exception>
    /// <exception cref="InvalidOperationException">The points of this trend overlap already.</exception>
    /// <exception cref="OverflowException">The total of a window exceeds <see cref="long.MaxValue"/>.</exception>
    public Trend<T> Rolling(int periods)
    {
        if (periods < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(periods), periods, "A window has at least one period.");
        }

        CheckIndependent();
        Counted<T>[] windows = Merges.Windows(_values, periods);
        return new Trend<T>(_timeline.Slice(Count - windows.Length, windows.Length), windows, _undated, Metric, periods);
    }

    /// <summary>Adds another trend over the same kind of periods, for example of another team.</summary>
    /// <param name="other">The trend to add.</param>
    /// <returns>The sum, from the earliest to the latest period of both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The values do not go together, the periods are of different units or calendars, or more than 10,000 periods between them are empty.
    /// </exception>
    /// <exception cref="InvalidOperationException">The points of either trend overlap.</exception>
    /// <exception cref="OverflowException">A total exceeds <see cref="long.MaxValue"/>.</exception>
    public Trend<T> Plus(Trend<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        CheckIndependent();
        other.CheckIndependent();
        Metric.Plus(Metric.Empty, other.Metric.Empty);
        KeyedSums<CalendarPeriod, Counted<T>> sums = ToSums().Plus(other.ToSums());
        return Of(sums, _undated.Plus(other._undated), Metric, nameof(other));
    }

    /// <summary>Compares every period with the one before, and corrects the p-values for the number of comparisons.</summary>
    /// <param name="correction">The correction of the p-values; Holm by default.</param>
    /// <returns>
    /// One contrast for each period, in order. The first one and those beside a gap are compared with nothing and are excluded from the
    /// correction. In a rolling trend the one before is the last that shares no case.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="correction"/> is not defined.</exception>
    public IReadOnlyList<Contrast<CalendarPeriod>> CompareEachToPrevious(MultipleTesting correction = default)
    {
        Comparison[] comparisons = [.. Enumerable.Range(0, Count).Select(i => FromPrevious(i) ?? Metric.Compare(Metric.Empty, ValueAt(i)))];
        return Contrast<CalendarPeriod>.Of(_timeline.Periods, comparisons, correction);
    }

    /// <summary>The same values, compared and shown by another number.</summary>
    /// <param name="metric">What they are values of, and how they are compared.</param>
    /// <returns>The trend.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="metric"/> is null.</exception>
    /// <exception cref="ArgumentException">The values do not go with the metric, such as answers on another scale.</exception>
    public Trend<T> CompareBy(Metric<T> metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        Counted<T>[] values = Array.ConvertAll(_values, value => Counted<T>.Checked(metric, value.ValueFor(Metric)));
        return new Trend<T>(_timeline, values, Counted<T>.Checked(metric, Undated), metric, Reach);
    }

    /// <summary>The periods as flat rows.</summary>
    /// <param name="level">The confidence level of the intervals and verdicts; 95 % by default.</param>
    /// <returns>One row a period, the empty ones included, compared with the one before it.</returns>
    public IReadOnlyList<MetricSummary<CalendarPeriod>> Summarize(ConfidenceLevel level = default) => new ReadOnlyCollection<MetricSummary<CalendarPeriod>>(
        [.. this.Select(point => SummaryRow.Of(
            point.Period, point.Period.ToString(), Metric.FiguresOf(point.Value, level), level, fromPrevious: point.FromPrevious))]);

    /// <summary>Goes through the periods in order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<TrendPoint<T>> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Puts periods in order and fills the holes.</summary>
    internal static Trend<T> Of(KeyedSums<CalendarPeriod, Counted<T>> sums, Counted<T> undated, Metric<T> metric, string paramName)
    {
        Timeline<CalendarPeriod> timeline = Timeline<CalendarPeriod>.Of(sums.Keys.InOrder, paramName);
        return new Trend<T>(timeline, timeline.Align(sums), undated, metric);
    }

    internal CalendarPeriod PeriodAt(int index) => _timeline[index];

    internal T ValueAt(int index) => _values[index].ValueFor(Metric);

    /// <summary>The change from the last point before that shares no case; null when there is nothing to compare.</summary>
    internal Comparison? FromPrevious(int index) => Compare(index, index >= Reach ? index - Reach : -1);

    /// <summary>The change from the period of the same name a year earlier, unless the two share cases.</summary>
    internal Comparison? FromYearAgo(int index)
    {
        int yearAgo = _timeline.IndexOfYearAgo(index);
        return Compare(index, index - yearAgo >= Reach ? yearAgo : -1);
    }

    private Comparison? Compare(int index, int earlier) => earlier < 0 || _values[earlier].Total == 0 || _values[index].Total == 0
        ? null
        : Metric.Compare(ValueAt(earlier), ValueAt(index));

    private KeyedSums<CalendarPeriod, Counted<T>> ToSums() => KeyedSums<CalendarPeriod, Counted<T>>.From(
        _values.Select((value, i) => new KeyValuePair<CalendarPeriod, Counted<T>>(_timeline[i], value)), null);

    private void CheckIndependent()
    {
        if (Reach != 1)
        {
            throw new InvalidOperationException("The points of this trend share cases: start from the trend it was made from.");
        }
    }
}
