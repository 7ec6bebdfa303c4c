using System.Text.Json;

namespace Nps.Core.Companions.Tests;

/// <summary>A case of a reference file, found by its identity.</summary>
internal static class ReferenceCase
{
    /// <summary>Values that follow from a formula.</summary>
    internal const double ClosedForm = 1e-12;

    /// <summary>Values that a root search finds.</summary>
    internal const double RootSearch = 1e-9;

    internal static TheoryData<string> Ids(string file) => [.. Cases(file).Select(item => item.GetProperty("id").GetString()!)];

    internal static JsonElement Find(string file, string id) =>
        Cases(file).Single(item => item.GetProperty("id").GetString() == id);

    internal static IEnumerable<JsonElement> Cases(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Repository.BesideTests("Reference", file + ".json")));
        return [.. document.RootElement.GetProperty("cases").EnumerateArray().Select(item => item.Clone())];
    }

    internal static long Int64(this JsonElement item, string name) => item.GetProperty(name).GetInt64();

    internal static double? Number(this JsonElement item, string name) =>
        item.GetProperty(name) is { ValueKind: not JsonValueKind.Null } value ? value.GetDouble() : null;

    internal static double[] Numbers(this JsonElement item, string name) =>
        [.. item.GetProperty(name).EnumerateArray().Select(value => value.GetDouble())];

    internal static long[] Counts(this JsonElement item, string name) =>
        [.. item.GetProperty(name).EnumerateArray().Select(value => value.GetInt64())];

    internal static ConfidenceLevel Level(this JsonElement item) => ConfidenceLevel.FromFraction(item.GetProperty("level").GetDouble());

    /// <summary>Both null, or as close as the tolerance, relative to numbers above 1.</summary>
    internal static void Near(double? expected, double? actual, double tolerance)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is double value)
        {
            double error = Math.Abs(actual!.Value - value) / Math.Max(1, Math.Abs(value));
            Assert.True(error <= tolerance, $"expected {value:R}, was {actual:R}: error {error:E2}");
        }
    }
}
