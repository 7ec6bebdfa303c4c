using System;
using System.Text.Json;

namespace Nps.Core;

/// <summary>Reads and writes a breakdown as JSON, without reflection: for generated contexts and for NativeAOT.</summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>
/// <para>The serializer finds this converter by itself where it may use reflection. A generated context names it:
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(SegmentBreakdownJsonConverter&lt;Region&gt;)])]</c>, and lists the type of the segment:
/// <c>[JsonSerializable(typeof(Region))]</c>.</para>
/// <para>The JSON is <c>{"overall": counts, "segments": [{"segment": …, "counts": counts}]}, where counts are {"promoters": 57, "passives": 33, "detractors": 20}</c>.</para>
/// </remarks>
public sealed class SegmentBreakdownJsonConverter<TSegment> : JsonConverter<SegmentBreakdown<TSegment>>
{
    /// <summary>Reads a breakdown.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type to read.</param>
    /// <param name="options">The options, by which members are named and a segment is read.</param>
    /// <returns>What was written, member by member.</returns>
    /// <exception cref="JsonException">The JSON has another form, or its numbers contradict each other.</exception>
    /// <exception cref="NotSupportedException">The type that names a segment is a tuple or <see cref="object"/>.</exception>
    public override SegmentBreakdown<TSegment> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValues.Read(ref reader, options, BreakdownJson.ReadCounts<TSegment>);

    /// <summary>Writes a breakdown.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">What to write.</param>
    /// <param name="options">The options, by which members are named and a segment is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NotSupportedException">
    /// The type that names a segment is a tuple or <see cref="object"/>, or a name is a text with half a surrogate pair, which JSON cannot hold.
    /// </exception>
    public override void Write(Utf8JsonWriter writer, SegmentBreakdown<TSegment> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        BreakdownJson.WriteCounts(new JsonOutput(writer, options), value);
    }
}
