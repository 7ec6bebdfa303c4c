using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>Breaks rows down by group, and adds values up.</summary>
public static class BreakdownExtensions
{
    /// <summary>Measures rows by group, whatever is measured.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <typeparam name="TKey">The type that names a group.</typeparam>
    /// <typeparam name="TValue">The type of the metric.</typeparam>
    /// <param name="source">The rows, read once, and kept until all are measured.</param>
    /// <param name="key">The group of a row; null keys form a group of their own.</param>
    /// <param name="measure">How rows are measured, such as <c>rows => rows.ToAnswers(r => r.Answer, scale)</c>: called for the rows of each group.</param>
    /// <param name="metric">What is measured, and how groups are compared.</param>
    /// <param name="comparer">How groups are told apart; null for their own equality.</param>
    /// <returns>The breakdown, with groups in the order in which they are first seen.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="comparer"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some rows are refused by <paramref name="measure"/>, and the message counts them among all rows; or what it returns does not go with the metric.
    /// </exception>
    /// <exception cref="OverflowException">A count exceeds <see cref="long.MaxValue"/>.</exception>
    /// <example>
    /// <code>
    /// Breakdown&lt;string, Answers&gt; teams = tickets.ToBreakdown(
    ///     t => t.Team, team => team.ToAnswers(t => t.Satisfaction, AnswerScale.Csat5), Metric.Answers(AnswerScale.Csat5));
    /// </code>
    /// </example>
    public static Breakdown<TKey, TValue> ToBreakdown<T, TKey, TValue>(
        this IEnumerable<T> source,
        Func<T, TKey> key,
        Func<IEnumerable<T>, TValue> measure,
        Metric<TValue> metric,
        IEqualityComparer<TKey>? comparer = null)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(measure);
        T[] rows = [.. source];
        var keys = new KeyTable<TKey>(comparer);
        var groups = new List<List<T>>();
        foreach (T row in rows)
        {
            int slot = keys.GetOrAddSlot(key(row));
            if (slot == groups.Count)
            {
                groups.Add([]);
            }

            groups[slot].Add(row);
        }

        try
        {
            return Breakdown.Of(groups.Select((group, slot) => new KeyValuePair<TKey, TValue>(keys[slot], measure(group))), metric, comparer);
        }
        catch (ArgumentException)
        {
            // What is wrong with a row is said with its place: that among all rows, not that among those of its group.
            measure(rows);
            throw;
        }
    }

    /// <summary>Adds values up, for example those of all months of a year.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="values">Values of different cases.</param>
    /// <param name="metric">What they are values of: that of the sum also when there is nothing to add.</param>
    /// <returns>The value of all cases together.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Some values are null, or do not go with the metric, such as answers on another scale.</exception>
    /// <exception cref="OverflowException">A count exceeds <see cref="long.MaxValue"/>.</exception>
    public static T Sum<T>(this IEnumerable<T> values, Metric<T> metric)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(metric);
        return NullRows.Refuse(values, value => value, nameof(values)).Aggregate(metric.Empty, metric.Plus);
    }
}
