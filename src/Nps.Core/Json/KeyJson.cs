using System;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Nps.Core;

/// <summary>The name of a segment, a driver or a period, of the caller's own type: read and written as the options say.</summary>
internal static class KeyJson<TKey>
{
    internal static TKey Read(JsonInput input)
    {
        Check(input.Options);
        if (!input.Options.TryGetTypeInfo(typeof(TKey), out JsonTypeInfo? info))
        {
            JsonConverter<TKey> known = KnownConverter();
            return default(TKey) is null && input.IsNull ? default! : CustomJson.ReadBy(known, input);
        }

        try
        {
            return input.Element.Deserialize((JsonTypeInfo<TKey>)info)!;
        }
        catch (JsonException error)
        {
            throw input.Invalid(error.Message, error);
        }
    }

    internal static void Write(JsonOutput output, TKey key)
    {
        Check(output.Options);
        if (key is string text)
        {
            JsonOutput.CheckText(text);
        }

        if (output.Options.TryGetTypeInfo(typeof(TKey), out JsonTypeInfo? info))
        {
            JsonSerializer.Serialize(output.Writer, key, (JsonTypeInfo<TKey>)info);
        }
        else if (key is null)
        {
            output.Writer.WriteNullValue();
        }
        else
        {
            KnownConverter().Write(output.Writer, key, output.Options);
        }
    }

    // A generated context need not list these, since every trend and almost every breakdown has one of them.
    private static JsonConverter<TKey> KnownConverter() =>
        JsonMetadataServices.StringConverter as JsonConverter<TKey>
        ?? JsonMetadataServices.Int32Converter as JsonConverter<TKey>
        ?? (typeof(TKey) == typeof(CalendarPeriod) ? (JsonConverter<TKey>)(JsonConverter)new CalendarPeriodJsonConverter() : null)
        ?? throw new NotSupportedException(
            $"The JSON context does not know how to write {typeof(TKey)}. Add [JsonSerializable(typeof({typeof(TKey).Name}))] to it.");

    // The serializer writes value tuples as {} and reads objects of any type as JsonElement.
    private static void Check(JsonSerializerOptions options)
    {
        Type type = Nullable.GetUnderlyingType(typeof(TKey)) ?? typeof(TKey);
        bool isLost = typeof(ITuple).IsAssignableFrom(type) || type == typeof(object);
        if (isLost && CustomJson.ConverterOf<TKey>(options) is null)
        {
            throw new NotSupportedException(
                $"Segments, drivers and periods of type {type} are not written as JSON, since they could not be read back as they were. "
                + "Name them by a record or a text, or add a converter for the type to JsonSerializerOptions.Converters.");
        }
    }
}
