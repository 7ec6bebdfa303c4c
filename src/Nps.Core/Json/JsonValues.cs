using System.Text.Json;

namespace Nps.Core;

/// <summary>Takes a whole value from a reader, so that it can be looked at in any order.</summary>
internal static class JsonValues
{
    internal static T Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options, JsonReading<T> read)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return new JsonInput(document.RootElement, null, options).As(read);
    }
}
