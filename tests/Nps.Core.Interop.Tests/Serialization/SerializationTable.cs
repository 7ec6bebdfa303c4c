namespace Nps.Core.Interop.Tests;

/// <summary>The table of docs/serialization.md: a line for each type, a column for each package.</summary>
internal static class SerializationTable
{
    private static readonly string[][] Lines =
    [
        .. File.ReadLines(Repository.PathTo("docs", "serialization.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())
            .SkipWhile(cells => cells[0] != "type"),
    ];

    /// <summary>What the cell says, by column and type.</summary>
    internal static IReadOnlyDictionary<string, string> Column(string name)
    {
        int column = Array.IndexOf(Lines[0], name);
        return Lines.Skip(1).ToDictionary(cells => cells[0].Trim('`'), cells => cells[column]);
    }
}
