using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Nps.Core.Columns.Tests;

public partial class ColumnsSampleTests
{
    private static readonly string Sample = Repository.PathTo("docs", "samples", "columns");

    [Fact]
    [Trait(Traits.Starts, Traits.Programs)]
    public async Task Sample_AllWays_PrintTheSame()
    {
        // The program lies beside the tests, with the native libraries it needs.
        string program = Path.Combine(AppContext.BaseDirectory, "Columns.dll");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [program]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("", await error);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(Sample, "output.txt")), await output);
    }

    [Fact]
    public void Page_OutputShown_IsPrinted()
    {
        string output = File.ReadAllText(Path.Combine(Sample, "output.txt"));
        Match[] blocks = [.. Block().Matches(File.ReadAllText(Repository.PathTo("docs", "columns.md"))).Cast<Match>()];

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(block.Groups["text"].Value, output, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^```text\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
