namespace Nps.Core.Dashboard.Tests;

/// <summary>A test that needs a browser; skipped where none is installed, but never in CI. .ci/run installs it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.WhyMissing;
}
