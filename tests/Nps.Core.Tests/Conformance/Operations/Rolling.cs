using System.Globalization;
using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class Rolling
{
    internal static Route[] Routes { get; } = [new("NpsTrend.Rolling", Answer)];

    private static Fields Answer(JsonElement input)
    {
        int window = input.GetProperty("window").GetInt32();
        NpsTrend<CalendarPeriod> trend = NpsTrend.FromCounts(input.Items("points").Select(
            point => KeyValuePair.Create(CalendarPeriod.Parse(point.Text("period"), CultureInfo.InvariantCulture), point.Counts())));
        return new() { ["points"] = trend.Rolling(window).Select(point => ToResult(point, window)).ToList() };
    }

    private static Fields ToResult(NpsTrendPoint<CalendarPeriod> point, int window) => new Fields()
        .With("first", First(point.Period, window).ToString())
        .With("last", point.Period.ToString())
        .With(point.Counts)
        .With("periodsWithResponses", point.PeriodsWithResponses)
        .With("change", point.FromPrevious?.Delta?.Points);

    // A point is named after the last of its periods; the first is found by the calendar.
    private static CalendarPeriod First(CalendarPeriod last, int window) =>
        Enumerable.Range(1, window - 1).Aggregate(last, (period, _) => period.Previous());
}
