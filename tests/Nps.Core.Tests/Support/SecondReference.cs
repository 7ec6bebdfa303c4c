using System.Globalization;
using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>The files in Reference/second: numbers are decimal texts of more digits than a double holds.</summary>
internal static class SecondReference
{
    internal static IEnumerable<JsonElement> Cases(string name) => ReferenceFile.Load("second/" + name).EnumerateArray();

    internal static double Decimal(this JsonElement item) =>
        double.Parse(item.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture);

    internal static double Decimal(this JsonElement item, string name) => item.GetProperty(name).Decimal();

    internal static bool HasValue(this JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;
}
