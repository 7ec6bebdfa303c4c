namespace Nps.Core.Tests;

/// <summary>The example of the README is a program that a newcomer can paste and run.</summary>
public sealed class ReadmeTests : IDisposable
{
    private static readonly string Readme = Repository.PathTo("README.md");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("nps-core-readme-");

    [Fact]
    [Trait(Traits.Starts, Traits.Programs)]
    public async Task Example_PastedIntoANewConsoleProject_PrintsWhatTheReadmeShows()
    {
        // Like `dotnet new console`, beside a reference to the package. The texts of the library are in the current culture.
        await WriteAsync("Pasted.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Nps.Core" Version="{PackageVersion}" />
              </ItemGroup>
            </Project>
            """);

        // A package folder of its own, so that no cache answers with an older build of the same version.
        await WriteAsync("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="packed" value="{Path.GetDirectoryName(Package.PathOf(".nupkg"))}" /></packageSources>
            </configuration>
            """);
        await WriteAsync("Program.cs", Markdown.Blocks(Readme, "csharp").First());

        CommandResult result = await CommandLine.RunDotnetAsync(_folder.FullName, ["run"]);

        Assert.Equal("", result.Error);
        Assert.Equal(Assert.Single(Markdown.Blocks(Readme, "text")), result.Output);
    }

    [Fact]
    public void Example_Sample_HasTheSameCode()
    {
        string sample = File.ReadAllText(Repository.PathTo("docs", "samples", "first-steps.cs"));
        string code = sample[sample.IndexOf("using ", StringComparison.Ordinal)..];

        Assert.Equal(Markdown.Blocks(Readme, "csharp").First(), code);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string PackageVersion => Path.GetFileNameWithoutExtension(Package.PathOf(".nupkg"))["Nps.Core.".Length..];

    private Task WriteAsync(string file, string text) => File.WriteAllTextAsync(Path.Combine(_folder.FullName, file), text);
}
