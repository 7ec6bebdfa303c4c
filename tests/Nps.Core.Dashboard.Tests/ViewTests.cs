using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Nps.Core.Dashboard.Tests;

/// <summary>What the page and the endpoints show of the answers in the table.</summary>
[Trait(Traits.Starts, Traits.Programs)]
public sealed class ViewTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Fact]
    public async Task Endpoints_Answers_SendWhatTheLibraryComputesInMemory()
    {
        using var app = new DashboardApp(answers: Survey.Answers);

        Assert.Equal(Survey.Segments.Overall, await app.Client.GetFromJsonAsync<ResponseCounts?>("/api/score"));
        Assert.Equal(
            Survey.Segments.Suppress(5).Summarize("Other segments"),
            await app.Client.GetFromJsonAsync<NpsSummary<string>[]>("/api/segments"));
        Assert.Equal(JsonSerializer.Serialize(Survey.Months, Web), await app.Client.GetTextAsync("/api/months"));
    }

    [Theory]
    [InlineData("/api/score", "\"Segment\", \"a\".\"Rating\"")]
    [InlineData("/api/segments", "\"Segment\", \"a\".\"Rating\"")]
    [InlineData("/api/months", "\"Segment\", \"a\".\"Day\", \"a\".\"Rating\"")]
    [InlineData("/", "\"Segment\", \"a\".\"Day\", \"a\".\"Rating\"")]
    public async Task View_Numbers_AreOneStatementWithGroupBy(string path, string columns)
    {
        using var app = new DashboardApp(answers: Survey.Answers);

        await app.Client.GetTextAsync(path);

        string[] statements = [.. app.Sql.Take().Where(sql => !sql.Contains("\"Comment\"", StringComparison.Ordinal))];
        Assert.EndsWith($"\nFROM \"Answers\" AS \"a\"\nGROUP BY \"a\".{columns}", Assert.Single(statements).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Comments_AreOneStatementWithALimit()
    {
        using var app = new DashboardApp(answers: Survey.Answers);

        await app.Client.GetTextAsync("/");

        string statement = Assert.Single(app.Sql.Take(), sql => sql.Contains("\"Comment\"", StringComparison.Ordinal));
        Assert.Contains("LIMIT", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Rating\"", statement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_Score_ShowsIntervalAndPartsThatSumTo100()
    {
        using var app = new DashboardApp(answers: Survey.Answers);
        ResponseCounts counts = Survey.Segments.Overall;
        CategoryPercentages percent = counts.GetPercentages(decimals: 1)!.Value;

        string page = await app.Client.GetTextAsync("/");

        Assert.Contains(FormattableString.Invariant($"<strong id=\"score\">{Encoded(counts.Score)}</strong>"), page, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"<span id=\"interval\">{Encoded(counts.GetConfidenceInterval())}</span>"), page, StringComparison.Ordinal);
        Assert.Equal(
            [
                FormattableString.Invariant($"Promoters 9–10 {counts.Promoters} {percent.PromoterPercent:0.0}"),
                FormattableString.Invariant($"Passives 7–8 {counts.Passives} {percent.PassivePercent:0.0}"),
                FormattableString.Invariant($"Detractors 0–6 {counts.Detractors} {percent.DetractorPercent:0.0}"),
            ],
            Http.Table(page, "parts").Select(row => string.Join(' ', row)));
        Assert.Equal(100, percent.PromoterPercent + percent.PassivePercent + percent.DetractorPercent);
    }

    [Fact]
    public async Task Page_Segments_HaveTheAdjustedVerdictsAndTheHiddenOnesTogether()
    {
        using var app = new DashboardApp(answers: Survey.Answers);
        SuppressedBreakdown<string> published = Survey.Segments.Suppress(5);
        ResponseCounts rest = published.Remainder!.Value;

        string[][] rows = Http.Table(await app.Client.GetTextAsync("/"), "segments");

        Assert.Equal(
            published.CompareEachToRest().OrderByDescending(segment => segment.Comparison.Delta!.Value).Select(segment => FormattableString.Invariant(
                $"{segment.Segment}|{segment.Comparison.Current.Total}|{segment.Comparison.Current.Score}|{segment.Comparison.Delta}|{segment.GetVerdict()}")),
            rows[..^1].Select(row => $"{row[0]}|{row[1]}|{row[2]}|{row[3]}|{char.ToUpperInvariant(row[5][0])}{row[5][1..]}"));
        Assert.Contains(rows[..^1], row => row[5] == "higher");
        Assert.Contains(rows[..^1], row => row[5] == "lower");
        Assert.Equal(FormattableString.Invariant($"Other segments|{rest.Total}|{rest.Score}|hidden to protect respondents: Online, West"), string.Join('|', rows[^1]));
    }

    [Fact]
    public async Task Page_Months_ShowGapLimitsAndTheMonthThatIsNotOver()
    {
        using var app = new DashboardApp(answers: Survey.Answers);

        Dictionary<string, string[]> rows = Http.Table(await app.Client.GetTextAsync("/"), "months").ToDictionary(row => row[0]);

        // The month that is not over does not set the limits it is judged by.
        NpsControlLimits<CalendarPeriod> limits = Survey.Months.GetControlLimits(baselinePeriods: 8)!;
        Assert.Equal(Survey.Months.Select(month => $"{month.Period}").Reverse(), rows.Keys);
        Assert.Equal("0|–|–|–|no answers", string.Join('|', rows["2026-05"][1..]));
        Assert.Equal("not over yet", rows["2026-09"][5]);
        Assert.Equal("outside the limits", rows["2026-04"][5]);
        Assert.All(limits.Where(month => month.Score is not null), month => Assert.Equal(
            FormattableString.Invariant($"{month.Counts.Total}|{month.Score}|{new NetPromoterScore(month.Lower!.Value)}|{new NetPromoterScore(month.Upper!.Value)}"),
            string.Join('|', rows[$"{month.Period}"][1..5])));
    }

    [Fact]
    public async Task Page_Pictures_AreDrawnForBothThemesBesideATableEach()
    {
        using var app = new DashboardApp(answers: Survey.Answers);

        string page = await app.Client.GetTextAsync("/");
        XElement[] pictures = [.. Http.Pictures(page).Select(svg => XElement.Parse(svg))];

        Assert.Equal(6, pictures.Length);
        Assert.Equal(3, Regex.Count(page, "<figure>[^\0]*?</figure>\\s*<table"));
        Assert.All(pictures, (picture, i) => Http.AssertTheme(isDark: i % 2 == 0, picture.ToString()));
        Assert.All(pictures.Chunk(2), themes => Assert.Equal(Texts(themes[0]), Texts(themes[1])));
        Assert.All(pictures, picture => Assert.DoesNotContain(picture.Descendants(), element => element.Name.LocalName is "script" or "style" or "image" or "a"));
        Assert.Superset(new HashSet<string> { "East", "North", "South" }, Texts(pictures[2]));
        Assert.DoesNotContain("West", Texts(pictures[2]));
        Assert.Superset(new HashSet<string> { "Feb", "May", "Sep" }, Texts(pictures[4]));
    }

    [Fact]
    public async Task Views_OfAnEmptyTable_HaveNoNumbers()
    {
        using var app = new DashboardApp();

        string page = await app.Client.GetTextAsync("/");

        Assert.Contains("Not enough answers yet", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<figure>", page, StringComparison.Ordinal);
        Assert.Contains("<strong id=\"live-responses\">&#x2013;</strong>", page, StringComparison.Ordinal);
        Assert.Equal("null", await app.Client.GetTextAsync("/api/score"));
        Assert.Equal("[]", await app.Client.GetTextAsync("/api/segments"));
        Assert.Equal("null", await app.Client.GetTextAsync("/api/months"));
    }

    // Where a total would tell what the only segment with answers hides, the months, which add up to it, are withheld too.
    [Fact]
    public async Task Views_OfFourAnswers_PublishNothing()
    {
        DateOnly day = new(2026, 9, 1);
        using var app = new DashboardApp(answers: Enumerable.Range(0, 4).Select(i => Survey.Answer("North", i * 3, day)));

        Assert.Equal("null", await app.Client.GetTextAsync("/api/score"));
        Assert.Equal("[]", await app.Client.GetTextAsync("/api/segments"));
        Assert.Equal("null", await app.Client.GetTextAsync("/api/months"));
        Assert.DoesNotContain("<figure>", await app.Client.GetTextAsync("/"), StringComparison.Ordinal);
        await using LiveStream live = await LiveStream.OpenAsync(app);
        Assert.Equal("""{"overall":null,"segments":[]}""", (await live.NextAsync()).GetRawText());
    }

    [Fact]
    public async Task Live_AnswerPosted_ArrivesWithoutAsking()
    {
        using var app = new DashboardApp(answers: Survey.Answers);
        await using LiveStream live = await LiveStream.OpenAsync(app);
        ResponseCounts seeded = (await live.NextAsync()).GetProperty("overall").Deserialize<NpsSummary<string>>(Web) is { } row
            ? new ResponseCounts(row.Promoters, row.Passives, row.Detractors)
            : default;

        using HttpResponseMessage posted = await app.Client.PostAnswerAsync(Http.NewAnswer(10, "North"));
        JsonElement update = await live.NextAsync();

        Assert.Equal(Survey.Segments.Overall, seeded);
        SegmentBreakdown<string> expected = Survey.Segments.Plus(
            SegmentBreakdown.FromCounts([KeyValuePair.Create("North", new ResponseCounts(1, 0, 0))]));
        Assert.Equal(expected.Overall.Summarize("All answers"), update.GetProperty("overall").Deserialize<NpsSummary<string>>(Web));
        Assert.Equal(
            expected.Suppress(5).Summarize("Other segments"), update.GetProperty("segments").Deserialize<NpsSummary<string>[]>(Web));
    }

    [Fact]
    public async Task Live_AnswerRepeated_IsNotCountedAgain()
    {
        using var app = new DashboardApp(answers: Survey.Answers);
        object answer = Http.NewAnswer();
        for (int i = 0; i < 3; i++)
        {
            using HttpResponseMessage response = await app.Client.PostAnswerAsync(answer);
        }

        await using LiveStream live = await LiveStream.OpenAsync(app);

        Assert.Equal(Survey.Answers.Length + 1, (await live.NextAsync()).GetProperty("overall").GetProperty("responses").GetInt32());
    }

    [Fact]
    public async Task Live_AnswersPosted_SendNoStatementOfTheirOwn()
    {
        using var app = new DashboardApp(answers: Survey.Answers);
        await using LiveStream live = await LiveStream.OpenAsync(app);
        await live.NextAsync();

        using HttpResponseMessage posted = await app.Client.PostAnswerAsync(Http.NewAnswer());
        await live.NextAsync();

        Assert.StartsWith("INSERT INTO \"Answers\"", Assert.Single(app.Sql.Take()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_EmptyTable_IsFilledOnceAndTheSameForTheSameDay()
    {
        using var first = new DashboardApp(new() { ["Dashboard:Demo"] = "true" });
        using var again = new DashboardApp(first.SameTable.Append(new("Dashboard:Demo", "true")).ToDictionary());
        using var other = new DashboardApp(new() { ["Dashboard:Demo"] = "true" });

        string months = await first.Client.GetTextAsync("/api/months");

        Assert.Equal(15, JsonSerializer.Deserialize<NpsTrend<CalendarPeriod>>(months, Web)!.Count);
        Assert.Equal(months, await again.Client.GetTextAsync("/api/months"));
        Assert.Equal(months, await other.Client.GetTextAsync("/api/months"));
    }

    private static HashSet<string> Texts(XElement picture) =>
        [.. picture.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value.Trim())];

    private static string Encoded(object? value) =>
        System.Text.Encodings.Web.HtmlEncoder.Default.Encode(((IFormattable?)value)!.ToString(null, System.Globalization.CultureInfo.InvariantCulture));
}
