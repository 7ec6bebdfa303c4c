namespace Nps.Core.Tests;

/// <summary>The program that .ci/run compiles ahead of time leaves out no type.</summary>
public class CompiledConsumerTests
{
    [Fact]
    public void Program_EveryTypeThatIsWritten_IsInItsContext()
    {
        string context = File.ReadAllText(Repository.PathTo(".ci", "consumer", "aot", "ConsumerJson.cs"));
        string[] written = [.. JsonTypes.Decisions.Where(pair => pair.Value == JsonDecision.RoundTrips).Select(pair => pair.Key.Name.Split('`')[0])];

        Assert.True(written.Length > 30);
        Assert.All(written, name => Assert.Matches($@"JsonSerializable\(typeof\({name}[?<)]", context));
    }
}
