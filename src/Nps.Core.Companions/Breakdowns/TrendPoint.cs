using System;

namespace Nps.Core.Companions;

/// <summary>One period of a trend.</summary>
/// <typeparam name="T">The type of the metric.</typeparam>
/// <remarks>The type is immutable.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed class TrendPoint<T> : IFormattable
    where T : notnull
{
    private readonly Trend<T> _trend;
    private readonly int _index;

    internal TrendPoint(Trend<T> trend, int index)
    {
        _trend = trend;
        _index = index;
    }

    /// <summary>The period; in a rolling trend the last one of the window.</summary>
    public CalendarPeriod Period => _trend.PeriodAt(_index);

    /// <summary>The value of the period, empty where nothing was measured.</summary>
    public T Value => _trend.ValueAt(_index);

    /// <summary>The change from the last period before that shares no case; null for the first one and beside an empty period.</summary>
    public Comparison? FromPrevious => _trend.FromPrevious(_index);

    /// <summary>The change from the same period a year earlier; null where the trend has none, or it is empty or shares cases.</summary>
    public Comparison? FromYearAgo => _trend.FromYearAgo(_index);

    /// <summary>The point in short, such as "2026-09: 0.850 (85 of 100)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The point in short.</summary>
    /// <param name="format">A format for the value.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for the value.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string? value = Value is IFormattable formattable ? formattable.ToString(format, formatProvider) : Value.ToString();
        return $"{Period}: {value}";
    }
}
