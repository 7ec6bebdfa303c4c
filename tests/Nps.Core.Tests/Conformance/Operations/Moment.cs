using System.Globalization;
using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

/// <summary>A moment in a time zone: its local date, its period, and the instants at which that begins and ends.</summary>
internal static class Moment
{
    internal static Route[] Routes { get; } =
    [
        new("GetPeriod of a DateTimeOffset", input => Answer(
            input, (calendar, moment, unit) => calendar.GetPeriod(moment, unit))),
        new("GetPeriod of a DateTime in UTC", input => Answer(
            input, (calendar, moment, unit) => calendar.GetPeriod(moment.UtcDateTime, unit))),
    ];

    private static Fields Answer(JsonElement input, Func<ReportingCalendar, DateTimeOffset, PeriodUnit, CalendarPeriod> getPeriod)
    {
        ReportingCalendar calendar = input.Calendar();
        DateTimeOffset moment = input.Moment("moment")!.Value;
        PeriodUnit unit = input.Unit();
        CalendarPeriod period = getPeriod(calendar, moment, unit);
        return PeriodFields.Named(period)
            .With("localDate", PeriodFields.Day(getPeriod(calendar, moment, PeriodUnit.Day).Start))
            .With("startUtc", First(period.Start, at => getPeriod(calendar, at, unit) >= period))
            .With("endUtc", First(period.EndExclusive, at => getPeriod(calendar, at, unit) > period));
    }

    /// <summary>The first instant, to the tick, that the calendar puts there; it is within two days of the local midnight.</summary>
    private static string First(DateTime midnight, Func<DateTimeOffset, bool> isThere)
    {
        long before = new DateTimeOffset(midnight, TimeSpan.Zero).AddDays(-2).Ticks;
        long there = new DateTimeOffset(midnight, TimeSpan.Zero).AddDays(2).Ticks;
        while (there - before > 1)
        {
            long middle = before + ((there - before) / 2);
            (before, there) = isThere(new DateTimeOffset(middle, TimeSpan.Zero)) ? (before, middle) : (middle, there);
        }

        string format = there % TimeSpan.TicksPerMinute == 0 ? "yyyy-MM-dd'T'HH:mm'Z'" : "O";
        return new DateTime(there, DateTimeKind.Utc).ToString(format, CultureInfo.InvariantCulture);
    }
}
