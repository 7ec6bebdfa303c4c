using System;

namespace Nps.Core;

/// <summary>
/// The day each response of a sequence belongs to in a reporting calendar, as a number; remembers the times whose date cannot be told, so
/// that they are reported in one exception at the end.
/// </summary>
internal sealed class DayReader(ReportingCalendar? calendar)
{
    /// <summary>Stands for the day of a response that has no date.</summary>
    internal const int Undated = int.MinValue;

    private readonly ReportingCalendar _calendar = calendar ?? ReportingCalendar.Iso;
    private long _position;
    private long _refused;
    private long _firstRefused;

    internal static int? ToDay(int day) => day == Undated ? null : day;

    internal int Read(DateTime? date)
    {
        long index = _position++;
        if (date is not DateTime known)
        {
            return Undated;
        }

        if (!_calendar.Refuses(known))
        {
            return _calendar.DayOf(known);
        }

        if (_refused++ == 0)
        {
            _firstRefused = index;
        }

        return Undated;
    }

    internal int Read(DateTimeOffset? moment) => moment is DateTimeOffset known ? _calendar.DayOf(known) : Undated;

#if NET
#pragma warning disable CA1822 // One way to ask for the day of any kind of date.
    internal int Read(DateOnly? date) => date?.DayNumber ?? Undated;
#pragma warning restore CA1822
#endif

    internal void ThrowIfRefused(string paramName)
    {
        if (_refused > 0)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{_refused} of {_position} dates are of kind Local, the first at index {_firstRefused}. {ReportingCalendar.LocalKindRefused}"),
                paramName);
        }
    }
}
