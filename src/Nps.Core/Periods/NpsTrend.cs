using System.Collections;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// The score period by period, in order. A calendar trend has no holes: a period in which nobody answered is a point
/// without a score.
/// </summary>
/// <typeparam name="TPeriod">The type that names a period.</typeparam>
/// <remarks>The type is immutable.</remarks>
public sealed class NpsTrend<TPeriod> : IReadOnlyList<NpsTrendPoint<TPeriod>>
{
    private readonly List<NpsTrendPoint<TPeriod>> _points = [];

    // Periods come in order and without holes.
    internal NpsTrend(IEnumerable<KeyValuePair<TPeriod, ResponseCounts>> periods)
    {
        ResponseCounts previous = ResponseCounts.Empty;
        foreach (KeyValuePair<TPeriod, ResponseCounts> period in periods)
        {
            _points.Add(new NpsTrendPoint<TPeriod>(period.Key, period.Value, previous));
            previous = period.Value;
        }
    }

    /// <summary>The number of periods, those without responses included.</summary>
    public int Count => _points.Count;

    /// <summary>A point of the trend.</summary>
    /// <param name="index">A zero-based index; <c>trend[^1]</c> is the latest period.</param>
    /// <exception cref="System.ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public NpsTrendPoint<TPeriod> this[int index] => _points[index];

    /// <summary>Goes through the periods in order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<NpsTrendPoint<TPeriod>> GetEnumerator() => _points.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _points.GetEnumerator();
}
