using System.Globalization;
using System.Text.Json;

namespace Nps.Core.Tests.Conformance;

/// <summary>The inputs of cases as arguments of the public API.</summary>
internal static class Inputs
{
    /// <summary>A field that may be left out or null.</summary>
    internal static JsonElement? Optional(this JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    internal static string Text(this JsonElement item, string name) => item.GetProperty(name).GetString()!;

    internal static IEnumerable<JsonElement> Items(this JsonElement item, string name) => item.GetProperty(name).EnumerateArray();

    internal static RatingScale Scale(this JsonElement input) => input.Optional("scale") is JsonElement scale
        ? new RatingScale(
            scale.GetProperty("min").GetInt32(),
            scale.GetProperty("max").GetInt32(),
            scale.GetProperty("passiveFrom").GetInt32(),
            scale.GetProperty("promoterFrom").GetInt32())
        : RatingScale.Standard;

    internal static ConfidenceLevel Level(this JsonElement input) => ConfidenceLevel.FromFraction(input.Double("level"));

    internal static IntervalMethod Method(this JsonElement input) => input.Text("method") switch
    {
        "score" => IntervalMethod.ScoreTest,
        "adjustedWald" => IntervalMethod.AdjustedWald,
        "wald" => IntervalMethod.Wald,
        string other => throw new InvalidOperationException($"The method {other} is unknown."),
    };

    internal static PeriodUnit Unit(this JsonElement input) => Enum.Parse<PeriodUnit>(input.Text("unit"), ignoreCase: true);

    internal static ReportingCalendar Calendar(this JsonElement input) => new(
        firstMonthOfFiscalYear: input.Optional("firstMonthOfFiscalYear")?.GetInt32() ?? 1,
        timeZone: input.Optional("zone") is JsonElement zone ? TimeZoneInfo.FindSystemTimeZoneById(zone.GetString()!) : null);

    internal static DateOnly? Date(this JsonElement item, string name) =>
        item.Optional(name) is JsonElement date
            ? DateOnly.ParseExact(date.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    /// <summary>A local time without an offset.</summary>
    internal static DateTime? Time(this JsonElement item, string name) =>
        item.Optional(name) is JsonElement time
            ? DateTime.ParseExact(time.GetString()!, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
            : null;

    internal static DateTimeOffset? Moment(this JsonElement item, string name) =>
        item.Optional(name) is JsonElement moment
            ? DateTimeOffset.Parse(moment.GetString()!, CultureInfo.InvariantCulture)
            : null;
}
