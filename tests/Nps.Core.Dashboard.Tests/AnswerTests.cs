using System.Net;
using System.Text.Json;
using Dashboard.Answers;
using Microsoft.EntityFrameworkCore;

namespace Nps.Core.Dashboard.Tests;

/// <summary>Answers that programs post.</summary>
[Trait(Traits.Starts, Traits.Programs)]
public sealed class AnswerTests
{
    [Fact]
    public async Task Post_Valid_IsStoredUnderTheAddressGivenOut()
    {
        using var app = new DashboardApp();

        using HttpResponseMessage posted = await app.Client.PostAnswerAsync(Http.NewAnswer(9, "North", "good"));

        Assert.Equal(HttpStatusCode.Created, posted.StatusCode);
        JsonElement answer = JsonSerializer.Deserialize<JsonElement>(await app.Client.GetTextAsync(posted.Headers.Location!.ToString()));
        Assert.Equal(["id", "day", "segment", "rating", "comment"], answer.EnumerateObject().Select(property => property.Name));
        Assert.Equal(("2026-09-16", "North", 9, "good"), (
            answer.GetProperty("day").GetString(), answer.GetProperty("segment").GetString(),
            answer.GetProperty("rating").GetInt32(), answer.GetProperty("comment").GetString()));
    }

    [Theory]
    [InlineData("2026-03-31T22:30:00-05:00", "2026-04-01")]
    [InlineData("2026-04-01T01:30:00+02:00", "2026-03-31")]
    public async Task Post_AnyTimeZone_IsStoredByTheDayInUtc(string now, string day)
    {
        using var app = new DashboardApp(now: DateTimeOffset.Parse(now, null));

        using HttpResponseMessage posted = await app.Client.PostAnswerAsync(Http.NewAnswer());

        Assert.Equal(day, (await posted.JsonAsync()).GetProperty("day").GetString());
    }

    [Theory]
    [InlineData("""{"rating":9,"segment":"North"}""", "Key")]
    [InlineData("""{"key":"0a7d8a3e-3a3f-4f65-9f0e-3b0f5a1c2d3e","segment":"North"}""", "Rating")]
    [InlineData("""{"key":"0a7d8a3e-3a3f-4f65-9f0e-3b0f5a1c2d3e","rating":11,"segment":"North"}""", "Rating")]
    [InlineData("""{"key":"0a7d8a3e-3a3f-4f65-9f0e-3b0f5a1c2d3e","rating":-1,"segment":"North"}""", "Rating")]
    [InlineData("""{"key":"0a7d8a3e-3a3f-4f65-9f0e-3b0f5a1c2d3e","rating":9}""", "Segment")]
    [InlineData("""{"key":"0a7d8a3e-3a3f-4f65-9f0e-3b0f5a1c2d3e","rating":9,"segment":""}""", "Segment")]
    [InlineData("""{"key":"0a7d8a3e-3a3f-4f65-9f0e-3b0f5a1c2d3e","rating":9,"segment":"north"}""", "Segment")]
    [InlineData("""{"key":"0a7d8a3e-3a3f-4f65-9f0e-3b0f5a1c2d3e","rating":9,"segment":"' OR 1=1 --"}""", "Segment")]
    [InlineData("""{"key":"0a7d8a3e-3a3f-4f65-9f0e-3b0f5a1c2d3e","rating":9,"segment":"North","comment":"a\u0000b"}""", "Comment")]
    [InlineData("{}", "Key", "Rating", "Segment")]
    [InlineData("""{"key":"1","rating":9,"segment":"North"}""", "$.key")]
    [InlineData("""{"rating":"nine","segment":"North"}""", "$.rating")]
    [InlineData("""{"rating":7.5,"segment":"North"}""", "$.rating")]
    [InlineData("""{"rating":9,"segment":"North","comment":"\ud800"}""", "$.comment")]
    [InlineData("""{"rating":9,"segment":["North"]}""", "$.segment")]
    [InlineData("""{"rating":""", "$.rating")]
    public async Task Post_Invalid_NamesTheFieldsAndStoresNothing(string json, params string[] fields)
    {
        using var app = new DashboardApp();

        using HttpResponseMessage response = await app.Client.PostJsonAsync(json);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(fields, await response.RefusedFieldsAsync());
        Assert.Equal(0, Stored(app));
    }

