using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Nps.Core.Interop.Tests;

/// <summary>The plug-in of docs/samples/crm: what it does on .NET Framework, and what is uploaded with it.</summary>
public partial class SurveyPluginTests
{
    private static readonly string Sample = Repository.PathTo("docs", "samples", "crm");

    // What .NET Framework and the SDK bring: it is on the server already.
    private static readonly string[] OfTheServer = ["mscorlib", "System", "System.Core", "System.Numerics", "XrmStandIn"];

    /// <summary>The program brings about steps that run twice, at the same time, and again after a failure.</summary>
    [MonoFact]
    [Trait(Traits.Starts, Traits.Programs)]
    public async Task Plugin_OnNetFramework_CountsEveryResponseOnce()
    {
        string output = await Programs.RunAsync("mono", Path.Combine(Sample, "FakeCrm", "bin", Repository.Configuration, "net462", "FakeCrm.exe"));

        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Sample, "output.txt")), output);
    }

    [Fact]
    public void Plugin_ExpectedOutput_IsWrongOnlyWhereOneIsAdded()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Sample, "output.txt"));
        string title = "";
        int right = 0;
        foreach (string line in lines)
        {
            bool addsOne = title.Contains("adds one instead", StringComparison.Ordinal);
            Assert.Equal(addsOne && line.StartsWith("  WRONG", StringComparison.Ordinal), line.Contains("WRONG", StringComparison.Ordinal));
            right += line == "  as many as there are responses" ? 1 : 0;
            title = line.StartsWith(' ') ? title : line;
        }

        Assert.Equal(3, lines.Count(line => line.Contains("WRONG", StringComparison.Ordinal)));
        Assert.True(right >= 10, string.Join('\n', lines));
    }

    [Fact]
    public void Plugin_WhatIsBuilt_IsOneDllBesideTheLibrary()
    {
        string[] dlls = [.. Directory.GetFiles(Folder("SurveyPlugin"), "*.dll").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

        Assert.Equal(["Nps.Core.dll", "SurveyPlugin.dll"], dlls);
    }

    /// <summary>A signed assembly cannot use one that is not signed: the server refuses both.</summary>
    [Theory]
    [InlineData("SurveyPlugin.dll")]
    [InlineData("Nps.Core.dll")]
    public void Plugin_AssembliesAndWhatTheyReference_AreSigned(string file)
    {
        using FileStream stream = File.OpenRead(Path.Combine(Folder("SurveyPlugin"), file));
        using var image = new PEReader(stream);
        MetadataReader metadata = image.GetMetadataReader();

        Assert.True(image.PEHeaders.CorHeader!.Flags.HasFlag(CorFlags.StrongNameSigned));
        Assert.False(metadata.GetAssemblyDefinition().PublicKey.IsNil);
        AssemblyReference[] references = [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)];
        Assert.All(references, reference => Assert.False(reference.PublicKeyOrToken.IsNil, metadata.GetString(reference.Name)));
        Assert.Empty(references.Select(reference => metadata.GetString(reference.Name)).Except([.. OfTheServer, "Nps.Core"]));
    }

    [Fact]
    [Trait(Traits.Starts, Traits.Programs)]
    public async Task Plugin_Package_HoldsBothDllsAndDependsOnNothing()
    {
        string folder = Directory.CreateTempSubdirectory("nps-plugin-").FullName;
        try
        {
            await Programs.RunAsync(
                "dotnet", "pack", Path.Combine(Sample, "SurveyPlugin"), "-c", Repository.Configuration, "--no-build", "-o", folder, "-v", "quiet", "--nologo");
            using ZipArchive package = await ZipFile.OpenReadAsync(Directory.GetFiles(folder, "*.nupkg").Single());

            Assert.Equal(
                ["lib/net462/Nps.Core.dll", "lib/net462/SurveyPlugin.dll"],
                package.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
            using var specification = new StreamReader(await package.GetEntry("SurveyPlugin.nuspec")!.OpenAsync());
            Assert.DoesNotContain("<dependency ", await specification.ReadToEndAsync(), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Page_OutputShown_IsPrinted()
    {
        string output = File.ReadAllText(Path.Combine(Sample, "output.txt"));
        Match[] blocks = [.. Block().Matches(File.ReadAllText(Repository.PathTo("docs", "crm.md"))).Cast<Match>()];

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(block.Groups["text"].Value, output, StringComparison.Ordinal));
    }

    private static string Folder(string project) => Path.Combine(Sample, project, "bin", Repository.Configuration, "net462");

    [GeneratedRegex(@"^```text\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
