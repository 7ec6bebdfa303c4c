using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace Nps.Core.Interop.Tests;

/// <summary>Values in requests and answers of ASP.NET Core.</summary>
public sealed class MinimalApiTests(SurveyApp app) : IClassFixture<SurveyApp>
{
    [Fact]
    public async Task OtherEndpoint_BesideParametersOfEveryKind_Answers() =>
        Assert.Equal("plain", await app.Client.GetStringAsync(new Uri("/plain", UriKind.Relative)));

    [Theory]
    [InlineData("/ratings/9", "9")]
    [InlineData("/ratings/0", "0")]
    [InlineData("/periods/2026-09", "2026-09")]
    [InlineData("/periods/2026-W07", "2026-W07")]
    [InlineData("/periods/FY2026-Q2.Apr", "FY2026-Q2.Apr")]
    [InlineData("/levels/0.9", "0.9")]
    [InlineData("/levels/90%25", "0.9")]
    [InlineData("/levels/90%20%25", "0.9")]
    [InlineData("/query?rating=9&period=2026-Q3&level=0.99", "9|2026-Q3|0.99")]
    [InlineData("/query?level=99.9%25", "||0.999")]
    [InlineData("/query", "||")]
    [InlineData("/controller/9/2026-09?level=0.9", "9|2026-09|0.9")]
    [InlineData("/controller/9/2026-09?level=90%25", "9|2026-09|0.9")]
    public async Task Parameter_Valid_Arrives(string path, string expected)
    {
        using HttpResponseMessage response = await app.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/ratings/11")]
    [InlineData("/ratings/-1")]
    [InlineData("/ratings/7.5")]
    [InlineData("/ratings/nine")]
    [InlineData("/periods/2026-13")]
    [InlineData("/periods/September")]
    [InlineData("/levels/95")]
    [InlineData("/levels/1")]
    [InlineData("/levels/0")]
    [InlineData("/levels/high")]
    [InlineData("/query?rating=11")]
    [InlineData("/query?period=2026-13")]
    [InlineData("/query?level=95")]
    [InlineData("/controller/11/2026-09")]
    [InlineData("/controller/9/2026-13")]
    [InlineData("/controller/9/2026-09?level=95")]
    public async Task Parameter_Malformed_IsABadRequest(string path)
    {
        using HttpResponseMessage response = await app.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Counts_Posted_ArriveAsSent()
    {
        using HttpResponseMessage text = await PostAsync("/text", """{"promoters":57,"passives":33,"detractors":20}""");
        using HttpResponseMessage json = await PostAsync("/counts", """{"promoters":57,"passives":33,"detractors":20}""");

        Assert.Equal("57 promoters, 33 passives, 20 detractors", await text.Content.ReadAsStringAsync());
        Assert.Equal("""{"promoters":57,"passives":33,"detractors":20}""", await json.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Answer_Posted_ArrivesAsSent()
    {
        var answer = new Answer(new Rating(9), CalendarPeriod.Parse("2026-09", null), ConfidenceLevel.Percent90);

        using HttpResponseMessage response = await app.Client.PostAsJsonAsync("/answers", answer);

        Assert.Equal("""{"rating":9,"period":"2026-09","level":0.9}""", await response.Content.ReadAsStringAsync());
        Assert.Equal(answer, await response.Content.ReadFromJsonAsync<Answer>());
    }

    [Fact]
    public async Task Distribution_Posted_KeepsItsElevenCounts()
    {
        using HttpResponseMessage response = await PostAsync("/distributions", "[1,0,2,0,0,3,4,5,6,7,8]");

        Assert.Equal("[1,0,2,0,0,3,4,5,6,7,8]", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/counts", """{"promoters":-1,"passives":33,"detractors":20}""")]
    [InlineData("/counts", """{"promoters":"many","passives":33,"detractors":20}""")]
    [InlineData("/counts", "57")]
    [InlineData("/distributions", "[1,2,3]")]
    [InlineData("/answers", """{"rating":11,"period":"2026-09","level":0.9}""")]
    [InlineData("/answers", """{"rating":9,"period":"2026-13","level":0.9}""")]
    [InlineData("/answers", """{"rating":9,"period":"2026-09","level":95}""")]
    public async Task Body_Malformed_IsABadRequest(string path, string body)
    {
        using HttpResponseMessage response = await PostAsync(path, body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task TrendAndBreakdown_Sent_AreReadBackTheSame()
    {
        NpsTrend<CalendarPeriod>? trend = await app.Client.GetFromJsonAsync<NpsTrend<CalendarPeriod>>("/trend");
        SegmentBreakdown<string>? regions = await app.Client.GetFromJsonAsync<SegmentBreakdown<string>>("/regions");

        Assert.True(Same.Value(Responses.Trend, trend));
        Assert.True(Same.Value(Responses.Regions, regions));
    }

    private async Task<HttpResponseMessage> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await app.Client.PostAsync(new Uri(path, UriKind.Relative), content);
    }
}
