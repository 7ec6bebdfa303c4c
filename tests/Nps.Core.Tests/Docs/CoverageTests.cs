using Nps.Core.Coverage;
using Nps.Core.Coverage.Pictures;

namespace Nps.Core.Tests;

/// <summary>The coverage that the documentation shows is the coverage that the library has.</summary>
public class CoverageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathTo("docs", "methods", "coverage.md"));

    private static readonly (string OneScore, string Change) Parts = Page.Split("\n## A change\n") is [string first, string second]
        ? (first, second)
        : throw new InvalidDataException("coverage.md has no section \"A change\", or several.");

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(20)]
    public void Page_OneScore_IsWhatTheEnumerationSays(int responses) =>
        Assert.All(
            CoverageTables.Levels,
            level => Assert.Contains(CoverageTables.OneSampleRow(responses, level), Table(Parts.OneScore, level), StringComparison.Ordinal));

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    public void Page_Change_IsWhatTheEnumerationSays(int responses) =>
        Assert.Contains(
            CoverageTables.TwoSampleRows((responses, responses), ConfidenceLevel.Percent95),
            Table(Parts.Change, ConfidenceLevel.Percent95),
            StringComparison.Ordinal);

    [Fact]
    public void Map_DrawnAgain_IsTheSamePicture() =>
        Assert.Equal(File.ReadAllText(Repository.PathTo("docs", "methods", "coverage-map.svg")), CoverageMap.Draw());

    [Theory]
    [InlineData(5, 0.90)]
    [InlineData(10, 0.92)]
    [InlineData(20, 0.93)]
    [InlineData(30, 0.93)]
    [InlineData(50, 0.93)]
    [InlineData(100, 0.93)]
    public void ScoreTest_At95Percent_CoversInEveryPopulation(int responses, double atLeast)
    {
        var study = new OneSampleStudy(new SampleSpace(responses), ConfidenceLevel.Percent95, IntervalMethod.ScoreTest);

        Assert.InRange(study.Summary.Minimum, atLeast, 1);
    }

    [Fact]
    public void TwoSampleStudy_APairOfTheSmallestSamples_IsTheSumByDefinition()
    {
        // With one response each there are nine outcomes: few enough to add up the definition for every pair.
        var space = new SampleSpace(1);
        var intervals = (
            from i in Enumerable.Range(0, 3)
            from j in Enumerable.Range(0, 3)
            select (i, j, Interval: new NpsComparison(space.Samples[i], space.Samples[j]).GetConfidenceInterval()!.Value)).ToArray();
        double minimum = (
            from baseline in Enumerable.Range(0, Population.All.Count)
            from current in Enumerable.Range(0, Population.All.Count)
            let points = 100 * (Population.All[current].Score - Population.All[baseline].Score) / 50.0
            select intervals.Where(item => item.Interval.Contains(points))
                .Sum(item => space.Probabilities(baseline)[item.i] * space.Probabilities(current)[item.j])).Min();

        var study = new TwoSampleStudy(space, space, ConfidenceLevel.Percent95, IntervalMethod.ScoreTest);

        Assert.Equal(minimum, study.AnyDifference.Minimum, 1e-12);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public void SampleSpace_Probabilities_SumToOne(int responses)
    {
        var space = new SampleSpace(responses);

        Assert.All(
            Enumerable.Range(0, Population.All.Count),
            population => Assert.Equal(1, space.Probabilities(population).ToArray().Sum(), 1e-12));
    }

    private static string Table(string part, ConfidenceLevel level) => part.Split(CoveragePage.Caption(level))[1].Split("\nAt ")[0];
}
