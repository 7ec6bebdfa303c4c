using System.Diagnostics;

namespace Nps.Core.Interop.Tests;

/// <summary>Starts programs and waits for what they print.</summary>
internal static class Programs
{
    /// <summary>Runs a program to its end; it must succeed and print nothing to the error stream.</summary>
    internal static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal("", await error);
        Assert.True(process.ExitCode == 0, await output);
        return await output;
    }
}
