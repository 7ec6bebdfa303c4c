using System.Diagnostics;

namespace Nps.Core.Interop.Tests;

public class NetFrameworkTests
{
    [MonoFact]
    [Trait(Traits.Starts, Traits.Programs)]
    public async Task Newtonsoft_OnNetFramework_DoesWhatTheTableSaysToo()
    {
        string program = Repository.PathTo(
            "tests", "Nps.Core.Interop.NetFramework", "bin", Repository.Configuration, "net462", "Nps.Core.Interop.NetFramework.exe");
        using Process process = Process.Start(new ProcessStartInfo("mono", [program]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal("", await error);

        // Types that only .NET has are not among the lines.
        IReadOnlyDictionary<string, string> table = SerializationTable.Column("Newtonsoft.Json");
        string[] lines = (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.True(lines.Length > 40, await output);
        Assert.All(lines, line => Assert.Equal($"{line.Split(':')[0]}: {table[line.Split(':')[0]]}", line));
    }
}
