using System.Reflection;
using Microsoft.Playwright;

namespace Nps.Core.Dashboard.Tests;

/// <summary>
/// The pictures of the documentation, from synthetic answers and a clock that stands still. They are written again by
/// <c>WRITE_PICTURES=1 dotnet test tests/Nps.Core.Dashboard.Tests --filter Screenshot</c>.
/// </summary>
[Trait(Traits.Starts, Traits.Programs)]
public sealed class ScreenshotTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int LargestFile = 200_000;
    private const int Height = 1_480;

    private static readonly string Folder = Path.Combine(
        typeof(ScreenshotTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!,
        "docs", "pictures");

    [BrowserTheory]
    [InlineData(ColorScheme.Light, "dashboard-light.png")]
    [InlineData(ColorScheme.Dark, "dashboard-dark.png")]
    public async Task Screenshot_OfTheDemo_FitsIntoTheDocumentation(ColorScheme scheme, string file)
    {
        using var app = new DashboardApp(new() { ["Dashboard:Demo"] = "true" });
        foreach (string comment in (string[])["Delivery took two weeks.", "The shop in Market Street is wonderful.", "Friendly, and quick to answer."])
        {
            using HttpResponseMessage posted = await app.Client.PostAnswerAsync(Http.NewAnswer(9, "Online", comment));
        }

        await using BrowserPage browser = await chromium.OpenAsync(app, scheme);
        byte[] picture = await browser.Page.ScreenshotAsync(new() { Clip = new() { Width = 1280, Height = Height }, FullPage = true });
        if (Environment.GetEnvironmentVariable("WRITE_PICTURES") == "1")
        {
            await File.WriteAllBytesAsync(Path.Combine(Folder, file), picture);
        }

        Assert.InRange(picture.Length, 20_000, LargestFile);
    }
}
