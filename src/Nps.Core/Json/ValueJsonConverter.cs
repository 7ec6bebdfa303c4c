using System;
using System.Text.Json;

namespace Nps.Core;

/// <summary>Reads and writes a type in the way that two functions say.</summary>
internal sealed class ValueJsonConverter<T>(JsonReading<T> read, JsonWriting<T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValues.Read(ref reader, options, read);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(new JsonOutput(writer, options), value);
}
