using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class Trend
{
    internal static Route[] Routes { get; } =
    [
        new("ToNpsTrend of DateOnly or DateTimeOffset", FromDatesOrMoments),
        new("ToNpsTrend of DateTime", FromTimes),
    ];

    private static Fields FromDatesOrMoments(JsonElement input) => ToResult(input, HasMoments(input)
        ? input.Items("responses").ToNpsTrend(response => response.Moment("moment"), Answers.Rating, input.Unit(), input.Calendar())
        : input.Items("responses").ToNpsTrend(response => response.Date("date"), Answers.Rating, input.Unit(), input.Calendar()));

    private static Fields FromTimes(JsonElement input) => ToResult(input, HasMoments(input)
        ? input.Items("responses").ToNpsTrend(
            response => response.Moment("moment")?.UtcDateTime, Answers.Rating, input.Unit(), input.Calendar())
        : input.Items("responses").ToNpsTrend(
            response => response.Date("date")?.ToDateTime(TimeOnly.MinValue), Answers.Rating, input.Unit(), input.Calendar()));

    private static bool HasMoments(JsonElement input) => input.TryGetProperty("zone", out _);

    private static Fields ToResult(JsonElement input, NpsTrend<CalendarPeriod> trend)
    {
        NpsTrend<CalendarPeriod> known = !input.TryGetProperty("asOf", out JsonElement asOf) ? trend
            : asOf.GetString()!.Contains('T', StringComparison.Ordinal) ? trend.AsOf(input.Time("asOf")!.Value)
            : trend.AsOf(input.Date("asOf")!.Value);
        return new()
        {
            ["points"] = known.Select(ToResult).ToList(),
            ["undated"] = known.Undated.Total,
        };
    }

    private static Fields ToResult(NpsTrendPoint<CalendarPeriod> point) => PeriodFields.Of(point.Period)
        .With(point.Counts)
        .With("change", point.FromPrevious?.Delta?.Points)
        .With("isPartial", point.IsPartial);
}
