using System.Text.Json;

namespace Nps.Core.Tests.Conformance;

/// <summary>The result that is exactly what a case expects, so that tests of the comparison can spoil it.</summary>
internal static class PerfectResult
{
    internal static Fields Of(ConformanceCase item) => (Fields)ToResult(item.Expected)!;

    /// <summary>Every value in it that is no object and no list.</summary>
    internal static IEnumerable<ResultValue> Values(Fields result) => Values("", result);

    private static object? ToResult(JsonElement expected) => expected.ValueKind switch
    {
        JsonValueKind.Object => expected.EnumerateObject().Aggregate(
            new Fields(), (fields, field) => fields.With(field.Name, ToResult(field.Value))),
        JsonValueKind.Array => expected.EnumerateArray().Select(ToResult).ToList(),
        JsonValueKind.String => expected.GetString(),
        JsonValueKind.Number => expected.GetDouble(),
        JsonValueKind.Null => null,
        _ => expected.GetBoolean(),
    };

    private static IEnumerable<ResultValue> Values(string path, Fields fields)
    {
        foreach ((string name, object? value) in fields.ToArray())
        {
            string inside = path.Length == 0 ? name : $"{path}.{name}";
            foreach (ResultValue found in Values(inside, value, changed => fields[name] = changed))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<ResultValue> Values(string path, object? value, Action<object?> set)
    {
        if (value is Fields fields)
        {
            return Values(path, fields);
        }

        return value is not List<object?> list ? [new ResultValue(path, value, set)]
            : Enumerable.Range(0, list.Count).SelectMany(
                i => Values(ItemPath(path, list[i], i), list[i], changed => list[i] = changed));
    }

    private static string ItemPath(string path, object? item, int index) =>
        item is not Fields fields || !fields.TryGetValue("segment", out object? segment) ? $"{path}[{index}]"
            : segment is null ? $"{path}[null]"
            : $"{path}[\"{segment}\"]";
}
