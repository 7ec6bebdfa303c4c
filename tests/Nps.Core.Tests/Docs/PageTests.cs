using System.Reflection;
using System.Text.RegularExpressions;

namespace Nps.Core.Tests;

/// <summary>What the pages of the documentation link to, name and show exists.</summary>
public partial class PageTests
{
    // Code of others that the pages name.
    private static readonly string[] NamesOfOthers =
    [
        "DateTime", "DateTimeOffset", "DateOnly", "Utc", "Local", "Unspecified", "Count", "Func", "Now", "ArgumentException", "OverflowException",
        "ToUniversalTime", "Answers", "Nps", "Core", "Companions", "COLUMN", "FILE", "GROUP", "Release",
    ];

    [Fact]
    public void Pages_RelativeLinks_LeadToFilesAndHeadings()
    {
        List<string> broken = [];
        foreach (string page in Markdown.Pages)
        {
            foreach (string link in Markdown.RelativeLinks(page))
            {
                string[] parts = link.Split('#');
                string target = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, parts[0]));
                bool leads = Path.Exists(target) && (parts.Length == 1 || Markdown.Anchors(target).Contains(parts[1], StringComparer.OrdinalIgnoreCase));
                if (!leads)
                {
                    broken.Add($"{page}: {link}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/index.md")]
    public void Page_EveryNameInCode_IsOneOfTheLibrary(string page)
    {
        HashSet<string> names = [.. NamesOfOthers, .. PublicNames()];
        string[] unknown =
        [
            .. from span in Markdown.CodeSpans(Repository.PathTo(page))
               where !span.Contains(' ', StringComparison.Ordinal) || span.Contains('(', StringComparison.Ordinal)
               from Match name in Name().Matches(Text().Replace(span, ""))
               where !names.Contains(name.Value)
               select $"{name.Value} in `{span}`",
        ];

        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/index.md")]
    public void Page_EveryOutputShown_IsPrintedByASample(string page)
    {
        string[] printed = [.. Directory.GetFiles(Repository.PathTo("docs", "samples"), "*.txt").Select(File.ReadAllText)];

        Assert.All(
            Markdown.Blocks(Repository.PathTo(page), "text"),
            block => Assert.Contains(printed, output => output.Contains(block, StringComparison.Ordinal)));
    }

    [Fact]
    public void Pages_EveryOutputBelowCode_IsPrintedByASample()
    {
        string[] printed = [.. Directory.GetFiles(Repository.PathTo("docs", "samples"), "*.txt").Select(File.ReadAllText)];
        string[] outputs = [.. Markdown.Pages.SelectMany(Markdown.Outputs)];

        Assert.True(outputs.Length > 20);
        Assert.All(outputs, block => Assert.Contains(printed, output => output.Contains(block, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> PublicNames() =>
        from type in typeof(ResponseCounts).Assembly.GetExportedTypes()
        from name in (string[])
        [
            type.Name.Split('`')[0],
            .. type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Select(member => member.Name),
        ]
        select name;

    // A name that is not an argument, a namespace or the name of a selected property: it begins a span or follows a point.
    [GeneratedRegex(@"(?<=^|\bnew |[a-z\])>]\.|[A-Z]\w*\.)[A-Z]\w+")]
    private static partial Regex Name();

    // Texts in quotation marks, and what a lambda selects: the caller's own properties.
    [GeneratedRegex("""
        "[^"]*"|=> ?\w+\.\w+
        """)]
    private static partial Regex Text();
}
