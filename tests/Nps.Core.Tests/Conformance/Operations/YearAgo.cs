namespace Nps.Core.Tests.Conformance.Operations;

internal static class YearAgo
{
    internal static Route[] Routes { get; } =
        [new("CalendarPeriod.SamePeriodLastYear", input => PeriodFields.Of(Period.Of(input).SamePeriodLastYear()))];
}
