using System.Globalization;
using System.Text.Json;
using Nps.Core.Coverage;

namespace Nps.Core.Tests;

/// <summary>What the generated pages on planning and on small populations show is what the library does.</summary>
public class PlanningPageTests
{
    private static string Page(string name) => File.ReadAllText(Repository.PathTo("docs", "methods", name));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(10)]
    [InlineData(16)]
    public void PlanningPower_IsWhatTheEnumerationSays(int design) =>
        Assert.Contains(PlanningStudy.Row(PlanningStudy.Designs[design]), Page("planning-power.md"), StringComparison.Ordinal);

    [Fact]
    public void FinitePopulationCoverage_IsWhatTheEnumerationSays()
    {
        string page = Page("finite-population-coverage.md");
        Assert.Contains(FinitePopulationStudy.ExactRow((10, 5)), page, StringComparison.Ordinal);
        Assert.Contains(FinitePopulationStudy.ExactRow((40, 30)), page, StringComparison.Ordinal);
        Assert.Contains(FinitePopulationStudy.LargerRow((61, 45)), page, StringComparison.Ordinal);
    }

    [Fact]
    public void FinitePopulationCoverage_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("second/finite-population").EnumerateArray())
        {
            if (item.GetProperty("kind").GetString() == "coverage")
            {
                JsonElement expected = item.GetProperty("midP");
                CoverageSummary actual = FinitePopulationStudy.OfLibrary((int)Number(item, "populationSize"), (int)Number(item, "n"));
                Assert.Equal(Number(expected, "worstCoverage"), actual.Minimum, 1e-8);
                Assert.Equal(Number(expected, "meanCoverage"), actual.Mean, 1e-8);
                Assert.Equal(100 * Number(expected, "meanWidth"), actual.MeanWidth, 1e-9);
            }
        }
    }

    private static double Number(JsonElement item, string name) =>
        double.Parse(item.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);
}
