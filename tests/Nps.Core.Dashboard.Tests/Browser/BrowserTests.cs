using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nps.Core.Dashboard.Tests;

/// <summary>The page in a browser: by mouse, by keyboard, enlarged, in both themes, and attacked.</summary>
[Trait(Traits.Starts, Traits.Programs)]
public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    // Each would show a dialog or change the title if anything in it was executed.
    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>",
        "</textarea></li></td><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' autofocus onfocus=alert(1) x='",
        "<svg onload=alert(1)></svg>",
        "<a href=\"javascript:alert(1)\">link</a>",
        "'; DROP TABLE \"Answers\"; --",
    ];

    public static TheoryData<string> AttackTexts => [.. Attacks];

    [BrowserFact]
    public async Task Form_Sent_ChangesTheNumbers()
    {
        using var app = new DashboardApp(answers: Survey.Answers);
        await using BrowserPage browser = await chromium.OpenAsync(app);
        ResponseCounts after = Survey.Segments.Overall + new ResponseCounts(1, 0, 0);

        await browser.FillAsync("10", "South", "well done");
        await browser.SendAsync();
        await Expect(browser.Page.Locator("#comment")).ToHaveTextAsync("well done");
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = "Back to the dashboard" }).ClickAsync();

        await Expect(browser.Page.Locator("#score")).ToHaveTextAsync(FormattableString.Invariant($"{after.Score}"));
        await Expect(browser.Page.Locator("#parts tbody tr").First.Locator("td").Nth(1)).ToHaveTextAsync($"{after.Promoters}");
        await Expect(browser.Page.Locator(".comments li")).ToHaveTextAsync(["well done"]);
        Assert.Empty(browser.Complaints);
    }

    [BrowserFact]
    public async Task LiveCounts_OfAnotherWindow_ChangeWithoutReloading()
    {
        using var app = new DashboardApp(answers: Survey.Answers);
        await using BrowserPage watching = await chromium.OpenAsync(app);
        await using BrowserPage answering = await chromium.OpenAsync(app);
        ResponseCounts north = Survey.Segments["North"].Counts;
        await Expect(watching.Page.Locator("#live-responses")).ToHaveTextAsync($"{Survey.Answers.Length}");
        await watching.Page.EvaluateAsync("window.notReloaded = true");

        for (int i = 1; i <= 3; i++)
        {
            await answering.Page.GotoAsync("/");
            await answering.FillAsync("0", "North");
            await answering.SendAsync();
            await Expect(watching.Page.Locator("#live-responses")).ToHaveTextAsync($"{Survey.Answers.Length + i}");
        }

        ResponseCounts all = Survey.Segments.Overall + new ResponseCounts(0, 0, 3);
        await Expect(watching.Page.Locator("#live-score")).ToHaveTextAsync(FormattableString.Invariant($"{all.Score}"));
        await Expect(watching.Page.Locator("#live-segments tr", new() { HasText = "North" }).Locator("td").First).ToHaveTextAsync($"{north.Total + 3}");
        Assert.True(await watching.Page.EvaluateAsync<bool>("window.notReloaded"));
        Assert.Empty(watching.Complaints);
    }

    [BrowserTheory]
    [MemberData(nameof(AttackTexts))]
    public async Task Comment_Attack_IsShownAsTextAndNotExecuted(string attack)
    {
        using var app = new DashboardApp(answers: Survey.Answers);
        await using BrowserPage browser = await chromium.OpenAsync(app);

        await browser.FillAsync("9", "North", attack);
        await browser.SendAsync();
        await Expect(browser.Page.Locator("#comment")).ToHaveTextAsync(attack);
        await browser.Page.GotoAsync("/");

        await Expect(browser.Page.Locator(".comments li")).ToHaveTextAsync([attack]);
        await Expect(browser.Page.Locator("#live-responses")).ToHaveTextAsync($"{Survey.Answers.Length + 1}");
        Assert.Equal("Net Promoter Score", await browser.Page.TitleAsync());
        Assert.Equal(0, await browser.Page.Locator("main script, main a[href^=javascript], img[src=x], svg").CountAsync());
        Assert.Empty(browser.Complaints);
    }

    // Fields that offer a choice are filled as somebody does who edits the page.
    [BrowserTheory]
    [InlineData("Answer.Rating")]
    [InlineData("Answer.Segment")]
    [InlineData("Answer.Key")]
    [InlineData("__RequestVerificationToken")]
    public async Task Field_Attack_IsRefusedAndNotExecuted(string field)
    {
        using var app = new DashboardApp(answers: Survey.Answers);
        await using BrowserPage browser = await chromium.OpenAsync(app);
        app.Sql.Take();
        foreach (string attack in Attacks)
        {
            await browser.Page.GotoAsync("/");
            await browser.FillAsync("9", "North");
            await browser.Page.EvaluateAsync(
                "([field, value]) => { for (const e of document.getElementsByName(field)) { (e.selectedOptions?.[0] ?? e).value = value; } }",
                new[] { field, attack });
            IResponse refused = await browser.Page.RunAndWaitForResponseAsync(browser.SendAsync, response => response.Request.Method == "POST");
            Assert.Equal(400, refused.Status);
            await refused.FinishedAsync();
            await browser.Page.WaitForLoadStateAsync();
        }

        Assert.DoesNotContain("INSERT", string.Concat(app.Sql.Take()), StringComparison.Ordinal);
        Assert.All(browser.Complaints, complaint => Assert.Contains("the server responded with a status of 40", complaint, StringComparison.Ordinal));
    }

    // The test above would see nothing if the page could not be attacked at all: this is what an executed script looks like.
    [BrowserFact]
    public async Task Complaints_OfAnInlineScript_NameThePolicy()
    {
        using var app = new DashboardApp();
        await using BrowserPage browser = await chromium.OpenAsync(app);

        await browser.Page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>')");
        await Expect(browser.Page.Locator("img[src=x]")).ToBeAttachedAsync();
        await browser.Page.WaitForFunctionAsync("document.querySelector('img[src=x]').complete");

        Assert.Contains(browser.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.DoesNotContain(browser.Complaints, complaint => complaint.StartsWith("dialog", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Form_ByKeyboardAlone_IsSent()
    {
        using var app = new DashboardApp(answers: Survey.Answers);
        await using BrowserPage browser = await chromium.OpenAsync(app);
        IKeyboard keyboard = browser.Page.Keyboard;

        // The first stop is the rating, where arrows choose; then the segment, by its first letters; the comment; the button.
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Space");
        await keyboard.PressAsync("ArrowLeft");
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync("So");
        await keyboard.PressAsync("Tab");
        await keyboard.TypeAsync("typed");
        await keyboard.PressAsync("Tab");
        Assert.Equal("Send", await browser.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.NotEqual("none", await browser.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await keyboard.PressAsync("Enter");

        await Expect(browser.Page.Locator("dl dd")).ToHaveTextAsync(["10", "South", "typed"]);
    }

    [BrowserTheory]
    [InlineData(1280, 1)]
    [InlineData(640, 2)]
    public async Task Page_Enlarged_NeedsNoHorizontalScrolling(int width, float zoom)
    {
        using var app = new DashboardApp(answers: [.. Survey.Answers, Survey.Answer("North", 9, new DateOnly(2026, 9, 1), new string('x', 900))]);

        // A window of 1280 pixels enlarged by a factor is as wide as 1280 divided by it.
        await using BrowserPage browser = await chromium.OpenAsync(app, width: width, pixels: zoom);

        Assert.Equal(width, await browser.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.Equal(0, await browser.Page.EvaluateAsync<int>(
            "[...document.querySelectorAll('.card')].filter(card => card.scrollWidth > card.clientWidth).length"));
    }

    [BrowserFact]
    public async Task Pictures_InTheDarkTheme_AreTheDarkOnes()
    {
        const string Sources = "[...document.images].map(image => image.currentSrc)";
        using var app = new DashboardApp(answers: Survey.Answers);
        await using BrowserPage light = await chromium.OpenAsync(app);
        await using BrowserPage dark = await chromium.OpenAsync(app, ColorScheme.Dark);

        string[] inLight = await light.Page.EvaluateAsync<string[]>(Sources);
        string[] inDark = await dark.Page.EvaluateAsync<string[]>(Sources);

        Assert.Equal((3, 3), (inLight.Length, inDark.Length));
        Assert.All(inLight, address => Http.AssertTheme(isDark: false, Http.Svg(address)));
        Assert.All(inDark, address => Http.AssertTheme(isDark: true, Http.Svg(address)));
        Assert.Equal(3, await dark.Page.EvaluateAsync<int>("[...document.images].filter(image => image.complete && image.naturalWidth === 720).length"));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Pages_CheckedByAxe_HaveNoViolations(ColorScheme scheme)
    {
        using var app = new DashboardApp(answers: Survey.Answers);
        using var empty = new DashboardApp();
        await using BrowserPage browser = await chromium.OpenAsync(app, scheme);
        await using BrowserPage withoutAnswers = await chromium.OpenAsync(empty, scheme);

        await AssertAccessibleAsync(browser);
        await AssertAccessibleAsync(withoutAnswers);

        await browser.FillAsync("9", "North", "\u0007");
        await browser.SendAsync();
        await Expect(browser.Page.Locator("#errors")).ToBeVisibleAsync();
        await AssertAccessibleAsync(browser);

        await browser.FillAsync("9", "North", "good");
        await browser.SendAsync();
        await Expect(browser.Page.Locator("h1")).ToHaveTextAsync("Thank you");
        await AssertAccessibleAsync(browser);
    }

    private static async Task AssertAccessibleAsync(BrowserPage browser)
    {
        AxeResult result = await browser.Page.RunAxe();

        Assert.Equal("", string.Join('\n', result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {violation.Nodes[0].Html}")));
        Assert.Contains(result.Passes, pass => pass.Id == "color-contrast");
    }
}
