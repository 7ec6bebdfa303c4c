using System;
using System.Text.Json;

namespace Nps.Core;

/// <summary>Reads and writes a trend as JSON, without reflection: for generated contexts and for NativeAOT.</summary>
/// <typeparam name="TPeriod">The type that names a period.</typeparam>
/// <remarks>
/// <para>The serializer finds this converter by itself where it may use reflection. A generated context names it:
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(NpsTrendJsonConverter&lt;Region&gt;)])]</c>, and lists the type of the period:
/// <c>[JsonSerializable(typeof(Region))]</c>.</para>
/// <para>The JSON is <c>{"undated": counts, "points": [{"period": "2026-09", "counts": counts}]}. A rolling trend also has its "reach", and its points "periodsWithResponses"; where a period is not over, the points have "isPartial"</c>.</para>
/// </remarks>
public sealed class NpsTrendJsonConverter<TPeriod> : JsonConverter<NpsTrend<TPeriod>>
{
    /// <summary>Reads a trend.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type to read.</param>
    /// <param name="options">The options, by which members are named and a period is read.</param>
    /// <returns>What was written, member by member.</returns>
    /// <exception cref="JsonException">The JSON has another form, or its numbers contradict each other.</exception>
    /// <exception cref="NotSupportedException">The type that names a period is a tuple or <see cref="object"/>.</exception>
    public override NpsTrend<TPeriod> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValues.Read(ref reader, options, TrendJson.Read<TPeriod>);

    /// <summary>Writes a trend.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">What to write.</param>
    /// <param name="options">The options, by which members are named and a period is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NotSupportedException">
    /// The type that names a period is a tuple or <see cref="object"/>, or a name is a text with half a surrogate pair, which JSON cannot hold.
    /// </exception>
    public override void Write(Utf8JsonWriter writer, NpsTrend<TPeriod> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        TrendJson.Write(new JsonOutput(writer, options), value);
    }
}
