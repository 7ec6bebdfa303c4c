using System.Globalization;
using System.Text.RegularExpressions;
using SurveyFiles;

namespace Nps.Core.Tests;

/// <summary>
/// The quickstart reads, or refuses, small files in the shapes of real exports. Beside each file in the folder Imports stand
/// the command lines tried on it, each with its exit code, its output and its error.
/// </summary>
public partial class ImportTests
{
    private static readonly string Folder = Repository.PathTo("tests", "Nps.Core.Tests", "Docs", "Imports");

    public static TheoryData<string> Expectations() => [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Expectations))]
    public async Task Quickstart_File_IsReadOrRefusedAsExpected(string expectation)
    {
        // The report is the same where numbers are written in another way.
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        string expected = await File.ReadAllTextAsync(Path.Combine(Folder, expectation));
        string commandLine = expected.Split('\n')[0];
        string[] arguments = [.. Argument().Matches(commandLine).Select(match => match.Value.Trim('"'))];
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };

        int exitCode = SurveyCommand.Run([Path.Combine(Folder, arguments[0]), .. arguments[1..]], "", output, error);

        string actual = $"{commandLine}\nexit code {exitCode}\n-- output\n{output}-- error\n{error}";
        Assert.Equal(expected, actual.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Expectations))]
    public async Task Expectation_Error_IsOneLineWithExitCode1AndNoReport(string expectation)
    {
        string text = await File.ReadAllTextAsync(Path.Combine(Folder, expectation));

        Assert.Matches(@"\A.+\n(exit code 0\n-- output\n[^-].+\n-- error\n|exit code 1\n-- output\n-- error\nerror: [^\n]+\n)\z", Lines().Replace(text, "$1\n"));
    }

    [Fact]
    public void EveryFile_HasAnExpectation()
    {
        string[] tried = [.. Directory.GetFiles(Folder, "*.txt").Select(path => Argument().Match(File.ReadLines(path).First()).Value)];
        string[] files = [.. Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(".txt", StringComparison.Ordinal))];

        Assert.Empty(files.Except(tried));
        Assert.True(files.Length >= 59, $"only {files.Length} files");
    }

    [Fact]
    public void Sources_AskNeitherTheClockNorTheMachine()
    {
        string[] forbidden = ["DateTime.Now", "UtcNow", "DateTime.Today", "TimeProvider", "TimeZoneInfo.Local", "DateTimeKind.Local", "ToLocalTime", "AssumeLocal", "CurrentCulture", "CurrentUICulture"];
        string[] files = Directory.GetFiles(Repository.PathTo("docs", "samples", "SurveyFiles"), "*.cs");

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotContain(forbidden, word => File.ReadAllText(file).Contains(word, StringComparison.Ordinal)));
    }

    [GeneratedRegex("""
        "[^"]*"|\S+
        """)]
    private static partial Regex Argument();

    // A report is many lines; one is enough to tell that there is one.
    [GeneratedRegex(@"(?<=-- output\n)(\d.*)\n(?:.*\n)*?(?=-- error\n)")]
    private static partial Regex Lines();
}
