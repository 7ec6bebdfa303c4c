using System;
using System.Text.Json;

namespace Nps.Core;

/// <summary>Reads and writes a driver breakdown as JSON, without reflection: for generated contexts and for NativeAOT.</summary>
/// <typeparam name="TDriver">The type that names a driver.</typeparam>
/// <remarks>
/// <para>The serializer finds this converter by itself where it may use reflection. A generated context names it:
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(DriverBreakdownJsonConverter&lt;Region&gt;)])]</c>, and lists the type of the driver:
/// <c>[JsonSerializable(typeof(Region))]</c>.</para>
/// <para>The JSON is <c>{"overall": counts, "unattributed": counts, "drivers": [{"driver": …, "counts": counts, "balances": {"1": 5, "2": -3}}]}</c>.</para>
/// </remarks>
public sealed class DriverBreakdownJsonConverter<TDriver> : JsonConverter<DriverBreakdown<TDriver>>
{
    /// <summary>Reads a driver breakdown.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type to read.</param>
    /// <param name="options">The options, by which members are named and a driver is read.</param>
    /// <returns>What was written, member by member.</returns>
    /// <exception cref="JsonException">The JSON has another form, or its numbers contradict each other.</exception>
    /// <exception cref="NotSupportedException">The type that names a driver is a tuple or <see cref="object"/>.</exception>
    public override DriverBreakdown<TDriver> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonValues.Read(ref reader, options, DriverJson.Read<TDriver>);

    /// <summary>Writes a driver breakdown.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">What to write.</param>
    /// <param name="options">The options, by which members are named and a driver is written.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NotSupportedException">
    /// The type that names a driver is a tuple or <see cref="object"/>, or a name is a text with half a surrogate pair, which JSON cannot hold.
    /// </exception>
    public override void Write(Utf8JsonWriter writer, DriverBreakdown<TDriver> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(options);
        DriverJson.Write(new JsonOutput(writer, options), value);
    }
}
