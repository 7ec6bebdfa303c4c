using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>
/// Measures the rows of respondents, together or by group. Answers that cannot be are refused once, after the last row, whichever group they
/// are in.
/// </summary>
internal sealed class SurveyRows<T, TCounter, TResult>(
    Func<RefusedRows, TCounter> create, Action<TCounter, T> add, Func<TCounter, TResult> result)
    where TCounter : class
    where TResult : notnull
{
    internal TResult Measure(IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var refused = new RefusedRows();
        TCounter counter = create(refused);
        foreach (T row in source)
        {
            add(counter, row);
        }

        refused.ThrowIfAny(nameof(source));
        return result(counter);
    }

    internal Breakdown<TKey, TResult> Measure<TKey>(
        IEnumerable<T> source, Func<T, TKey> key, Metric<TResult> metric, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(key);
        var refused = new RefusedRows();
        var groups = new GroupedRows<TKey, TCounter>(comparer);
        foreach (T row in source)
        {
            add(groups.Of(key(row), () => create(refused)), row);
        }

        refused.ThrowIfAny(nameof(source));
        return Breakdown.Of(groups.Select(result), metric, comparer, nameof(source));
    }
}
