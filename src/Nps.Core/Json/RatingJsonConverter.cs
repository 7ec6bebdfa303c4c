using System;
using System.Text.Json;

namespace Nps.Core;

/// <summary>A rating as a number, and as the key of a dictionary.</summary>
internal sealed class RatingJsonConverter : JsonConverter<Rating>
{
    private const string Expected = "a rating, an integer from 0 to 10";

    public override Rating Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value) && Rating.TryCreate(value, out Rating rating))
        {
            return rating;
        }

        bool readsTexts = (options.NumberHandling & JsonNumberHandling.AllowReadingFromString) != 0;
        return reader.TokenType == JsonTokenType.String && readsTexts && Rating.TryParse(reader.GetString(), out rating)
            ? rating
            : throw JsonValues.Read(ref reader, options, static input => input.Expected(Expected));
    }

    public override void Write(Utf8JsonWriter writer, Rating value, JsonSerializerOptions options) =>
        new JsonOutput(writer, options).Number(value.Value);

    public override Rating ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Rating.TryParse(reader.GetString(), out Rating rating)
            ? rating
            : throw new JsonException($"Expected {Expected}, but the name is \"{reader.GetString()}\".");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Rating value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());
}
