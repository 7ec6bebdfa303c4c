namespace Nps.Core.Interop.Tests;

/// <summary>What a file for a spreadsheet holds.</summary>
public class CsvHelperTests
{
    [Fact]
    public void SmallValues_WithTheConverter_AreAColumnEach_AndAreReadBack()
    {
        Record[] records =
        [
            new() { Rating = new Rating(9), Period = CalendarPeriod.Parse("FY2026-Q2.Apr", null), Level = ConfidenceLevel.Percent90 },
            new() { Rating = null, Period = CalendarPeriod.Parse("2026-09", null), Level = ConfidenceLevel.Percent95 },
        ];

        string csv = CsvOutcome.Write(records);

        Assert.Equal("Rating,Period,Level\r\n9,FY2026-Q2.Apr,90 %\r\n,2026-09,95 %\r\n", csv);
        Assert.Equal(records, CsvOutcome.Read<Record>(csv));
    }

    [Theory]
    [InlineData("Rating,Period,Level\r\n11,2026-09,95 %\r\n")]
    [InlineData("Rating,Period,Level\r\n9,2026-13,95 %\r\n")]
    [InlineData("Rating,Period,Level\r\n9,2026-09,95\r\n")]
    public void Malformed_IsRefused(string csv) =>
        Assert.Throws<CsvHelper.TypeConversion.TypeConverterException>(() => CsvOutcome.Read<Record>(csv));

    [Fact]
    public void RatingCounts_AreReadAndTallied()
    {
        IReadOnlyList<RatingCount<string>> rows = CsvOutcome.Read<RatingCount<string>>("Segment,Rating,Count\r\nNorth,9,12\r\nNorth,,3\r\nSouth,2,4\r\n");

        TallyBreakdown<string> tallies = rows.ToTallyBreakdown();

        Assert.Equal(3, tallies["North"].Tally.Missing);
        Assert.Equal(new ResponseCounts(12, 0, 4), tallies.Classify().Overall);
    }

    [Fact]
    public void SummariesOfATrend_AreALineForEachMonth_AndAreReadBack()
    {
        IReadOnlyList<NpsSummary<CalendarPeriod>> rows = Responses.Year.Summarize();

        string csv = CsvOutcome.Write(rows);

        string[] lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + 12, lines.Length);
        Assert.StartsWith("Key,", lines[0], StringComparison.Ordinal);
        Assert.Equal(lines[0].Split(',').Length, lines[0].Split(',').Distinct().Count());
        Assert.All(lines.Skip(1), line => Assert.InRange(line.Length, 100, 500));
        Assert.Equal(rows, CsvOutcome.Read<NpsSummary<CalendarPeriod>>(csv));
    }

    [Fact]
    public void SummariesOfABreakdown_AreALineForEachSegment_AndAreReadBack()
    {
        IReadOnlyList<NpsSummary<string>> rows = Responses.Tallies.Summarize();

        string csv = CsvOutcome.Write(rows);

        Assert.Equal(1 + 3, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(rows, CsvOutcome.Read<NpsSummary<string>>(csv));
    }

    [Fact]
    public void TrendPointsAndBreakdownRows_ThemselvesAreFinite()
    {
        Assert.All(CsvOutcome.Write(Responses.Year).Split("\r\n"), line => Assert.True(line.Length < 1_000, line));
        Assert.All(CsvOutcome.Write(Responses.Regions).Split("\r\n"), line => Assert.True(line.Length < 1_000, line));
    }

    private sealed record Record
    {
        public Rating? Rating { get; set; }

        public CalendarPeriod Period { get; set; }

        public ConfidenceLevel Level { get; set; }
    }
}
