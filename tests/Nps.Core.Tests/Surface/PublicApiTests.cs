namespace Nps.Core.Tests;

/// <summary>The public surface is a file that every change shows in its diff: one for modern .NET, one for the older targets.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("net10.0", "PublicApi.net.txt")]
    [InlineData("net8.0", "PublicApi.net.txt")]
    [InlineData("netstandard2.0", "PublicApi.netstandard.txt")]
    [InlineData("net462", "PublicApi.netstandard.txt")]
    public void PublicApi_EveryTarget_IsTheOneReviewed(string framework, string file)
    {
        string actual = PublicApi.Of(Package.Load(framework));
        string reviewed = File.ReadAllText(Repository.BesideTests("Surface", file));
        if (actual != reviewed)
        {
            string received = Repository.BesideTests("Surface", $"received.{framework}.txt");
            File.WriteAllText(received, actual);
            Assert.Fail(
                $"The public API of {framework} differs from Surface/{file} in the folder of the tests. "
                + $"If the change is meant, replace that file by {received} and let the diff be reviewed.");
        }
    }
}
