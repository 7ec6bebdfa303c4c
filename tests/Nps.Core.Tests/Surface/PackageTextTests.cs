using Nps.Core.Build;

namespace Nps.Core.Tests;

public class PackageTextTests
{
    private const string Address = "https://github.com/made-up/repo";

    [Theory]
    [InlineData("https://github.com/made-up/repo")]
    [InlineData("https://github.com/made-up/repo.git")]
    [InlineData("https://github.com/made-up/repo/\n")]
    [InlineData("http://GitHub.com/made-up/repo")]
    [InlineData("https://token@github.com/made-up/repo.git")]
    [InlineData("https://user:token@github.com/made-up/repo.git")]
    [InlineData("git@github.com:made-up/repo.git")]
    [InlineData("github.com:made-up/repo")]
    [InlineData("git://github.com/made-up/repo.git")]
    [InlineData("ssh://git@github.com/made-up/repo.git")]
    [InlineData("ssh://git@ssh.github.com:443/made-up/repo.git")]
    public void AddressOf_GitHubRemote_IsItsPage(string remote) => Assert.Equal(Address, PackageText.AddressOf(remote));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/srv/git/github.com/made-up/repo")]
    [InlineData("../github.com:made-up/repo.git")]
    [InlineData("file:///srv/github.com/made-up/repo")]
    [InlineData("https://example.org/github.com/made-up/repo")]
    [InlineData("https://github.com.example.org/made-up/repo")]
    [InlineData("https://notgithub.com/made-up/repo")]
    [InlineData("https://example.org@evil/github.com/made-up/repo")]
    [InlineData("https://github.com/made-up")]
    [InlineData("https://github.com/made-up/repo/tree/main")]
    [InlineData("git@gitlab.com:made-up/repo.git")]
    public void AddressOf_AnythingElse_IsNone(string? remote) => Assert.Null(PackageText.AddressOf(remote));

    // What it is, with a remote (A and R stand for the pages and for the raw files of a commit), and without.
    [Theory]
    [InlineData("see [docs](docs/index.md).", "see [docs](A/docs/index.md).", "see docs.")]
    [InlineData("[a](x.md) and [b](y.md)", "[a](A/x.md) and [b](A/y.md)", "a and b")]
    [InlineData("[`code`](x.md)", "[`code`](A/x.md)", "`code`")]
    [InlineData("[**bold** text](x.md)", "[**bold** text](A/x.md)", "**bold** text")]
    [InlineData("[two\nlines](x.md)", "[two\nlines](A/x.md)", "two\nlines")]
    [InlineData("[a](x.md#part)", "[a](A/x.md#part)", "a")]
    [InlineData("[a](#part)", "[a](A/README.md#part)", "a")]
    [InlineData("[a](./x.md)", "[a](A/x.md)", "a")]
    [InlineData("[a](/x.md)", "[a](A/x.md)", "a")]
    [InlineData("[a](<a file.md>)", "[a](A/a%20file.md)", "a")]
    [InlineData("[a](x(1).md)", "[a](A/x(1).md)", "a")]
    [InlineData("[a](x.md \"title\")", "[a](A/x.md \"title\")", "a")]
    [InlineData("![a chart](docs/chart.svg)", "![a chart](R/docs/chart.svg)", "a chart")]
    [InlineData("[![a chart](chart.svg)](x.md)", "[![a chart](R/chart.svg)](A/x.md)", "a chart")]
    [InlineData("[![x](https://example.org/x.svg)](x.md)", "[![x](https://example.org/x.svg)](A/x.md)", "![x](https://example.org/x.svg)")]
    public void WithoutRelativeLinks_RelativeLink_IsAbsoluteOrItsText(string markdown, string withRemote, string without)
    {
        string expected = withRemote
            .Replace("(A/", "(https://github.com/made-up/repo/blob/c0ffee/", StringComparison.Ordinal)
            .Replace("(R/", "(https://raw.githubusercontent.com/made-up/repo/c0ffee/", StringComparison.Ordinal);

        Assert.Equal(expected, PackageText.WithoutRelativeLinks(markdown, "README.md", Address, "c0ffee"));
        Assert.Equal(without, PackageText.WithoutRelativeLinks(markdown, "README.md", null, "c0ffee"));
    }

    [Theory]
    [InlineData("[a](https://example.org/x)")]
    [InlineData("[a](mailto:somebody@example.org)")]
    [InlineData("`[a](x.md)` and ``a ` [b](y.md)``")]
    [InlineData("```csharp\nint a = rows[0](x.md);\n```\n")]
    [InlineData("~~~\n[a](x.md)\n```\n[b](y.md)\n~~~")]
    [InlineData("a[0] (b), a footnote[1], [ ] and (c)")]
    [InlineData("[label]: https://example.org")]
    [InlineData("<a href=\"https://example.org\">a</a> where a < b")]
    public void WithoutRelativeLinks_AnythingElse_StaysAsItIs(string markdown)
    {
        Assert.Equal(markdown, PackageText.WithoutRelativeLinks(markdown, "README.md", Address, "c0ffee"));
        Assert.Equal(markdown, PackageText.WithoutRelativeLinks(markdown, "README.md", null, "c0ffee"));
    }

    [Fact]
    public void WithoutRelativeLinks_FileInAFolder_IsResolvedFromThere() =>
        Assert.Equal(
            "[a](https://github.com/made-up/repo/blob/HEAD/docs/x.md) [b](https://github.com/made-up/repo/blob/HEAD/LICENSE)",
            PackageText.WithoutRelativeLinks("[a](x.md) [b](../LICENSE)", "docs/CHANGELOG.md", Address, "HEAD"));

    [Theory]
    [InlineData("[a][label]\n\n[label]: docs/index.md")]
    [InlineData("<img alt=\"chart\" src=\"docs/chart.svg\">")]
    [InlineData("<a href='docs/index.md'>docs</a>")]
    public void WithoutRelativeLinks_FormThatCannotBeShown_IsRefused(string markdown)
    {
        FormatException error = Assert.Throws<FormatException>(() => PackageText.WithoutRelativeLinks(markdown, "README.md", null, ""));

        Assert.StartsWith("README.md: write as [text](address)", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Change log\n\n## 2.0\n\n- new\n- newer\n\n## 1.0\n\n- old\n", "- new\n- newer")]
    [InlineData("# Change log\r\n\r\n## 2.0\r\n\r\n### Breaks\r\n- new\r\n", "### Breaks\n- new")]
    [InlineData("# Change log\n", "")]
    public void NewestSection_IsWhatFollowsTheFirstHeading(string changeLog, string expected) =>
        Assert.Equal(expected, PackageText.NewestSection(changeLog));
}
