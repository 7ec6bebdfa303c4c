using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;

namespace Nps.Core.Tests;

/// <summary>The package that the build of this test project packs.</summary>
internal static class Package
{
    internal static string PathOf(string extension) =>
        Assert.Single(Directory.GetFiles(Repository.PathTo("src", "Nps.Core", "bin", Repository.Configuration), "Nps.Core.*" + extension));

    internal static ZipArchive Open(string extension) => ZipFile.OpenRead(PathOf(extension));

    /// <summary>The library as packed for a target framework, in a context of its own.</summary>
    internal static Assembly Load(string framework)
    {
        using ZipArchive package = Open(".nupkg");
        using Stream library = package.GetEntry($"lib/{framework}/Nps.Core.dll")!.Open();
        using var copy = new MemoryStream();
        library.CopyTo(copy);
        copy.Position = 0;
        return new AssemblyLoadContext(framework).LoadFromStream(copy);
    }
}
