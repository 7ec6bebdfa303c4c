using System.Reflection;

namespace Nps.Core.Tests;

/// <summary>Where things are: the test project tells at build time.</summary>
internal static class Repository
{
    internal static string Root { get; } = Metadata("RepositoryRoot");

    internal static string Configuration { get; } = Metadata("Configuration");

    /// <summary>The package that is tested, and the folder of its source.</summary>
    internal static string PackageId { get; } = Metadata("PackageId");

    internal static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    internal static string BesideTests(params string[] parts) => Path.Combine([AppContext.BaseDirectory, .. parts]);

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == key).Value!;
}