    [Theory]
    [InlineData(1_000, HttpStatusCode.Created)]
    [InlineData(1_001, HttpStatusCode.BadRequest)]
    [InlineData(20_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Post_LongComment_IsRefused(int length, HttpStatusCode status)
    {
        using var app = new DashboardApp();

        using HttpResponseMessage response = await app.Client.PostAnswerAsync(Http.NewAnswer(comment: new string('x', length)));

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == HttpStatusCode.Created ? 1 : 0, Stored(app));
    }

    // A form of another site can send texts, but no JSON.
    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Post_NotDeclaredAsJson_IsRefused(string type)
    {
        using var app = new DashboardApp();

        using HttpResponseMessage response = await app.Client.PostJsonAsync(JsonSerializer.Serialize(Http.NewAnswer()), type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal(0, Stored(app));
    }

    [Fact]
    public async Task Post_SameKeyAgain_CountsOnce()
    {
        using var app = new DashboardApp();
        object answer = Http.NewAnswer(comment: "once");

        using HttpResponseMessage first = await app.Client.PostAnswerAsync(answer);
        using HttpResponseMessage second = await app.Client.PostAnswerAsync(answer);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(1, Stored(app));
    }

    [Fact]
    public async Task Post_KeyOfAnotherAnswer_IsAConflict()
    {
        using var app = new DashboardApp();
        var key = Guid.NewGuid();

        using HttpResponseMessage first = await app.Client.PostAnswerAsync(Http.NewAnswer(9, key: key));
        using HttpResponseMessage second = await app.Client.PostAnswerAsync(Http.NewAnswer(2, key: key));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Conflict), (first.StatusCode, second.StatusCode));
        Assert.DoesNotContain("North", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(1, Stored(app));
    }

    [Fact]
    public async Task Post_SameKeyAtTheSameTime_CountsOnce()
    {
        using var app = new DashboardApp();
        object answer = Http.NewAnswer();

        HttpStatusCode[] statuses = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ =>
        {
            using HttpResponseMessage response = await app.Client.PostAnswerAsync(answer);
            return response.StatusCode;
        }));

        Assert.Equal((1, 19), (statuses.Count(s => s == HttpStatusCode.Created), statuses.Count(s => s == HttpStatusCode.OK)));
        Assert.Equal(1, Stored(app));
    }

    [Fact]
    public async Task Post_ManyAtTheSameTime_LosesNone()
    {
        using var app = new DashboardApp();

        await Task.WhenAll(Enumerable.Range(0, 110).Select(async i =>
        {
            using HttpResponseMessage response = await app.Client.PostAnswerAsync(Http.NewAnswer(i % 11, i % 2 == 0 ? "North" : "South"));
            Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        }));

        Assert.Equal("""{"promoters":20,"passives":20,"detractors":70}""", await app.Client.GetTextAsync("/api/score"));
        await using LiveStream live = await LiveStream.OpenAsync(app);
        Assert.Equal(110, (await live.NextAsync()).GetProperty("overall").GetProperty("responses").GetInt64());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("019943a0-0000-7000-8000-000000000000")]
    [InlineData("' OR 1=1 --")]
    public async Task Get_IdentifierNotGivenOut_IsNotFound(string id)
    {
        using var app = new DashboardApp(answers: Survey.Answers);

        using HttpResponseMessage response = await app.Client.GetAsync(new Uri($"/api/answers/{Uri.EscapeDataString(id)}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Post_OneAfterTheOther_GivesOutIdentifiersThatDifferInManyBits()
    {
        using var app = new DashboardApp();
        List<Guid> ids = [];
        for (int i = 0; i < 20; i++)
        {
            using HttpResponseMessage response = await app.Client.PostAnswerAsync(Http.NewAnswer());
            ids.Add((await response.JsonAsync()).GetProperty("id").GetGuid());
        }

        // The clock stands still, so that all of the difference is random: 62 of the last 64 bits. Fewer than 8 different ones in any of
        // the 190 pairs have a chance below 10⁻⁷.
        byte[][] random = [.. ids.Select(id => id.ToByteArray(bigEndian: true)[8..])];
        Assert.All(random, (one, i) => Assert.All(
            random[(i + 1)..], other => Assert.True(one.Zip(other, (a, b) => byte.PopCount((byte)(a ^ b))).Sum(count => count) >= 8)));
    }

    private static int Stored(DashboardApp app)
    {
        using AnswerContext db = Tables.Open(app.SameTable);
        return db.Answers.AsNoTracking().Count();
    }
}
