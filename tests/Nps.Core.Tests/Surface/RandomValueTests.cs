using System.Text.RegularExpressions;

namespace Nps.Core.Tests;

/// <summary>Random values that nobody can draw again make failures that nobody can look into.</summary>
public partial class RandomValueTests
{
    [Fact]
    public void EveryRandomValueOfATest_ComesFromASeed()
    {
        string[] sources = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.EndsWith("/LawSettings.cs", StringComparison.Ordinal))];

        Assert.NotEmpty(sources);
        Assert.All(sources, file => Assert.DoesNotMatch(WithoutSeed(), File.ReadAllText(file)));
    }

    // Checks of FsCheck go through LawSettings.Configure, so that they have a seed, too.
    [GeneratedRegex(@"new Random\(\)|Random\s+\w+\s*=\s*new\(\)|Random\.Shared|Config\.(Quick|Verbose|Default)\b|Config\.QuickThrowOnFailure|\.(Quick|Verbose)Check|using FsCheck\.Xunit;")]
    private static partial Regex WithoutSeed();
}
