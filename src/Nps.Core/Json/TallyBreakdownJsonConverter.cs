using System;
using System.Text.Json;

namespace Nps.Core;

/// <summary>Reads and writes a tally breakdown as JSON, without reflection: for generated contexts and for NativeAOT.</summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>
/// <para>The serializer finds this converter by itself where it may use reflection. A generated context names it:
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(TallyBreakdownJsonConverter&lt;Region&gt;)])]</c>, and lists the type of the segment:
/// <c>[JsonSerializable(typeof(Region))]</c>.</para>
/// <para>The JSON is <c>{"overall": tally, "segments": [{"segment": …, "tally": tally}]}, where a tally is {"ratings": [eleven counts], "missing": 0, "invalid": 0}</c>.</para>
/// </remarks>
public sealed class TallyBreakdownJsonConverter<TSegment> : JsonConverter<TallyBreakdown<TSegment>>
{
    /// <summary>Reads a tally breakdown.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type to read.</param>
    /// <param name="options">The options, by which members are named and a segment is read.</param>
    /// <returns>What was written, member by member.</returns>
    /// <exception cref="JsonException">The JSON has another form, or its numbers contradict each other.</exception>
    /// <exception cref="NotSupportedException">The type that names a segment is a tuple or <see cref="object"/>.</exception>
    public override TallyBreakdown<TSegment> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValues.Read(ref reader, options, BreakdownJson.ReadTallies<TSegment>);

    /// <summary>Writes a tally breakdown.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">What to write.</param>
    /// <param name="options">The options, by which members are named and a segment is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NotSupportedException">
    /// The type that names a segment is a tuple or <see cref="object"/>, or a name is a text with half a surrogate pair, which JSON cannot hold.
    /// </exception>
    public override void Write(Utf8JsonWriter writer, TallyBreakdown<TSegment> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        BreakdownJson.WriteTallies(new JsonOutput(writer, options), value);
    }
}
