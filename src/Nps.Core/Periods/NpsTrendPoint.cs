using System;

namespace Nps.Core;

/// <summary>One period of a trend: its counts, its score, and how it compares with earlier periods.</summary>
/// <typeparam name="TPeriod">The type that names a period.</typeparam>
/// <remarks>The type is immutable. It computes what it is asked for and keeps its trend in memory.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class NpsTrendPoint<TPeriod> : IFormattable
{
    private readonly NpsTrend<TPeriod> _trend;
    private readonly int _index;

    internal NpsTrendPoint(NpsTrend<TPeriod> trend, int index)
    {
        _trend = trend;
        _index = index;
    }

    /// <summary>The period; in a rolling trend the last one of the window.</summary>
    public TPeriod Period => _trend.PeriodAt(_index);

    /// <summary>The counts of the period; empty when nobody answered in it.</summary>
    public ResponseCounts Counts => _trend.Counts[_index];

    /// <summary>The score of the period; null without responses.</summary>
    public NetPromoterScore? Score => Counts.Score;

    /// <summary>
    /// How many periods behind the counts have responses: in a rolling trend from 0 to the length of the window, otherwise 0 or 1. It
    /// shows, for example, that only two months of a year were surveyed.
    /// </summary>
    public int PeriodsWithResponses => _trend.PeriodsWithResponses(_index);

    /// <summary>
    /// Whether the period was not over at the time given to <c>AsOf</c> or <c>AsOfDate</c>. Its counts will still grow, so that
    /// a comparison with it, such as <see cref="FromPrevious"/>, is one with a part of the period. False in a trend that was not made by these
    /// methods.
    /// </summary>
    public bool IsPartial => _trend.IsPartial(_index);

    /// <summary>
    /// The change from the period right before; in a rolling trend from the last window that shares no period with this one. Null when there is
    /// none, as for the first period, and when either of the two has no responses: a gap breaks the chain, and what lies across it is not
    /// called the previous period.
    /// </summary>
    public NpsComparison? FromPrevious => _trend.FromPrevious(_index);

    /// <summary>
    /// The change from the period of the same name a year earlier. Null when the trend does not reach back so far, when either
    /// period has no responses, and for periods that are not calendar periods.
    /// </summary>
    public NpsComparison? FromYearAgo => _trend.FromYearAgo(_index);

    /// <summary>The point in short, such as "2026-09: +42.3 (n = 120)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The point in short.</summary>
    /// <param name="format">A format for the score, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{KeyText.Of(Period, formatProvider)}: {Score?.ToString(format, formatProvider) ?? "no score"} (n = {Counts.Total})";
}
