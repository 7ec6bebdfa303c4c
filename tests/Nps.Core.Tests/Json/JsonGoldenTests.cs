using System.Text.Encodings.Web;
using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>The JSON itself, in files: what other programs read and what was stored must not change by accident.</summary>
public class JsonGoldenTests
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static readonly DirtyResponse[] Responses =
    [
        new("North", new(2026, 7, 2), 10), new("South", new(2026, 7, 9), 8), new(null, new(2026, 8, 1), 3), new("North", new(2026, 10, 5), 9),
        new("North", new(2026, 10, 30), null), new("South", null, 2),
    ];

    private static readonly RatingScale Stars = new(1, 5, passiveFrom: 4, promoterFrom: 5);

    private static readonly NpsTrend<CalendarPeriod> Months = Responses.ToNpsTrend(r => r.At, r => r.Score, PeriodUnit.Month);

    private static readonly NpsTransitions Moves = NpsTransitions.FromTable(new(40, 6, 4), new(5, 20, 3), new(2, 4, 16), new(7, 3, 2), new(9, 1, 0));

    private static readonly Dictionary<string, object> Samples = new()
    {
        ["calendar"] = new ReportingCalendar(DayOfWeek.Sunday, firstMonthOfFiscalYear: 4, timeZone: TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")),
        ["category-percentages"] = new ResponseCounts(2, 1, 0).GetPercentages(1)!.Value,
        ["comparison"] = new NpsComparison(new(50, 30, 20), new(60, 25, 15)),
        ["comparison-plan"] = new ComparisonPlan().WithLevel(ConfidenceLevel.Percent90),
        ["confidence-interval"] = new ConfidenceInterval(12.5, 37.25, ConfidenceLevel.Percent99, IntervalMethod.ScoreTest),
        ["counts"] = new ResponseCounts(57, 33, 20),
        ["distribution"] = RatingDistribution.FromRatings([10, 9, 9, 0]),
        ["distribution-of-stars"] = RatingDistribution.FromRatings([5, 5, 1], Stars),
        ["driver-breakdown"] = new (string[] Drivers, int Rating)[] { (["price", "speed"], 9), (["price"], 2), ([], 8) }
            .ToDriverBreakdown(r => r.Drivers, r => r.Rating),
        ["estimate"] = NpsEstimate.PostStratify([new(5, 3, 2), new(1, 1, 1)], [0.75, 0.25])!,
        ["overlapping-comparison"] = Moves.CompareWaves(),
        ["segment-breakdown"] = Responses.ToSegmentBreakdown(r => r.Region, r => r.Score),
        ["segment-trends"] = Responses.ToSegmentTrends(r => r.Region, r => r.At, r => r.Score, PeriodUnit.Quarter),
        ["tally"] = Responses.ToRatingTally(r => r.Score),
        ["tally-breakdown-of-stars"] = Responses.ToTallyBreakdown(r => r.Region, r => r.Score / 2, Stars),
        ["text-answer-options"] = new TextAnswerOptions().WithMissingMarkers("N/A").WithLabels(new Dictionary<string, int> { ["Sehr wahrscheinlich"] = 10 }),
        ["text-tally"] = new[] { "9", "n/a", "", "n/a" }.ToTextTally(text => text),
        ["transitions"] = Moves,
        ["trend"] = Months,
        ["trend-as-of"] = Months.AsOf(new DateOnly(2026, 10, 14)),
        ["trend-rolling"] = Months.Rolling(3),
        ["weighted-counts"] = WeightedResponseCounts.FromSums(new(2, 2.5, 3.25), new(1, 1, 1), default),
    };

    public static TheoryData<string> Names() => [.. Samples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_Sample_IsTheGoldenFile(string name)
    {
        string file = Repository.PathTo("tests", "Nps.Core.Tests", "Json", "Golden", name + ".json");
        string actual = JsonSerializer.Serialize(Samples[name], Samples[name].GetType(), Indented) + "\n";
        string? expected = File.Exists(file) ? File.ReadAllText(file) : null;
        if (actual != expected)
        {
            string received = Repository.BesideTests("Json", "Golden");
            Directory.CreateDirectory(received);
            File.WriteAllText(Path.Combine(received, name + ".json"), actual);
            Assert.Equal(expected, actual);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_GoldenFile_IsTheSample(string name)
    {
        string json = File.ReadAllText(Repository.PathTo("tests", "Nps.Core.Tests", "Json", "Golden", name + ".json"));

        JsonEquality.AssertSame(Samples[name], JsonSerializer.Deserialize(json, Samples[name].GetType()), json);
    }

    [Fact]
    public void GoldenFiles_AllHaveASample() =>
        Assert.Equal(
            Samples.Keys.Order(StringComparer.Ordinal),
            Directory.GetFiles(Repository.PathTo("tests", "Nps.Core.Tests", "Json", "Golden")).Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Values_AreWrittenPlainly()
    {
        Assert.Equal("9", JsonSerializer.Serialize(new Rating(9)));
        Assert.Equal("-12.5", JsonSerializer.Serialize(new NetPromoterScore(-12.5)));
        Assert.Equal("0.95", JsonSerializer.Serialize(default(ConfidenceLevel)));
        Assert.Equal("\"Promoter\"", JsonSerializer.Serialize(NpsCategory.Promoter));
        Assert.Equal("\"2026-W07.Sun\"", JsonSerializer.Serialize(CalendarPeriod.Parse("2026-W07.Sun", null)));
    }

    [Fact]
    public void Members_AreNamedByTheCallersPolicy()
    {
        Assert.Equal("""{"promoters":1,"passives":2,"detractors":3}""", JsonSerializer.Serialize(new ResponseCounts(1, 2, 3)));
        Assert.Equal(
            """{"minimum":1,"maximum":5,"passive_from":4,"promoter_from":5}""",
            JsonSerializer.Serialize(Stars, SnakeCase));
        Assert.Equal(new ResponseCounts(1, 2, 3), JsonSerializer.Deserialize<ResponseCounts>("""{"PROMOTERS":"1","Passives":2,"detractors":3}""", JsonSerializerOptions.Web));
    }
}
