using System;
using System.Text.Json;

namespace Nps.Core;

/// <summary>Stands for the types that could not be read back: it throws and says what to write instead.</summary>
internal sealed class RefusedJsonConverter(string alternative) : JsonConverter<object>
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw Refuse(typeToConvert);

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw Refuse(value.GetType());

    private NotSupportedException Refuse(Type type) =>
        new($"{type.Name.Split('`')[0]} is not written as JSON, since it could not be read back. {alternative}");
}
