namespace Nps.Core.Tests;

/// <summary>The samples are compiled and run, and what the documentation shows is what they contain and print.</summary>
public class SampleTests
{
    private const string Quickstart = "docs/samples/quickstart.cs";

    public static TheoryData<string> SamplesWithOutput() =>
        [.. Directory.GetFiles(Repository.PathTo("docs", "samples"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [Trait(Traits.Starts, Traits.Programs)]
    [MemberData(nameof(SamplesWithOutput))]
    public async Task Sample_Runs_AndPrintsWhatTheDocumentationShows(string name)
    {
        CommandResult result = await CommandLine.RunSampleAsync($"docs/samples/{name}.cs");

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathTo("docs", "samples", name + ".txt")), result.Output);
    }

    [Theory]
    [Trait(Traits.Starts, Traits.Programs)]
    [InlineData("make-responses.cs", "responses.csv")]
    [InlineData("make-tickets.cs", "tickets.csv")]
    public async Task SyntheticFile_MadeAgain_IsTheSame(string program, string file)
    {
        string made = Path.GetTempFileName();

        CommandResult result = await CommandLine.RunSampleAsync($"docs/samples/{program}", made);

        Assert.Equal("", result.Error);
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathTo("docs", "samples", file)), await File.ReadAllTextAsync(made));
        File.Delete(made);
    }

    [Fact]
    [Trait(Traits.Starts, Traits.Programs)]
    public async Task SupportReport_InPolish_HasPolishWordsAndNumbers()
    {
        CommandResult result = await CommandLine.RunSampleAsync("docs/samples/support-report.cs", "pl-PL");

        Assert.Equal("", result.Error);
        Assert.Contains("209 promotorów, 211 pasywnych, 72 krytyków\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("+58,3 [+47,9; +66,9]       wyższy\n", result.Output, StringComparison.Ordinal);
    }

    // What else it refuses, and with which words, is tested without starting it: see ImportTests.
    [Theory]
    [Trait(Traits.Starts, Traits.Programs)]
    [InlineData("name the column of the ratings: --score COLUMN", "docs/samples/responses.csv")]
    [InlineData("docs/samples/responses.csv: no column \"nps\"; there are id, submitted_on, region, score", "docs/samples/responses.csv", "--score", "nps")]
    public async Task Quickstart_BadInput_IsOneLineOnStandardErrorAndAnExitCode(string message, params string[] arguments)
    {
        CommandResult result = await CommandLine.RunSampleAsync(Quickstart, arguments);

        Assert.Equal($"error: {message}\n", result.Error);
        Assert.Equal("", result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    [Trait(Traits.Starts, Traits.Programs)]
    public async Task Quickstart_WithOptions_ReadsTheFile()
    {
        CommandResult result = await CommandLine.RunSampleAsync(
            Quickstart, "tests/Nps.Core.Tests/Docs/Imports/codes.csv", "--score", "score", "--missing", "-1,99,999");

        Assert.Equal("", result.Error);
        Assert.StartsWith("3 answered, 3 missing, 0 invalid\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Documentation_EveryCodeBlock_IsPartOfASample()
    {
        // Those that are files, and those that are projects, without what a build puts there.
        string[] samples =
        [
            .. Directory.GetFiles(Repository.PathTo("docs", "samples"), "*.cs", SearchOption.AllDirectories)
                .Where(path => !Path.GetRelativePath(Repository.PathTo("docs", "samples"), path).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                .Select(path => WithoutIndentation(File.ReadAllText(path))),
        ];

        int blocks = 0;
        foreach (string page in Markdown.Pages)
        {
            foreach (string block in Markdown.Blocks(page, "csharp"))
            {
                blocks++;
                Assert.True(samples.Any(sample => sample.Contains(WithoutIndentation(block), StringComparison.Ordinal)), $"{page} shows code that no sample has:\n{block}");
            }
        }

        Assert.True(blocks > 0);
    }

    // A member is shown at the margin, and stands in a class.
    private static string WithoutIndentation(string code) => string.Join('\n', code.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimStart(' ')));
}
