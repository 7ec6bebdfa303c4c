using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Nps.Core;

/// <summary>
/// The score period by period, in order. A calendar trend has no holes: a period in which nobody answered is a point
/// without a score.
/// </summary>
/// <typeparam name="TPeriod">
/// The type that names a period: a calendar period, or anything with an order, such as the number of a wave. Texts are ordered by
/// their characters, the same in every culture.
/// </typeparam>
/// <remarks>The type is immutable.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed partial class NpsTrend<TPeriod> : IReadOnlyList<NpsTrendPoint<TPeriod>>
{
    /// <summary>The reach of counts that take in everything before: no two points are independent.</summary>
    internal const int Everything = int.MaxValue;

    private readonly Timeline<TPeriod> _timeline;
    private readonly ResponseCounts[] _counts;

    // How many periods the counts of a point reach back: points closer than that share responses and are not compared.
    private readonly int _reach;

    // For each point how many of its periods have responses, and whether it was not over; null where the counts alone tell.
    private readonly int[]? _answered;
    private readonly bool[]? _partial;

    internal NpsTrend(
        Timeline<TPeriod> timeline,
        ResponseCounts[] counts,
        ResponseCounts undated,
        int reach = 1,
        int[]? answered = null,
        bool[]? partial = null)
    {
        _timeline = timeline;
        _counts = counts;
        _reach = reach;
        _answered = answered;
        _partial = partial;
        Undated = undated;
    }

    /// <summary>
    /// The valid answers that have no date and so belong to no period. They are in none of the points and in none of the comparisons.
    /// </summary>
    public ResponseCounts Undated { get; }

    /// <summary>The number of periods, those without responses included.</summary>
    public int Count => _counts.Length;

    internal IReadOnlyList<ResponseCounts> Counts => _counts;

    internal int Reach => _reach;

    /// <summary>A point of the trend.</summary>
    /// <param name="index">A zero-based index; <c>trend[^1]</c> is the latest period.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public NpsTrendPoint<TPeriod> this[int index] => index >= 0 && index < Count
        ? new NpsTrendPoint<TPeriod>(this, index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, FormattableString.Invariant($"The trend has {Count} periods."));

    /// <summary>Looks a period up.</summary>
    /// <param name="period">Any period.</param>
    /// <param name="point">The point of that period, or null if the trend has none.</param>
    /// <returns>Whether the period is part of the trend.</returns>
    public bool TryGetPoint(TPeriod period, [NotNullWhen(true)] out NpsTrendPoint<TPeriod>? point)
    {
        int index = _timeline.IndexOf(period);
        point = index < 0 ? null : this[index];
        return point is not null;
    }

    /// <summary>
    /// The rolling trend: each point has the counts of so many consecutive periods together, named after the last of them.
    /// Counts are pooled, scores are not averaged.
    /// </summary>
    /// <param name="periods">The number of periods in a window, 1 or more.</param>
    /// <returns>
    /// The trend from the first full window on. Each point says how many of its periods have responses. Neighbouring windows share
    /// responses, so <c>FromPrevious</c> and <c>FromYearAgo</c> compare only windows that do not overlap: the previous one is that many
    /// periods back. Undated answers are kept.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is below 1.</exception>
    /// <exception cref="InvalidOperationException">The points of this trend overlap already.</exception>
    /// <exception cref="OverflowException">The total of a window exceeds <see cref="long.MaxValue"/>.</exception>
    public NpsTrend<TPeriod> Rolling(int periods)
    {
        if (periods < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(periods), periods, "A window has at least one period.");
        }

        CheckIndependent();
        int windows = Math.Max(0, Count - periods + 1);
        var counts = new ResponseCounts[windows];
        int[] answered = new int[windows];
        bool[]? partial = _partial is null ? null : new bool[windows];
        ResponseCounts window = ResponseCounts.Empty;
        int withResponses = 0;
        int unfinished = 0;
        for (int i = 0; i < Count; i++)
        {
            // First out, then in: more than a window together may be more than a long can count.
            int at = i - (periods - 1);
            if (at > 0)
            {
                window -= _counts[at - 1];
                withResponses -= PeriodsWithResponses(at - 1);
                unfinished -= IsPartial(at - 1) ? 1 : 0;
            }

            window += _counts[i];
            withResponses += PeriodsWithResponses(i);
            unfinished += IsPartial(i) ? 1 : 0;
            if (at >= 0)
            {
                counts[at] = window;
                answered[at] = withResponses;
                if (partial is not null)
                {
                    partial[at] = unfinished > 0;
                }
            }
        }

        return new NpsTrend<TPeriod>(_timeline.Slice(Count - windows, windows), counts, Undated, periods, answered, partial);
    }

    /// <summary>Adds another trend over the same kind of periods, for example of another region.</summary>
    /// <param name="other">The trend to add.</param>
    /// <returns>The sum, from the earliest to the latest period of both. A period that is partial in either is partial in the sum.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The periods of the two are of different units or calendars, or more than 10,000 periods between them have no responses.
    /// </exception>
    /// <exception cref="InvalidOperationException">The points of either trend overlap.</exception>
    /// <exception cref="OverflowException">A total exceeds <see cref="long.MaxValue"/>.</exception>
    public NpsTrend<TPeriod> Plus(NpsTrend<TPeriod> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        CheckIndependent();
        other.CheckIndependent();
        return SumOf([this, other], Timeline<TPeriod>.Of([.. Periods, .. other.Periods], nameof(other)));
    }

    /// <summary>Goes through the periods in order.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<NpsTrendPoint<TPeriod>> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds up trends over a timeline that has all their periods.</summary>
    internal static NpsTrend<TPeriod> SumOf(IReadOnlyList<NpsTrend<TPeriod>> trends, Timeline<TPeriod> timeline)
    {
        var counts = new ResponseCounts[timeline.Count];
        bool[] partial = new bool[timeline.Count];
        ResponseCounts undated = ResponseCounts.Empty;
        foreach (NpsTrend<TPeriod> trend in trends)
        {
            undated += trend.Undated;
            for (int i = 0; i < trend.Count; i++)
            {
                int at = trend._timeline == timeline ? i : timeline.IndexOf(trend._timeline[i]);
                counts[at] += trend._counts[i];
                partial[at] |= trend.IsPartial(i);
            }
        }

        return new NpsTrend<TPeriod>(timeline, counts, undated, partial: partial);
    }

    internal IReadOnlyList<TPeriod> Periods => _timeline.Periods;

    internal TPeriod PeriodAt(int index) => _timeline[index];

    internal int PeriodsWithResponses(int index) => _answered?[index] ?? (_counts[index].IsEmpty ? 0 : 1);

    internal bool IsPartial(int index) => _partial is not null && _partial[index];

    /// <summary>The change from the last point before that shares no response; null when there is nothing to compare.</summary>
    internal NpsComparison? FromPrevious(int index) => Compare(index, index >= _reach ? index - _reach : -1);

    /// <summary>The change from the period of the same name a year earlier, unless the two share responses.</summary>
    internal NpsComparison? FromYearAgo(int index)
    {
        int yearAgo = _timeline.IndexOfYearAgo(index);
        return Compare(index, index - yearAgo >= _reach ? yearAgo : -1);
    }

    /// <summary>The first points, the last of which may be unfinished.</summary>
    internal NpsTrend<TPeriod> Take(int count, bool lastIsPartial)
    {
        bool[] partial = new bool[count];
        int[] answered = new int[count];
        var counts = new ResponseCounts[count];
        for (int i = 0; i < count; i++)
        {
            counts[i] = _counts[i];
            answered[i] = PeriodsWithResponses(i);
            partial[i] = IsPartial(i) || (lastIsPartial && i == count - 1);
        }

        return new NpsTrend<TPeriod>(_timeline.Slice(0, count), counts, Undated, _reach, answered, partial);
    }

    /// <summary>The same trend over other periods; counts of periods that are not among them are left out.</summary>
    internal NpsTrend<TPeriod> Over(Timeline<TPeriod> timeline)
    {
        var counts = new ResponseCounts[timeline.Count];
        bool[]? partial = _partial is null ? null : new bool[timeline.Count];
        for (int i = 0; i < counts.Length; i++)
        {
            int at = _timeline.IndexOf(timeline[i]);
            if (at >= 0)
            {
                counts[i] = _counts[at];
                if (partial is not null)
                {
                    partial[i] = IsPartial(at);
                }
            }
        }

        return new NpsTrend<TPeriod>(timeline, counts, Undated, _reach, partial: partial);
    }

    internal bool GoesTogetherWith(TPeriod period) => _timeline.GoesTogetherWith(period);

    internal void CheckIndependent()
    {
        if (_reach != 1)
        {
            throw new InvalidOperationException("The points of this trend share responses: start from the trend it was made from.");
        }
    }

    private NpsComparison? Compare(int index, int earlier) =>
        earlier < 0 || _counts[earlier].IsEmpty || _counts[index].IsEmpty ? null : new NpsComparison(_counts[earlier], _counts[index]);
}
