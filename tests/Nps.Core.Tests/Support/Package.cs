using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;

namespace Nps.Core.Tests;

/// <summary>The package that the build of this test project packs.</summary>
internal static class Package
{
    internal static string PathOf(string extension) =>
        Assert.Single(Directory.GetFiles(Repository.PathTo("src", Repository.PackageId, "bin", Repository.Configuration), Repository.PackageId + ".*" + extension));

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
        using MemoryStream library = Read(".nupkg", $"lib/{framework}/{Repository.PackageId}.dll");
        var context = new AssemblyLoadContext(framework);

        // A package that builds on the other one of this repository finds it as it was built for the same target.
        context.Resolving += (_, name) =>
            Repository.PathTo("src", name.Name!, "bin", Repository.Configuration, framework, name.Name + ".dll") is string path && File.Exists(path)
                ? context.LoadFromAssemblyPath(path)
                : null;
        return context.LoadFromStream(library);
    }
}
