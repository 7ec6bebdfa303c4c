using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Nps.Core.Database.Tests;

namespace Nps.Core.Dashboard.Tests;

/// <summary>The same dashboard over a PostgreSQL server.</summary>
[Trait(Traits.Starts, Traits.Programs)]
public sealed class PostgresTests
{
    [ServerFact]
    public async Task Dashboard_OnPostgreSQL_StoresAndCountsTheSame()
    {
        using var cluster = new PostgresCluster();
        Dictionary<string, string> settings = new() { ["ConnectionStrings:PostgreSQL"] = cluster.ConnectionString("answers") };
        using var app = new DashboardApp(settings, answers: Survey.Answers);
        await using LiveStream live = await LiveStream.OpenAsync(app);
        await live.NextAsync();
        object answer = Http.NewAnswer(10, "North", "'; DROP TABLE \"Answers\"; --");

        HttpStatusCode[] statuses = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ =>
        {
            using HttpResponseMessage response = await app.Client.PostAnswerAsync(answer);
            return response.StatusCode;
        }));
        JsonElement update = await live.NextAsync();
        app.Sql.Take();

        Assert.Equal((1, 9), (statuses.Count(s => s == HttpStatusCode.Created), statuses.Count(s => s == HttpStatusCode.OK)));
        Assert.Equal(Survey.Answers.Length + 1, update.GetProperty("overall").GetProperty("responses").GetInt32());
        Assert.Equal(
            Survey.Segments.Overall + new ResponseCounts(1, 0, 0), await app.Client.GetFromJsonAsync<ResponseCounts?>("/api/score"));
        Assert.EndsWith("\nFROM \"Answers\" AS a\nGROUP BY a.\"Segment\", a.\"Rating\"", Assert.Single(app.Sql.Take()), StringComparison.Ordinal);
        NpsTrend<CalendarPeriod> september = Survey.Months.Plus(NpsTrend.FromCounts([KeyValuePair.Create(Survey.Months[^1].Period, new ResponseCounts(1, 0, 0))]));
        Assert.Equal(september.Select(month => month.Counts), (await app.Client.GetFromJsonAsync<NpsTrend<CalendarPeriod>>("/api/months"))!.Select(month => month.Counts));
        Assert.EndsWith("\nFROM \"Answers\" AS a\nGROUP BY a.\"Segment\", a.\"Day\", a.\"Rating\"", Assert.Single(app.Sql.Take()), StringComparison.Ordinal);
        Assert.Contains("DROP TABLE", await app.Client.GetTextAsync("/"), StringComparison.Ordinal);
    }
}
