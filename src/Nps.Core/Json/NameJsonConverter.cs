using System;
using System.Text.Json;

namespace Nps.Core;

/// <summary>Writes an enumeration by the names of its members, also as the key of a dictionary, and reads them in any case.</summary>
/// <remarks>Numbers are refused, and so are values without a name: they would be somebody else's guess.</remarks>
internal sealed class NameJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly string[] Names = Enum.GetNames<TEnum>();

    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValues.Read(ref reader, options, Of);

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TryFind(reader.GetString()!, out TEnum value) ? value : throw new JsonException($"Expected {Expected}, but the name is \"{reader.GetString()}\".");

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WritePropertyName(NameOf(value));

    internal static TEnum Of(JsonInput input) =>
        input.Element.ValueKind == JsonValueKind.String && TryFind(input.Text(), out TEnum value) ? value : throw input.Expected(Expected);

    internal static void WriteTo(JsonOutput output, TEnum value) => output.Writer.WriteStringValue(NameOf(value));

    private static string Expected => "one of " + string.Join(", ", Names);

    private static bool TryFind(string name, out TEnum value)
    {
        int index = Array.FindIndex(Names, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }

    private static string NameOf(TEnum value)
    {
        int index = Array.IndexOf(Values, value);
        return index >= 0 ? Names[index] : throw new JsonException($"{value} is no {typeof(TEnum).Name}.");
    }
}
