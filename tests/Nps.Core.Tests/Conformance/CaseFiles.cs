using System.Text.Json;

namespace Nps.Core.Tests.Conformance;

/// <summary>The conformance vectors beside the tests: unchanged copies, never edited by hand.</summary>
internal static class CaseFiles
{
    internal const string SchemaName = "schema.json";

    internal static string Folder { get; } = Repository.BesideTests("Conformance", "cases");

    /// <summary>The paths of the files with cases, in ordinal order.</summary>
    internal static IReadOnlyList<string> Paths { get; } =
    [
        .. Directory.GetFiles(Folder, "*.json").Where(path => Path.GetFileName(path) != SchemaName).Order(StringComparer.Ordinal),
    ];

    internal static IReadOnlyList<ConformanceCase> Cases { get; } =
        [.. Paths.SelectMany(path => Load(path).Items("cases")).Select(vector => new ConformanceCase(vector))];

    internal static JsonElement Load(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.Clone();
    }

    internal static ConformanceCase Find(string id) => Cases.Single(item => item.Id == id);
}
