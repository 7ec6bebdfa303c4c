namespace Nps.Core.Interop.Tests;

public class NetFrameworkTests
{
    [MonoFact]
    [Trait(Traits.Starts, Traits.Programs)]
    public async Task Newtonsoft_OnNetFramework_DoesWhatTheTableSaysToo()
    {
        string program = Repository.PathTo(
            "tests", "Nps.Core.Interop.NetFramework", "bin", Repository.Configuration, "net462", "Nps.Core.Interop.NetFramework.exe");
        string output = await Programs.RunAsync("mono", program);

        // Types that only .NET has are not among the lines.
        IReadOnlyDictionary<string, string> table = SerializationTable.Column("Newtonsoft.Json");
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.True(lines.Length > 40, output);
        Assert.All(lines, line => Assert.Equal($"{line.Split(':')[0]}: {table[line.Split(':')[0]]}", line));
    }
}
