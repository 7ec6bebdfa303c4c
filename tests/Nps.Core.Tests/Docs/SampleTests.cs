namespace Nps.Core.Tests;

/// <summary>The samples are compiled and run, and what the documentation shows is what they contain and print.</summary>
public class SampleTests
{
    private const string Quickstart = "docs/samples/quickstart.cs";

    public static TheoryData<string> SamplesWithOutput() =>
        [.. Directory.GetFiles(Repository.PathTo("docs", "samples"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(SamplesWithOutput))]
    public async Task Sample_Runs_AndPrintsWhatTheDocumentationShows(string name)
    {
        CommandResult result = await CommandLine.RunSampleAsync($"docs/samples/{name}.cs");

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathTo("docs", "samples", name + ".txt")), result.Output);
    }

    [Fact]
    public async Task ResponsesCsv_MadeAgain_IsTheSameFile()
    {
        string made = Path.GetTempFileName();

        CommandResult result = await CommandLine.RunSampleAsync("docs/samples/make-responses.cs", made);

        Assert.Equal("", result.Error);
        Assert.Equal(
            await File.ReadAllTextAsync(Repository.PathTo("docs", "samples", "responses.csv")), await File.ReadAllTextAsync(made));
        File.Delete(made);
    }

    [Theory]
    [InlineData("there is no file nowhere.csv", "nowhere.csv", "--score", "score")]
    [InlineData("name the column of the ratings: --score COLUMN", "docs/samples/responses.csv")]
    [InlineData("docs/samples/responses.csv has no column \"nps\"; it has id, submitted_on, region, score", "docs/samples/responses.csv", "--score", "nps")]
    [InlineData("docs/samples/responses.csv, line 2: \"South\" is not a date, expected yyyy-MM-dd", "docs/samples/responses.csv", "--score", "score", "--date", "region")]
    public async Task Quickstart_BadInput_IsOneLineOnStandardErrorAndAnExitCode(string message, params string[] arguments)
    {
        CommandResult result = await CommandLine.RunSampleAsync(Quickstart, arguments);

        Assert.Equal($"error: {message}\n", result.Error);
        Assert.Equal("", result.Output);
        Assert.NotEqual(0, result.ExitCode);
    }

    [Fact]
    public void Documentation_EveryCodeBlock_IsPartOfASample()
    {
        string[] samples = [.. Directory.GetFiles(Repository.PathTo("docs", "samples"), "*.cs").Select(File.ReadAllText)];
        string[] pages = [Repository.PathTo("README.md"), .. Directory.GetFiles(Repository.PathTo("docs"), "*.md", SearchOption.AllDirectories)];

        int blocks = 0;
        foreach (string page in pages)
        {
            foreach (string block in Blocks(page, "csharp"))
            {
                blocks++;
                Assert.True(samples.Any(sample => sample.Contains(block, StringComparison.Ordinal)), $"{page} shows code that no sample has:\n{block}");
            }
        }

        Assert.True(blocks > 0);
    }

    [Fact]
    public void Readme_ShowsWhatTheExamplePrints() =>
        Assert.Equal(
            File.ReadAllText(Repository.PathTo("docs", "samples", "first-steps.txt")),
            Assert.Single(Blocks(Repository.PathTo("README.md"), "text")));

    private static IEnumerable<string> Blocks(string page, string language) =>
        File.ReadAllText(page).Split($"```{language}\n").Skip(1).Select(rest => rest.Split("```")[0]);
}
