using System.IO.Compression;
using System.Xml.Linq;

namespace Nps.Core.Companions.Tests;

public class PackageTests
{
    private static readonly string[] Frameworks = ["net10.0", "net462", "net8.0", "netstandard2.0"];

    [Fact]
    public void Package_DependsOnNpsCoreInEveryGroup_AndOnNothingElse()
    {
        using ZipArchive package = Package.Open(".nupkg");
        using Stream stream = package.GetEntry("Nps.Core.Companions.nuspec")!.Open();
        XElement[] groups = [.. XDocument.Load(stream).Descendants().Where(element => element.Name.LocalName == "group")];

        Assert.Equal(4, groups.Length);
        Assert.All(groups, group => Assert.Equal("Nps.Core", (string?)Assert.Single(group.Elements()).Attribute("id")));
    }

    [Fact]
    public void Package_HasOneLibraryWithDocumentationPerTarget_AndAReadmeOfItsOwn()
    {
        using ZipArchive package = Package.Open(".nupkg");
        using ZipArchive symbols = Package.Open(".snupkg");

        Assert.All(Frameworks, framework => Assert.NotNull(package.GetEntry($"lib/{framework}/Nps.Core.Companions.dll")));
        Assert.All(Frameworks, framework => Assert.NotNull(package.GetEntry($"lib/{framework}/Nps.Core.Companions.xml")));
        Assert.All(Frameworks, framework => Assert.NotNull(symbols.GetEntry($"lib/{framework}/Nps.Core.Companions.pdb")));
        Assert.NotNull(package.GetEntry("icon.png"));
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        Assert.StartsWith("# Nps.Core.Companions", readme.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Libraries_AreStrongNamed_AndReferenceNpsCoreAndTheFrameworkOnly() =>
        Assert.All(Frameworks, framework =>
        {
            var library = Package.Load(framework);
            Assert.Equal(8, library.GetName().GetPublicKeyToken()!.Length);
            Assert.All(library.GetReferencedAssemblies(), name => Assert.True(
                name.Name is "mscorlib" or "netstandard" or "Nps.Core" || name.Name!.StartsWith("System", StringComparison.Ordinal), name.Name));
        });
}
