using System.Diagnostics;

namespace Nps.Core.Tests;

internal sealed record CommandResult(int ExitCode, string Output, string Error);

internal static class CommandLine
{
    /// <summary>Runs <c>dotnet run FILE -- ARGUMENTS</c> in the root of the repository.</summary>
    internal static Task<CommandResult> RunSampleAsync(string file, params string[] arguments) =>
        RunDotnetAsync(Repository.Root, ["run", file, "--", .. arguments]);

    /// <summary>Runs <c>dotnet ARGUMENTS</c> in a folder.</summary>
    internal static async Task<CommandResult> RunDotnetAsync(string folder, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test host's own settings must not leak into the build of what is run.
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
