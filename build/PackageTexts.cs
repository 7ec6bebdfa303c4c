#nullable enable
// MSBuild compiles this file by itself; the tests compile it too, with usings of their own, to check the functions.
#if !NET
using System;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
#endif
using System.Text.RegularExpressions;

namespace Nps.Core.Build;

/// <summary>
/// The texts of the package page, made from the README and the change log. On that page no relative link leads anywhere: with a
/// GitHub remote each becomes absolute, without one each becomes its text.
/// </summary>
internal static class PackageText
{
    // https://github.com/OWNER/REPO and the forms of it that git clones from; a user name or token before the host is left out.
    private static readonly Regex GitHubRemote = new(
        @"^(?:(?:https?|ssh|git)://(?:[^/@]*@)?(?:ssh\.)?github\.com(?::\d+)?/|(?:[^/@:]*@)?github\.com:/?)"
        + @"(?<owner>[\w-]+)/(?<name>[\w.-]+?)(?:\.git)?/?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // Code first, in which nothing is a link. A link's text may be a picture; a target may stand in angle brackets.
    private static readonly Regex LinkOrCode = new(
        @"(?<code>^(?<fence>`{3,}|~{3,})[^\n]*\n.*?^\k<fence>[^\n]*$|(?<!`)(?<ticks>`+)(?!`).+?(?<!`)\k<ticks>(?!`))"
        + @"|(?<picture>!)?\[(?<text>(?:[^\[\]`]|`[^`\n]*`|!\[[^\]]*\]\([^)]*\))*)\]"
        + @"\((?:<(?<target>[^>\n]*)>|(?<target>[^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?<title>\s+(?:""[^""]*""|'[^']*'))?\s*\)",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    // What else can hold a relative address: a definition "[label]: address", and HTML, which package pages do not show.
    private static readonly Regex Unsupported = new(
        @"^ {0,3}\[[^\]\n]+\]:[ \t]*(?![a-z][a-z0-9+.-]*:)\S+|<[a-z][^>]*\s(?:src|srcset|href)\s*=(?!\s*[""']?[a-z][a-z0-9+.-]*:)[^>]*>",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private static readonly Regex Absolute = new(@"^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>https://github.com/OWNER/REPO for a remote on GitHub; null for any other remote and for none.</summary>
    public static string? AddressOf(string? remote)
    {
        Match match = GitHubRemote.Match((remote ?? "").Trim());
        return match.Success ? $"https://github.com/{match.Groups["owner"].Value}/{match.Groups["name"].Value}" : null;
    }

    /// <summary>Markdown without relative links.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="file">The file it comes from, named from the root of the repository with slashes.</param>
    /// <param name="address">What <see cref="AddressOf"/> gives.</param>
    /// <param name="commit">The commit to link to.</param>
    public static string WithoutRelativeLinks(string markdown, string file, string? address, string commit)
    {
        Match unsupported = Unsupported.Match(LinkOrCode.Replace(markdown, match => match.Groups["code"].Success ? "" : match.Value));
        return unsupported.Success
            ? throw new FormatException($"{file}: write as [text](address) or ![text](address), so that the package page can show it: {unsupported.Value}")
            : LinkOrCode.Replace(markdown, match => Replaced(match, file, address, commit));
    }

    /// <summary>The newest section of a change log, without its heading: what follows the first "## …" up to the next.</summary>
    public static string NewestSection(string changeLog)
    {
        var lines = changeLog.Split('\n').Select(line => line.TrimEnd('\r'));
        return string.Join("\n", lines.SkipWhile(line => !IsHeading(line)).Skip(1).TakeWhile(line => !IsHeading(line))).Trim();

        static bool IsHeading(string line) => line.StartsWith("## ", StringComparison.Ordinal);
    }

    private static string Replaced(Match match, string file, string? address, string commit)
    {
        string target = match.Groups["target"].Value;
        if (match.Groups["code"].Success)
        {
            return match.Value;
        }

        bool isPicture = match.Groups["picture"].Success;
        string text = isPicture
            ? match.Groups["text"].Value
            : WithoutRelativeLinks(match.Groups["text"].Value, file, address, commit);
        bool isAbsolute = Absolute.IsMatch(target);
        if (!isAbsolute && address is null)
        {
            return text;
        }

        string resolved = isAbsolute ? target : Resolved(target, file, address!, commit, isPicture);
        return $"{(isPicture ? "!" : "")}[{text}]({resolved}{match.Groups["title"].Value})";
    }

    // Pictures are taken from the host of raw files: the one from which package pages show them.
    private static string Resolved(string target, string file, string address, string commit, bool isPicture)
    {
        var root = new Uri(isPicture
            ? $"https://raw.githubusercontent.com{new Uri(address).AbsolutePath}/{commit}/"
            : $"{address}/blob/{commit}/");
        bool isFromRoot = target.Length > 0 && target[0] == '/';
        return (isFromRoot ? new Uri(root, target.TrimStart('/')) : new Uri(new Uri(root, file), target)).AbsoluteUri;
    }
}

#if !NET
/// <summary>Writes the package README and reads the release notes.</summary>
public sealed class WritePackageTexts : Microsoft.Build.Utilities.Task
{
    /// <summary>The root of the repository.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>The README and the change log, named from the root with slashes.</summary>
    [Required]
    public string Readme { get; set; } = "";

    /// <inheritdoc cref="Readme"/>
    [Required]
    public string ChangeLog { get; set; } = "";

    /// <summary>The file to write.</summary>
    [Required]
    public string PackageReadme { get; set; } = "";

    /// <summary>The remote of the clone, as git writes it; empty without one.</summary>
    public string Remote { get; set; } = "";

    /// <summary>The commit of the clone; empty where it is not known.</summary>
    public string Commit { get; set; } = "";

    /// <summary>https://github.com/OWNER/REPO, or empty.</summary>
    [Output]
    public string Address { get; set; } = "";

    /// <summary>The newest section of the change log.</summary>
    [Output]
    public string ReleaseNotes { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        string? address = PackageText.AddressOf(Remote);
        string commit = Commit.Length > 0 ? Commit : "HEAD";
        try
        {
            string readme = PackageText.WithoutRelativeLinks(Read(Readme), Readme, address, commit);
            ReleaseNotes = PackageText.WithoutRelativeLinks(PackageText.NewestSection(Read(ChangeLog)), ChangeLog, address, commit);
            Address = address ?? "";
            if (!File.Exists(PackageReadme) || File.ReadAllText(PackageReadme) != readme)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(PackageReadme));
                File.WriteAllText(PackageReadme, readme, new UTF8Encoding(false));
            }
        }
        catch (FormatException problem)
        {
            Log.LogError(problem.Message);
        }

        return !Log.HasLoggedErrors;
    }

    private string Read(string file) => File.ReadAllText(Path.Combine(Root, file)).Replace("\r\n", "\n");
}
#endif
