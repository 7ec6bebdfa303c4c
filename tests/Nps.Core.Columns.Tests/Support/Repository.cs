using System.Reflection;

namespace Nps.Core.Columns.Tests;

/// <summary>Where things are: the test project tells at build time.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;

    internal static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);
}
