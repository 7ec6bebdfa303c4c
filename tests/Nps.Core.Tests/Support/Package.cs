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

    /// <summary>A copy of one file of the package (".nupkg") or of its symbols (".snupkg").</summary>
    internal static MemoryStream Read(string extension, string entry)
    {
        using ZipArchive package = Open(extension);
        using Stream file = package.GetEntry(entry)!.Open();
        var copy = new MemoryStream();
        file.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    /// <summary>The library as packed for a target framework, in a context of its own.</summary>
    internal static Assembly Load(string framework)
    {
        using MemoryStream library = Read(".nupkg", $"lib/{framework}/Nps.Core.dll");
        return new AssemblyLoadContext(framework).LoadFromStream(library);
    }
}
