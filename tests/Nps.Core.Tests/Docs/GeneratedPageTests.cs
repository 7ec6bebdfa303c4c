using Nps.Core.Coverage;

namespace Nps.Core.Tests;

/// <summary>What the generated pages say is what the programs say, and it is within what is promised.</summary>
public class GeneratedPageTests
{
    private static readonly Shares[] Populations =
        [new(0.5, 0.2), new(0.2, 0.2), new(0.34, 0.33), new(0.1, 0.7), new(0.6, 0.4), new(0.8, 0.05), new(0.93, 0.02), new(0.05, 0.05)];

    [Theory]
    [InlineData("agreement")]
    [InlineData("control-limits")]
    [InlineData("posterior")]
    public void Page_WrittenAgain_IsTheSame(string name) => Assert.All(
        Study.All.Where(study => study.Name == name),
        study => Assert.Equal(File.ReadAllText(Repository.PathTo("docs", "methods", study.File)), study.Content()));

    [Fact]
    public void Pages_OfAllStudies_ExistAndStateTheirCommand() => Assert.All(
        Study.All.Where(study => study.File.EndsWith(".md", StringComparison.Ordinal)),
        study => Assert.Contains(Study.Command(study.Name), File.ReadAllText(Repository.PathTo("docs", "methods", study.File)), StringComparison.Ordinal));

    [Fact]
    public void Size_OfEveryTest_IsNearWhatItPromises() => Assert.All(Populations, shares =>
    {
        Assert.InRange(SizeOfTests.OneSample(shares, 5), 0, 0.075);
        Assert.InRange(SizeOfTests.TwoSamples(shares, 5, shares, 5), 0, 0.075);
        Assert.InRange(SizeOfTests.Homogeneity(shares, 5), 0, 0.075);
        Assert.InRange(SizeOfTests.Trend(shares, 5), 0, 0.075);
        Assert.All((int[])[10, 11, 17, 20, 30, 50], n => Assert.InRange(SizeOfTests.OneSample(shares, n), 0, 0.07));
        Assert.InRange(SizeOfTests.TwoSamples(shares, 10, shares, 10), 0, 0.07);
    });

    [Fact]
    public void Size_OfTheDocumentedPage_IsWhatTheEnumerationSays()
    {
        string page = File.ReadAllText(Repository.PathTo("docs", "methods", "size.md"));
        string[] sizes = [.. ((int[])[5, 10, 20, 50, 100]).Select(n =>
            SizeOfTests.OneSample(Populations[0], n).ToString(".000", System.Globalization.CultureInfo.InvariantCulture))];

        Assert.Contains($"| {Populations[0]} | {string.Join(" | ", sizes)} |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Size_OfEquivalenceAndMarginalHomogeneity_IsWhatThePageSays()
    {
        string page = File.ReadAllText(Repository.PathTo("docs", "methods", "size.md"));

        Assert.Contains(SizePage.EquivalenceRows(5, 5), page, StringComparison.Ordinal);
        Assert.All(EquivalenceSizeStudy.Sizes(10, 10, [10, 40, 80]), size => Assert.InRange(size.Largest, size.Mean, 0.1));
        Assert.All(Populations, shares => Assert.InRange(SizeOfTests.MarginalHomogeneity(shares, 5, 0.5), 0, 0.055));
        Assert.Contains(
            SizeOfTests.MarginalHomogeneity(Populations[0], 5, 0.5).ToString(".000", System.Globalization.CultureInfo.InvariantCulture), page, StringComparison.Ordinal);
    }

    [Fact]
    public void Paired_OfTheDocumentedPage_IsWhatTheEnumerationSays()
    {
        string page = File.ReadAllText(Repository.PathTo("docs", "methods", "paired-coverage.md"));
        ChangeSpace five = new(5);
        ChangeSpace ten = new(10);

        Assert.Contains(PairedPage.PairedCoverageRow(5, five), page, StringComparison.Ordinal);
        Assert.Contains(PairedPage.PairedCoverageRow(10, ten), page, StringComparison.Ordinal);
        Assert.InRange(ten.Coverage(ChangeSpace.WithEveryChange).Minimum, 0.93, 0.96);
        Assert.All(PairedPage.Changes, shares => Assert.InRange(five.Size(shares), 0, 0.075));
        Assert.All(PairedPage.Changes, shares => Assert.InRange(ten.Size(shares), 0, 0.07));
    }

    [Fact]
    public void Overlapping_SizeWithFewInCommon_IsNearWhatItPromises() => Assert.All(
        Populations.Where(shares => shares.Passives > 0),
        shares => Assert.InRange(OverlapStudy.Sizes(1, 4, [new JointShares(shares, shares, 0.5)])[0], 0, 0.075));

    [Fact]
    public void AnytimeInterval_OverWholePaths_MissesAtMostFivePercent()
    {
        // A tenth of the paths of the documented page.
        Assert.All(
            (Shares[])[new(0.5, 0.2), new(0.97, 0.01)],
            shares => Assert.InRange(AnytimePaths.OneScore(shares, 200, paths: 1_000), 0, 0.05));
    }
}
