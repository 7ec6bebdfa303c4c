using System.Text;
using System.Text.Json;

namespace Nps.Core;

/// <summary>Converters that the caller put into the options, found without reflection.</summary>
internal static class CustomJson
{
    internal static JsonConverter<T>? ConverterOf<T>(JsonSerializerOptions options)
    {
        foreach (JsonConverter converter in options.Converters)
        {
            if (converter.CanConvert(typeof(T)))
            {
                return (converter is JsonConverterFactory factory ? factory.CreateConverter(typeof(T), options) : converter) as JsonConverter<T>;
            }
        }

        return null;
    }

    internal static T ReadBy<T>(JsonConverter<T> converter, JsonInput input)
    {
        JsonSerializerOptions options = input.Options;
        var reader = new Utf8JsonReader(
            Encoding.UTF8.GetBytes(input.Element.GetRawText()),
            new JsonReaderOptions
            {
                AllowTrailingCommas = options.AllowTrailingCommas,
                CommentHandling = options.ReadCommentHandling,
                MaxDepth = options.MaxDepth,
            });
        reader.Read();
        try
        {
            return converter.Read(ref reader, typeof(T), options)!;
        }
        catch (JsonException error)
        {
            throw input.Invalid(error.Message, error);
        }
    }
}
