using System.Text;

namespace Nps.Core.Companions.Tests;

/// <summary>An example of a page below docs/beside: the code between two marks of a file of tests, and what it printed.</summary>
internal sealed class PageExample(string page, string mark, string file)
{
    private readonly StringBuilder _text = new();

    internal void WriteLine(FormattableString line) => _text.Append(FormattableString.Invariant(line)).Append('\n');

    internal void WriteLine(object? line) => WriteLine($"{line}");

    /// <summary>The page has the code as it stands in the file, and what it printed.</summary>
    internal void Check()
    {
        string source = File.ReadAllText(Repository.PathTo("tests", "Nps.Core.Companions.Tests", "Docs", file + ".cs")).ReplaceLineEndings("\n");
        string[] lines = source.Split($"        // <{mark}>\n")[1].Split($"        // </{mark}>")[0].TrimEnd().Split('\n');
        string code = string.Join('\n', lines.Select(line => line.Length > 8 ? line[8..] : ""));
        string shown = File.ReadAllText(Repository.PathTo("docs", "beside", page + ".md")).ReplaceLineEndings("\n");

        Assert.Contains($"```csharp\n{code}\n```", shown, StringComparison.Ordinal);
        Assert.True(shown.Contains($"```text\n{_text}```", StringComparison.Ordinal), $"docs/beside/{page}.md does not show what is printed:\n{_text}");
    }
}
