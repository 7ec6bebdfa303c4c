using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Nps.Core.Tests.Conformance;

/// <summary>
/// Compares a result with what a case expects, by the rules of the vectors: every field of the expectation must be in the
/// result, further fields do not matter; lists of objects with a segment are matched by it, other lists by position, and none
/// may be longer or shorter; a number agrees within the tolerance; null means undefined and must be there as null; texts and
/// booleans are exact.
/// </summary>
internal sealed class Expectation
{
    private const string SegmentName = "segment";

    private readonly double _tolerance;
    private readonly List<string> _mismatches = [];

    private Expectation(double tolerance) => _tolerance = tolerance;

    /// <summary>The differences, each with the path of its field; none when the result is as expected.</summary>
    internal static IReadOnlyList<string> Compare(JsonElement expected, object? actual, double tolerance)
    {
        var comparison = new Expectation(tolerance);
        comparison.Value("", expected, actual);
        return comparison._mismatches;
    }

    private void Value(string path, JsonElement expected, object? actual)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object when actual is Fields fields:
                Object(path, expected, fields);
                break;
            case JsonValueKind.Array when actual is IEnumerable list and not (string or Fields):
                Array(path, expected, [.. list.Cast<object?>()]);
                break;
            default:
                if (!AreEqual(expected, actual))
                {
                    Report(path, expected, actual);
                }

                break;
        }
    }

    private void Object(string path, JsonElement expected, Fields actual)
    {
        foreach (JsonProperty field in expected.EnumerateObject())
        {
            string inside = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
            if (actual.TryGetValue(field.Name, out object? value))
            {
                Value(inside, field.Value, value);
            }
            else
            {
                _mismatches.Add($"{inside}: expected {field.Value.GetRawText()}, but the result has no such field");
            }
        }
    }

    private void Array(string path, JsonElement expected, List<object?> actual)
    {
        if (expected.GetArrayLength() != actual.Count)
        {
            _mismatches.Add($"{path}: expected {expected.GetArrayLength()} items, got {actual.Count}");
        }

        bool bySegment = expected.GetArrayLength() > 0 && expected.EnumerateArray().All(
            item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty(SegmentName, out _));
        for (int i = 0; i < expected.GetArrayLength(); i++)
        {
            if (bySegment)
            {
                Segment(path, expected[i], actual);
            }
            else if (i < actual.Count)
            {
                Value($"{path}[{i}]", expected[i], actual[i]);
            }
        }
    }

    private void Segment(string path, JsonElement expected, List<object?> actual)
    {
        JsonElement segment = expected.GetProperty(SegmentName);
        Fields[] found = [.. actual.OfType<Fields>().Where(
            item => item.TryGetValue(SegmentName, out object? name) && AreEqual(segment, name))];
        if (found.Length == 1)
        {
            Object($"{path}[{segment.GetRawText()}]", expected, found[0]);
        }
        else
        {
            _mismatches.Add($"{path}: expected the segment {segment.GetRawText()} once, but it is there {found.Length} times");
        }
    }

    private bool AreEqual(JsonElement expected, object? actual) => expected.ValueKind switch
    {
        JsonValueKind.Null => actual is null,
        JsonValueKind.True => actual is true,
        JsonValueKind.False => actual is false,
        JsonValueKind.String => actual is string text && text == expected.GetString(),
        JsonValueKind.Number => IsClose(expected, actual),
        _ => false,
    };

    // Whole numbers and decimals are compared as such: a double does not hold every count.
    private bool IsClose(JsonElement expected, object? actual) => actual switch
    {
        int whole => Math.Abs(expected.GetDecimal() - whole) <= (decimal)_tolerance,
        long whole => Math.Abs(expected.GetDecimal() - whole) <= (decimal)_tolerance,
        decimal number => Math.Abs(expected.GetDecimal() - number) <= (decimal)_tolerance,
        double number => Math.Abs(expected.GetDouble() - number) <= _tolerance,
        _ => false,
    };

    private void Report(string path, JsonElement expected, object? actual) =>
        _mismatches.Add(string.Create(
            CultureInfo.InvariantCulture, $"{path}: expected {expected.GetRawText()} within {_tolerance}, got {ToText(actual)}"));

    private static string ToText(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.GetType().Name,
    };
}
