using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Lists of values that are all written alike, and values that may be null.</summary>
internal static class ListJson
{
    internal static JsonWriting<IEnumerable<T>> Of<T>(JsonWriting<T> write) => (output, values) =>
    {
        output.Writer.WriteStartArray();
        foreach (T value in values)
        {
            write(output, value);
        }

        output.Writer.WriteEndArray();
    };

    internal static JsonWriting<T?> OrNull<T>(JsonWriting<T> write)
        where T : struct => (output, value) =>
    {
        if (value is T known)
        {
            write(output, known);
        }
        else
        {
            output.Writer.WriteNullValue();
        }
    };

    internal static JsonWriting<IEnumerable<double>> Numbers { get; } = Of<double>((output, value) => output.Number(value));

    internal static double[] ReadNumbers(JsonInput input) => [.. input.Items().ConvertAll(item => item.Number())];

    internal static void WriteText(JsonOutput output, string value)
    {
        JsonOutput.CheckText(value);
        output.Writer.WriteStringValue(value);
    }
}
