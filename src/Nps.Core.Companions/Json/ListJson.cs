using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Lists of values that are all written alike.</summary>
internal static class ListJson
{
    internal static void Write<T>(JsonOutput output, string name, IEnumerable<T> values, JsonWriting<T> write)
    {
        output.Name(name);
        output.Writer.WriteStartArray();
        foreach (T value in values)
        {
            write(output, value);
        }

        output.Writer.WriteEndArray();
    }

    internal static void Write(JsonOutput output, string name, IEnumerable<double> values) =>
        Write(output, name, values, (numbers, value) => numbers.Number(value));

    internal static void Write(JsonOutput output, string name, IEnumerable<string> values) => Write(output, name, values, (texts, value) =>
    {
        JsonOutput.CheckText(value);
        texts.Writer.WriteStringValue(value);
    });

    internal static double[] ReadNumbers(JsonInput input) => [.. input.Items().ConvertAll(item => item.Number())];

    internal static string[] ReadTexts(JsonInput input) => [.. input.Items().ConvertAll(item => item.Text())];
}
