using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Nps.Core.Dashboard.Tests;

/// <summary>Limits, headers, antiforgery, and text that stays text.</summary>
[Trait(Traits.Starts, Traits.Programs)]
public sealed class ProtectionTests
{
    private const string Script = "<script>document.title='injected'</script>";

    [Theory]
    [InlineData("/")]
    [InlineData("/api/score")]
    [InlineData("/dashboard.css")]
    [InlineData("/nothing/here")]
    public async Task Response_OfAnyKind_HasTheSecurityHeaders(string path)
    {
        using var app = new DashboardApp();

        using HttpResponseMessage response = await app.Client.GetAsync(new Uri(path, UriKind.Relative));

        Dictionary<string, string> headers = response.Headers.ToDictionary(header => header.Key, header => string.Join(',', header.Value));
        string[] policy = headers["Content-Security-Policy"].Split("; ");
        Assert.Superset(
            new HashSet<string> { "default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'" },
            policy.ToHashSet());
        Assert.DoesNotContain("unsafe", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal(
            ("nosniff", "DENY", "no-referrer", "same-origin"),
            (headers["X-Content-Type-Options"], headers["X-Frame-Options"], headers["Referrer-Policy"], headers["Cross-Origin-Opener-Policy"]));
        Assert.DoesNotContain("Server", headers.Keys);
    }

    [Fact]
    public async Task Page_Markup_HasNoInlineScriptOrStyle()
    {
        using var app = new DashboardApp(answers: Survey.Answers);

        string page = await app.Client.GetTextAsync("/");

        Assert.Equal("<script src=\"/dashboard.js\" defer></script>", Assert.Single(Regex.Matches(page, "<script[^\0]*?</script>")).Value);
        Assert.DoesNotMatch("<style|\\sstyle=|\\son[a-z]+=|javascript:", page);
    }

    [Fact]
    public async Task Form_FromThePage_IsStoredAndShownBack()
    {
        using var app = new DashboardApp();
        string page = await app.Client.GetTextAsync("/");

        using HttpResponseMessage response = await app.Client.PostFormAsync(Http.Form(page, comment: "good"));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("good", await app.Client.GetTextAsync(response.Headers.Location!.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_SentTwice_CountsOnce()
    {
        using var app = new DashboardApp(answers: Survey.Answers);
        Dictionary<string, string> form = Http.Form(await app.Client.GetTextAsync("/"));

        using HttpResponseMessage first = await app.Client.PostFormAsync(form);
        using HttpResponseMessage second = await app.Client.PostFormAsync(form);
        form["Answer.Rating"] = "2";
        using HttpResponseMessage changed = await app.Client.PostFormAsync(form);

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(HttpStatusCode.BadRequest, changed.StatusCode);
        Assert.Contains("This form was sent before", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains($"\"responses\":{Survey.Segments["North"].Counts.Total + 1},", await app.Client.GetTextAsync("/api/segments"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public async Task Form_WithoutTokenOrCookie_IsRefused(bool hasToken, bool hasCookie)
    {
        using var app = new DashboardApp();
        Dictionary<string, string> form = Http.Form(await app.Client.GetTextAsync("/"));
        form["__RequestVerificationToken"] = hasToken ? form["__RequestVerificationToken"] : "";
        using var stranger = new HttpClient { BaseAddress = app.Address };

        using HttpResponseMessage response = await (hasCookie ? app.Client : stranger).PostFormAsync(form);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain("INSERT", string.Concat(app.Sql.Take()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Answer.Rating", "11", "A rating is a whole number from 0 to 10.")]
    [InlineData("Answer.Rating", "", "Choose a rating.")]
    [InlineData("Answer.Rating", Script, "The value &#x27;&lt;script&gt;")]
    [InlineData("Answer.Segment", Script, "There is no such segment.")]
    [InlineData("Answer.Segment", "\" onfocus=\"alert(1)", "There is no such segment.")]
    [InlineData("Answer.Segment", "North'; DROP TABLE \"Answers\"; --", "There is no such segment.")]
    [InlineData("Answer.Comment", "\u0007</textarea><script>", "A comment has no control characters.")]
    [InlineData("Answer.Key", Script, "The value &#x27;&lt;script&gt;")]
    public async Task Form_Invalid_SaysSoAndStoresNothing(string field, string value, string message)
    {
        using var app = new DashboardApp(answers: Survey.Answers);
        Dictionary<string, string> form = Http.Form(await app.Client.GetTextAsync("/"));
        form[field] = value;
        app.Sql.Take();

        using HttpResponseMessage response = await app.Client.PostFormAsync(form);
        string page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(message, page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "<script"));
        Assert.DoesNotMatch("\\sonfocus=", page);
        Assert.DoesNotContain("INSERT", string.Concat(app.Sql.Take()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Script)]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("'; DROP TABLE \"Answers\"; --")]
    [InlineData("{{7*7}} ${7*7} @(7*7) <%= 7*7 %>")]
    public async Task Comment_OfAnyText_IsShownAsText(string comment)
    {
        using var app = new DashboardApp();

        using HttpResponseMessage posted = await app.Client.PostAnswerAsync(Http.NewAnswer(comment: comment));
        string id = (await posted.JsonAsync()).GetProperty("id").GetString()!;

        foreach (string path in (string[])["/", $"/received/{id}"])
        {
            string page = await app.Client.GetTextAsync(path);
            Assert.Single(Regex.Matches(page, "<script"));
            Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
            Assert.Contains(comment, WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("<", await app.Client.GetTextAsync($"/api/answers/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_MoreOftenThanAllowed_IsRefusedWithATimeToRetry()
    {
        using var app = new DashboardApp(new() { ["Dashboard:PostsPerMinute"] = "3" });
        for (int i = 0; i < 3; i++)
        {
            using HttpResponseMessage allowed = await app.Client.PostAnswerAsync(Http.NewAnswer());
            Assert.Equal(HttpStatusCode.Created, allowed.StatusCode);
        }

        using HttpResponseMessage refused = await app.Client.PostAnswerAsync(Http.NewAnswer());
        using HttpResponseMessage form = await app.Client.PostFormAsync(Http.Form(await app.Client.GetTextAsync("/")));

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests), (refused.StatusCode, form.StatusCode));
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task Get_MoreOftenThanAllowed_IsRefused()
    {
        using var app = new DashboardApp(new() { ["Dashboard:RequestsPerMinute"] = "2" });
        HttpStatusCode[] statuses = new HttpStatusCode[3];
        for (int i = 0; i < statuses.Length; i++)
        {
            using HttpResponseMessage response = await app.Client.GetAsync(new Uri("/api/score", UriKind.Relative));
            statuses[i] = response.StatusCode;
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses);
    }

    [Theory]
    [InlineData("Dashboard:Segments:0", "Other segments")]
    [InlineData("Dashboard:MinimumResponses", "1")]
    [InlineData("Dashboard:PostsPerMinute", "0")]
    public void Start_SettingThatMakesNoSense_IsRefused(string name, string value) =>
        Assert.Throws<OptionsValidationException>(() => new DashboardApp(new() { [name] = value }));
}
