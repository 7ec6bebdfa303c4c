using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class Period
{
    internal static Route[] Routes { get; } =
    [
        new("GetPeriod of a DateOnly", input => PeriodFields.Named(Of(input))),
        new("GetPeriod of a DateTime", input => PeriodFields.Named(OfTime(input))),
    ];

    internal static CalendarPeriod Of(JsonElement input) => input.Calendar().GetPeriod(input.Date("date")!.Value, input.Unit());

    // The last tick of the day is still in it.
    private static CalendarPeriod OfTime(JsonElement input) =>
        input.Calendar().GetPeriod(input.Date("date")!.Value.ToDateTime(TimeOnly.MaxValue), input.Unit());
}
