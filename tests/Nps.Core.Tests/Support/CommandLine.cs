using System.Diagnostics;

namespace Nps.Core.Tests;

internal sealed record CommandResult(int ExitCode, string Output, string Error);

internal static class CommandLine
{
    /// <summary>Runs <c>dotnet run FILE -- ARGUMENTS</c> in the root of the repository.</summary>
    internal static async Task<CommandResult> RunSampleAsync(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["run", file, "--", .. arguments])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test host's own settings must not leak into the build of the sample.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandResult(process.ExitCode, (await output).ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }
}
