using System;
using System.Text.Json;

namespace Nps.Core.Companions;

/// <summary>Reads and writes a breakdown as JSON, without reflection: for generated contexts and for NativeAOT.</summary>
/// <typeparam name="TKey">The type that names a group.</typeparam>
/// <typeparam name="T">The type of the metric.</typeparam>
/// <remarks>
/// The serializer finds this converter by itself where it may use reflection. A generated context names it:
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(BreakdownJsonConverter&lt;Team, Answers&gt;)])]</c>, and lists the type of the group:
/// <c>[JsonSerializable(typeof(Team))]</c>. The JSON is <c>{"overall": value, "groups": [{"key": …, "value": value}]}</c> with, before it, the
/// <c>measure</c> of answers, or <c>higherIsBetter</c> where that was said.
/// </remarks>
public sealed class BreakdownJsonConverter<TKey, T> : JsonConverter<Breakdown<TKey, T>>
    where T : notnull
{
    /// <summary>Reads a breakdown.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type to read.</param>
    /// <param name="options">The options, by which members are named and a key is read.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="JsonException">The JSON has another form, or its numbers contradict each other.</exception>
    /// <exception cref="NotSupportedException">The type of the key is a tuple or <see cref="object"/>.</exception>
    public override Breakdown<TKey, T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValues.Read(ref reader, options, BreakdownJson.Read<TKey, T>);

    /// <summary>Writes a breakdown.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">What to write.</param>
    /// <param name="options">The options, by which members are named and a key is written.</param>
    /// <exception cref="NotSupportedException">The type of the key is a tuple or <see cref="object"/>.</exception>
    public override void Write(Utf8JsonWriter writer, Breakdown<TKey, T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        BreakdownJson.Write(new JsonOutput(writer, options), value);
    }
}
