using System;
using System.Text.Json;

namespace Nps.Core;

/// <summary>A calendar period as its text, which reads back without a calendar at hand; also as the key of a dictionary.</summary>
internal sealed class CalendarPeriodJsonConverter : JsonConverter<CalendarPeriod>
{
    private const string Expected = "a period such as \"2026-09-14\", \"2026-W07\", \"2026-09\", \"2026-Q3\" or \"2026\"";

    public override CalendarPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && CalendarPeriod.TryParse(reader.GetString(), out CalendarPeriod period)
            ? period
            : throw JsonValues.Read(ref reader, options, static input => input.Expected(Expected));

    public override void Write(Utf8JsonWriter writer, CalendarPeriod value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    public override CalendarPeriod ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CalendarPeriod.TryParse(reader.GetString(), out CalendarPeriod period)
            ? period
            : throw new JsonException($"Expected {Expected}, but the name is \"{reader.GetString()}\".");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, CalendarPeriod value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());
}
