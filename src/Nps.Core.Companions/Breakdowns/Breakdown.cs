using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// A metric broken down by group: team, agent, product, stage of a journey, month. Holds shares, means, answers or any other metric of
/// this library. Made by <see cref="Breakdown"/> and <see cref="BreakdownExtensions.ToBreakdown"/>.
/// </summary>
/// <typeparam name="TKey">The type that names a group. The null key is a group of its own.</typeparam>
/// <typeparam name="T">The type of the metric.</typeparam>
/// <remarks>
/// <para>Values are merged and never subtracted: the rest of a group is all others together. Enumerates the groups in the order in which they were
/// first seen. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed class Breakdown<TKey, T> : IReadOnlyCollection<KeyValuePair<TKey, T>>
    where T : notnull
{
    internal Breakdown(KeyedSums<TKey, Counted<T>> sums, Metric<T> metric)
    {
        Sums = sums;
        Metric = metric;
        Overall = sums.Total().ValueFor(metric);
    }

    /// <summary>All groups together.</summary>
    public T Overall { get; }

    /// <summary>The number of groups.</summary>
    public int Count => Sums.Count;

    internal KeyedSums<TKey, Counted<T>> Sums { get; }

    internal Metric<T> Metric { get; }

    /// <summary>The value of a group.</summary>
    /// <param name="key">A group that occurred.</param>
    /// <exception cref="KeyNotFoundException">The group did not occur.</exception>
    public T this[TKey key] => TryGetValue(key, out T? value)
        ? value
        : throw new KeyNotFoundException($"The breakdown has no group \"{key}\".");

    /// <summary>Looks a group up.</summary>
    /// <param name="key">Any group.</param>
    /// <param name="value">Its value, or the default of its type if the group did not occur.</param>
    /// <returns>Whether the group occurred.</returns>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out T value)
    {
        bool exists = Sums.Keys.TryGetSlot(key, out int slot);
        value = exists ? Sums[slot].ValueFor(Metric) : default;
        return exists;
    }

    /// <summary>Merges groups into coarser ones, for example agents into teams.</summary>
    /// <typeparam name="TParent">The type that names a coarser group.</typeparam>
    /// <param name="parent">The coarser group a group belongs to.</param>
    /// <param name="comparer">How coarser groups are told apart; null for their own equality.</param>
    /// <returns>The coarser breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="parent"/> is null.</exception>
    public Breakdown<TParent, T> RollUp<TParent>(Func<TKey, TParent> parent, IEqualityComparer<TParent>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(parent);
        return new Breakdown<TParent, T>(Sums.Merge(parent, comparer), Metric);
    }

    /// <summary>The groups for which a condition holds, for example those of one team.</summary>
    /// <param name="predicate">The condition on a group.</param>
    /// <returns>The breakdown of these groups alone: they are all that <see cref="Overall"/> then has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is null.</exception>
    public Breakdown<TKey, T> WhereKey(Func<TKey, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return Breakdown.Of(this.Where(group => predicate(group.Key)), Metric, Sums.Keys.Comparer);
    }

    /// <summary>Adds another breakdown by the same groups, for example of another day or another partition.</summary>
    /// <param name="other">The breakdown to add.</param>
    /// <returns>The sum, group by group; groups are told apart, and compared, as in this breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The values of the two do not go together, such as answers on different scales.</exception>
    /// <exception cref="OverflowException">A total exceeds <see cref="long.MaxValue"/>.</exception>
    public Breakdown<TKey, T> Plus(Breakdown<TKey, T> other)
    {
        ArgumentNullException.ThrowIfNull(other);

        // Values that do not go together are refused also when no group occurs in both.
        Metric.Plus(Metric.Empty, other.Metric.Empty);
        return new Breakdown<TKey, T>(Sums.Plus(other.Sums), Metric);
    }

    /// <summary>Compares every group with all others together, and corrects the p-values for the number of comparisons.</summary>
    /// <param name="correction">The correction of the p-values; Holm by default.</param>
    /// <returns>
    /// One contrast for each group, in order. Groups that cannot be compared, because they or the rest are empty, are excluded from the
    /// correction.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="correction"/> is not defined.</exception>
    public IReadOnlyList<Contrast<TKey>> CompareEachToRest(MultipleTesting correction = default) => CompareEach(correction, default);

    /// <summary>The same values, compared and shown by another number.</summary>
    /// <param name="metric">What they are values of, and how they are compared.</param>
    /// <returns>The breakdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="metric"/> is null.</exception>
    /// <exception cref="ArgumentException">The values do not go with the metric, such as answers on another scale.</exception>
    public Breakdown<TKey, T> CompareBy(Metric<T> metric) => Breakdown.Of(this, metric, Sums.Keys.Comparer);

    /// <summary>
    /// Hides small groups for the sake of anonymity, and with them as many others as are needed so that nobody can recover a hidden one by
    /// subtraction.
    /// </summary>
    /// <param name="minimumSize">The fewest cases a published group may have, 2 or more; 5 to 10 are common.</param>
    /// <returns>What may be published.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumSize"/> is below 2.</exception>
    /// <remarks>
    /// The rule is that of <see cref="SegmentBreakdown{TSegment}.Suppress"/>, which says what it does not protect from. Cases are valid answers,
    /// measured numbers, waits, or the cases of a share. Groups are unanimous when all their answers count as good, all as bad or all as neither, and
    /// when all their numbers are alike; contacts also when all were resolved or none, and response times when all are within the target or none.
    /// </remarks>
    public SuppressedBreakdown<TKey, T> Suppress(int minimumSize) => SuppressedBreakdown<TKey, T>.Of(this, minimumSize);

    /// <summary>The groups as flat rows.</summary>
    /// <param name="level">The confidence level of the intervals and verdicts; 95 % by default.</param>
    /// <returns>
    /// One row a group, in the order of the groups. P-value and verdict are those of the group against the rest, adjusted by the method of Holm as
    /// in <see cref="CompareEachToRest"/>.
    /// </returns>
    public IReadOnlyList<MetricSummary<TKey>> Summarize(ConfidenceLevel level = default) => new ReadOnlyCollection<MetricSummary<TKey>>(
        [.. CompareEachToRest().Select((contrast, slot) => SummaryRow.Of(
            contrast.Key, null, Metric.FiguresOf(Sums[slot].ValueFor(Metric), level), level, contrast))]);

    /// <summary>The trend of groups that belong to periods, such as dates.</summary>
    /// <param name="period">
    /// The period of a group, all of one unit and calendar, such as <c>day => calendar.GetPeriod(day, PeriodUnit.Month)</c>; null where it has none: that is
    /// undated. Groups of the same period are merged.
    /// </param>
    /// <returns>The trend, from the first to the last period, without holes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods are of different units or calendars, or more than 10,000 in between are empty.</exception>
    public Trend<T> ToTrend(Func<TKey, CalendarPeriod?> period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var sums = new KeyedSums<CalendarPeriod, Counted<T>>(null);
        Counted<T> undated = default;
        for (int slot = 0; slot < Count; slot++)
        {
            if (period(Sums.Keys[slot]) is CalendarPeriod known)
            {
                sums.Add(known, Sums[slot]);
            }
            else
            {
                undated = undated.Plus(Sums[slot]);
            }
        }

        return Trend<T>.Of(sums, undated, Metric, nameof(period));
    }

    /// <summary>Goes through the groups in the order in which they were first seen.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<KeyValuePair<TKey, T>> GetEnumerator() =>
        Sums.Keys.InOrder.Select((key, slot) => new KeyValuePair<TKey, T>(key, Sums[slot].ValueFor(Metric))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Compares every group with all others and with some more cases.</summary>
    internal IReadOnlyList<Contrast<TKey>> CompareEach(MultipleTesting correction, Counted<T> others)
    {
        Counted<T>[] rests = Merges.Rests(Sums.InOrder);
        Comparison[] comparisons =
            [.. rests.Select((rest, i) => Metric.Compare(rest.Plus(others).ValueFor(Metric), Sums[i].ValueFor(Metric)))];
        return Contrast<TKey>.Of(Sums.Keys.InOrder, comparisons, correction);
    }
}
