using System.Text.Json;

namespace Nps.Core.Tests;

internal static class ReferenceFile
{
    internal static JsonElement Load(string name)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Repository.BesideTests("Reference", name + ".json")));
        return document.RootElement.Clone();
    }

    internal static ResponseCounts Counts(this JsonElement item) =>
        new(item.Int64("promoters"), item.Int64("passives"), item.Int64("detractors"));

    internal static ResponseCounts Counts(this JsonElement item, string name) =>
        new(item.GetProperty(name)[0].GetInt64(), item.GetProperty(name)[1].GetInt64(), item.GetProperty(name)[2].GetInt64());

    internal static long Int64(this JsonElement item, string name) => item.GetProperty(name).GetInt64();

    internal static double Double(this JsonElement item, string name) => item.GetProperty(name).GetDouble();

    internal static ConfidenceLevel Level(this JsonProperty property) =>
        ConfidenceLevel.FromFraction(double.Parse(property.Name, System.Globalization.CultureInfo.InvariantCulture));
}
