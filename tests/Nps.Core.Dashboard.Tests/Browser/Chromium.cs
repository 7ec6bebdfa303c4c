using Microsoft.Playwright;

namespace Nps.Core.Dashboard.Tests;

/// <summary>The machine's own Chromium, without a window. No browser is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? Path = Find();

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Why there is no browser to start; null when there is one, and in CI, where a missing one is a failure.</summary>
    internal static string? WhyMissing { get; } = Path is null && Environment.GetEnvironmentVariable("CI") != "true"
        ? "No Chromium is installed, so nothing ran in one. On Debian: apt-get install --no-install-recommends chromium"
        : null;

    public async Task InitializeAsync()
    {
        if (WhyMissing is null)
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Path ?? throw new InvalidOperationException("There is no chromium on the path."),
                Args = ["--no-sandbox"],
            });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens the dashboard in a profile of its own.</summary>
    internal async Task<BrowserPage> OpenAsync(
        DashboardApp app, ColorScheme scheme = ColorScheme.Light, int width = 1280, float pixels = 1)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new()
        {
            BaseURL = app.Address.ToString(),
            ColorScheme = scheme,
            ViewportSize = new() { Width = width, Height = 800 },
            DeviceScaleFactor = pixels,
        });
        var page = new BrowserPage(context, await context.NewPageAsync());
        await page.Page.GotoAsync("/");
        return page;
    }

    private static string? Find() =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
         from name in (string[])["chromium", "chromium-browser", "google-chrome"]
         let file = System.IO.Path.Combine(folder, name)
         where File.Exists(file)
         select file).FirstOrDefault();
}
