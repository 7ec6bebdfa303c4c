using System.Text.Json;

namespace Nps.Core.Companions.Tests;

/// <summary>Answers of respondents in a reference file: one row for each, null where something is missing.</summary>
internal static class AnswerRows
{
    internal static double?[][] Rows(this JsonElement item, string name) =>
        [.. item.GetProperty(name).EnumerateArray().Select(row => row.EnumerateArray().Select(Answer).ToArray())];

    /// <summary>A list of numbers that may be null.</summary>
    internal static double?[] Values(this JsonElement item, string name) => [.. item.GetProperty(name).EnumerateArray().Select(Answer)];

    internal static string[] Names(int count) => [.. Enumerable.Range(1, count).Select(index => $"attribute {index}")];

    private static double? Answer(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();
}
