using System.Xml.Linq;

namespace Nps.Core.Tests;

/// <summary>The examples in the documentation of members are parts of a sample, which another test runs.</summary>
public class ExampleTests
{
    private static readonly string Sample = File.ReadAllText(Repository.PathTo("docs", "samples", "examples.cs")).ReplaceLineEndings("\n");

    public static TheoryData<string> MostUsed() =>
    [
        "M:Nps.Core.RatingExtensions.ToResponseCounts", "M:Nps.Core.RatingExtensions.ToRatingTally", "T:Nps.Core.RatingTally",
        "M:Nps.Core.TallyExtensions.ToTallyBreakdown", "M:Nps.Core.SegmentExtensions.ToSegmentBreakdown",
        "M:Nps.Core.TrendExtensions.ToNpsTrend", "M:Nps.Core.RespondentExtensions.LatestPerRespondent",
        "M:Nps.Core.ResponseCounts.GetConfidenceInterval", "T:Nps.Core.NpsComparison", "M:Nps.Core.ResponseCounts.PromotersNeededFor",
        "M:Nps.Core.ResponseCounts.DetractorsToConvertFor", "T:Nps.Core.NpsBandScale",
    ];

    [Theory]
    [MemberData(nameof(MostUsed))]
    public void MostUsedMember_HasAnExample(string member) =>
        Assert.Contains(Examples(), example => example.Member.Split('(', '`')[0] == member);

    [Fact]
    public void Examples_AreCodeOfTheSample() =>
        Assert.All(Examples(), example => Assert.True(
            Sample.Contains($"\n\n{example.Code}\n\n", StringComparison.Ordinal), $"{example.Member} shows code that examples.cs has not:\n{example.Code}"));

    // The output is compared with the text file when the sample runs.
    [Fact]
    public void Sample_CommentBehindALine_IsWhatTheLinePrints()
    {
        string[] printing = [.. Sample.Split('\n').Where(line => line.StartsWith("Console.WriteLine(", StringComparison.Ordinal))];

        Assert.Equal(
            File.ReadAllLines(Repository.PathTo("docs", "samples", "examples.txt")),
            printing.Select(line => line.Split("  // ")[^1]));
    }

    private static IEnumerable<(string Member, string Code)> Examples()
    {
        using MemoryStream stream = Package.Read(".nupkg", "lib/net10.0/Nps.Core.xml");
        return
        [
            .. from member in XDocument.Load(stream).Descendants("member")
               from code in member.Elements("example").Elements("code")
               select ((string)member.Attribute("name")!, WithoutIndentation(code.Value)),
        ];
    }

    private static string WithoutIndentation(string code)
    {
        string[] lines = [.. code.ReplaceLineEndings("\n").Split('\n').Where(line => line.Trim().Length > 0)];
        int indentation = lines.Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line[indentation..]));
    }
}
