using Microsoft.Playwright;

namespace Nps.Core.Dashboard.Tests;

/// <summary>An open page, and everything that the browser complained about or that a script of a stranger could have done.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    internal BrowserPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            _complaints.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    internal IPage Page { get; }

    /// <summary>Errors, warnings, violations of the content security policy, and dialogs.</summary>
    internal IReadOnlyList<string> Complaints => _complaints;

    internal Task<string> TextOfAsync(string selector) => Page.Locator(selector).InnerTextAsync();

    internal async Task FillAsync(string rating, string segment, string comment = "")
    {
        await Page.GetByLabel(rating, new() { Exact = true }).CheckAsync(new() { Force = true });
        await Page.GetByLabel("Segment", new() { Exact = true }).SelectOptionAsync(segment);
        await Page.Locator("#comment").FillAsync(comment);
    }

    internal Task SendAsync() => Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
