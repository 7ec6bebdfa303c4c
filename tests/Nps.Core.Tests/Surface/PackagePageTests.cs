using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Nps.Core.Build;

namespace Nps.Core.Tests;

/// <summary>What the page of a package shows: its picture, addresses, release notes and README.</summary>
public sealed partial class PackagePageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("package").FullName;

    /// <summary>Every package that the repository packs.</summary>
    public static TheoryData<string> Packages() =>
    [
        .. Directory.GetFiles(Repository.PathTo("src"), "*.nupkg", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == Repository.Configuration)
            .Select(path => Path.GetRelativePath(Repository.Root, path)),
    ];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Packages))]
    public void Icon_IsASquarePngThatPackagePagesAccept(string package)
    {
        byte[] icon = Read(Repository.PathTo(package), "icon.png");

        Assert.Equal([0x89, .. "PNG\r\n\x1a\n"u8], icon[..8]);
        Assert.Equal(BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
        Assert.InRange(BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), 128, 512);
        Assert.InRange(icon.Length, 1, 1 << 20);
        Assert.Equal(File.ReadAllBytes(Repository.PathTo("docs", "pictures", "icon.png")), icon);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_AsBuilt_HasTheAddressOfTheCloneOrNone_AndNoRelativeLink(string package) =>
        AssertPage(Repository.PathTo(package), PackageText.AddressOf(RemoteOfClone()));

    [Theory]
    [MemberData(nameof(Packages))]
    public void ReleaseNotes_AreTheNewestSectionOfTheChangeLog(string package)
    {
        string section = Regex.Split(File.ReadAllText(Repository.PathTo("docs", "CHANGELOG.md")).ReplaceLineEndings("\n"), "(?m)^## .*$")[1].Trim();

        string notes = Value(Nuspec(Repository.PathTo(package)), "releaseNotes")!.ReplaceLineEndings("\n");

        // Links are read as their texts on both sides; what becomes of them is tested below.
        Assert.Equal(PackageText.WithoutRelativeLinks(section, "", null, ""), Link().Replace(notes, link => link.Groups["text"].Value));
        Assert.InRange(notes.Length, 1, 35_000);
    }

    [Theory]
    [Trait(Traits.Starts, Traits.Programs)]
    [InlineData("https://user:secret@github.com/made-up/repo.git", "https://github.com/made-up/repo")]
    [InlineData("/srv/git/github.com/repo", null)]
    public async Task Package_OfARemote_LinksToItOrNowhere(string remote, string? address)
    {
        string commit = new('a', 40);

        CommandResult result = await CommandLine.RunDotnetAsync(
            Repository.Root,
            [
                "pack", "src/Nps.Core", "-c", Repository.Configuration, "--no-build", "-o", _folder, $"-p:PackageRemote={remote}",
                $"-p:RepositoryCommit={commit}", $"-p:BaseIntermediateOutputPath={IntermediateCopy()}/",
            ]);

        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        string package = Assert.Single(Directory.GetFiles(_folder, "*.nupkg"));
        AssertPage(package, address);
        XElement nuspec = Nuspec(package);
        Assert.DoesNotContain("secret", nuspec.ToString(), StringComparison.Ordinal);
        if (address is not null)
        {
            XElement repository = nuspec.Elements().Single(element => element.Name.LocalName == "repository");
            Assert.Equal("git", (string?)repository.Attribute("type"));
            Assert.Equal(commit, (string?)repository.Attribute("commit"));
            Assert.Contains($"]({address}/blob/{commit}/LICENSE)", Text(package, "README.md"), StringComparison.Ordinal);
        }
    }

    // The same remote is found by git here: from .git/config, or from that of the main clone where this is a work tree of it.
    private static string? RemoteOfClone()
    {
        string git = Repository.PathTo(".git");
        string config = File.Exists(git)
            ? Path.Combine(File.ReadAllText(git).Split("gitdir: ")[1].Trim(), "..", "..", "config")
            : Path.Combine(git, "config");
        return File.Exists(config)
            ? OriginUrl().Match(File.ReadAllText(config)) is { Success: true } match ? match.Groups[1].Value : null
            : null;
    }

    private static void AssertPage(string package, string? address)
    {
        XElement nuspec = Nuspec(package);
        Assert.Equal(address, Value(nuspec, "projectUrl"));
        Assert.Equal(address, (string?)nuspec.Elements().SingleOrDefault(element => element.Name.LocalName == "repository")?.Attribute("url"));

        string[] texts = [Text(package, "README.md"), Value(nuspec, "releaseNotes")!];
        string[] links = [.. texts.SelectMany(text => Link().Matches(Code().Replace(text, "")).Select(link => link.Groups["target"].Value))];
        Assert.All(links, link => Assert.Matches("^https?://", link));
        Assert.Equal(address is not null, links.Any(link => address is not null && link.StartsWith(address, StringComparison.Ordinal)));
        Assert.DoesNotContain(" src=", string.Concat(texts), StringComparison.Ordinal);
    }

    // Packing writes beside what was compiled; other tests read that at the same time.
    private string IntermediateCopy()
    {
        string source = Repository.PathTo("src", "Nps.Core", "obj");
        string copy = Path.Combine(_folder, "obj");
        foreach (string file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    private static XElement Nuspec(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        string entry = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).FullName;
        return XDocument.Parse(Text(package, entry)).Root!.Elements().Single();
    }

    private static string? Value(XElement nuspec, string name) =>
        nuspec.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

    private static string Text(string package, string entry) => Encoding.UTF8.GetString(Read(package, entry)).TrimStart('\uFEFF');

    private static byte[] Read(string package, string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using Stream stream = archive.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\((?<target>[^)\s]*)[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("(?ms)^```.*?^```$|`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex("""(?m)^\[remote "origin"\]$(?:\n[ \t].*)*?\n[ \t]*url = (.*)$""")]
    private static partial Regex OriginUrl();
}
