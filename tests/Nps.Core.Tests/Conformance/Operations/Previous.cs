namespace Nps.Core.Tests.Conformance.Operations;

internal static class Previous
{
    internal static Route[] Routes { get; } =
        [new("CalendarPeriod.Previous", input => PeriodFields.Of(Period.Of(input).Previous()))];
}
