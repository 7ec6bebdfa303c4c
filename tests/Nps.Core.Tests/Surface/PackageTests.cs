using System.IO.Compression;
using System.Reflection.Metadata;
using System.Xml.Linq;

namespace Nps.Core.Tests;

public class PackageTests
{
    private static readonly string[] Frameworks = ["net10.0", "net462", "net8.0", "netstandard2.0"];

    [Fact]
    public void Package_HasOneLibraryWithDocumentationPerTarget_AndNothingElse()
    {
        using ZipArchive package = Package.Open(".nupkg");

        IEnumerable<string> expected = Frameworks
            .SelectMany(framework => (string[])[$"lib/{framework}/Nps.Core.dll", $"lib/{framework}/Nps.Core.xml"])
            .Append("README.md").Append("icon.png").Append("Nps.Core.nuspec");
        IEnumerable<string> actual = package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml");
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Package_HasNoDependencyInAnyGroup()
    {
        XElement metadata = Nuspec();
        XElement[] groups = [.. metadata.Descendants().Where(element => element.Name.LocalName == "group")];

        Assert.Equal(4, groups.Length);
        Assert.All(groups, group => Assert.Empty(group.Elements()));
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName is "dependency" or "frameworkAssembly");
    }

    [Fact]
    public void Package_SaysWhatItIs_UnderWhatLicence_AndWhoseTrademark()
    {
        XElement metadata = Nuspec();

        Assert.Equal("Nps.Core", Value("id"));
        Assert.StartsWith("Net Promoter Score", Value("title"), StringComparison.Ordinal);
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.Contains("trademarks of Bain & Company", Value("description"), StringComparison.Ordinal);
        Assert.Contains("net-promoter-score", Value("tags"), StringComparison.Ordinal);

        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;
    }

    [Fact]
    public void SymbolPackage_HasSymbolsPerTarget()
    {
        using ZipArchive symbols = Package.Open(".snupkg");

        Assert.All(Frameworks, framework => Assert.NotNull(symbols.GetEntry($"lib/{framework}/Nps.Core.pdb")));
    }

    [Fact]
    public void Libraries_AreStrongNamed_AndReferenceTheFrameworkOnly()
    {
        string[] references =
            [.. Frameworks.SelectMany(framework => Package.Load(framework).GetReferencedAssemblies()).Select(name => name.Name!).Distinct()];

        Assert.All(Frameworks, framework => Assert.Equal(8, Package.Load(framework).GetName().GetPublicKeyToken()!.Length));
        Assert.All(references, name => Assert.True(
            name is "mscorlib" or "netstandard" || name.StartsWith("System", StringComparison.Ordinal), name));
    }

    [Fact]
    public void Symbols_LinkToTheSource_WhereTheCloneHasAGitHubRemote()
    {
        string config = Repository.PathTo(".git", "config");
        bool hasRemote = File.Exists(config) && File.ReadAllText(config).Contains("github.com", StringComparison.Ordinal);
        using ZipArchive symbols = Package.Open(".snupkg");

        Assert.All(Frameworks, framework => Assert.Equal(hasRemote, HasSourceLink(symbols.GetEntry($"lib/{framework}/Nps.Core.pdb")!)));
    }

    private static XElement Nuspec()
    {
        using ZipArchive package = Package.Open(".nupkg");
        using Stream stream = package.GetEntry("Nps.Core.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    private static bool HasSourceLink(ZipArchiveEntry entry)
    {
        Guid sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
        using Stream stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(copy);
        MetadataReader reader = provider.GetMetadataReader();
        return reader.CustomDebugInformation
            .Any(handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind) == sourceLink);
    }
}
