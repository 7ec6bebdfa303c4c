using System.Text.RegularExpressions;

namespace Nps.Core.Tests;

/// <summary>What the tests read from the pages of the documentation.</summary>
internal static partial class Markdown
{
    /// <summary>README.md and every page below docs.</summary>
    internal static string[] Pages { get; } =
        [Repository.PathTo("README.md"), .. Directory.GetFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories)];

    /// <summary>The contents of the fenced blocks in a language.</summary>
    internal static IEnumerable<string> Blocks(string page, string language) =>
        File.ReadAllText(page).Split($"```{language}\n").Skip(1).Select(rest => rest.Split("```")[0]);

    /// <summary>The text blocks that stand directly below a block of code, and are what it prints.</summary>
    internal static IEnumerable<string> Outputs(string page) =>
        Output().Matches(File.ReadAllText(page)).Select(block => block.Groups[1].Value);

    /// <summary>The targets of the links that lead to other files of the repository, with their anchors.</summary>
    internal static IEnumerable<string> RelativeLinks(string page) =>
        Link().Matches(File.ReadAllText(page)).Select(link => link.Groups[1].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal));

    /// <summary>The anchors of the headings of a page, but for the case of letters.</summary>
    internal static IEnumerable<string> Anchors(string page) =>
        Heading().Matches(File.ReadAllText(page))
            .Select(heading => NotInAnchors().Replace(heading.Groups[1].Value, "").Replace(' ', '-'));

    /// <summary>What stands between backticks in the text of a page.</summary>
    internal static IEnumerable<string> CodeSpans(string page) =>
        CodeSpan().Matches(Fence().Replace(File.ReadAllText(page), "")).Select(span => span.Groups[1].Value);

    [GeneratedRegex(@"(?s)```csharp\n(?:(?!```).)*```\n+```text\n((?:(?!```).)*)```")]
    private static partial Regex Output();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("(?m)^#+ (.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex("(?ms)^```.*?^```$")]
    private static partial Regex Fence();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();
}
