using ScottPlot;

namespace Dashboard.Pictures;

/// <summary>The colours of a picture; dashboard.css has the same.</summary>
internal sealed record Palette(Color Ink, Color Muted, Color Line, Color Band, Color Promoter, Color Passive, Color Detractor, Color OnFill)
{
    internal static Palette Light { get; } = new(
        Ink: new("#1a2230"), Muted: new("#566173"), Line: new("#d8dee7"), Band: new("#e9eef5"),
        Promoter: new("#0f6b63"), Passive: new("#64748b"), Detractor: new("#b04a0a"), OnFill: new("#ffffff"));

    internal static Palette Dark { get; } = new(
        Ink: new("#e8ecf2"), Muted: new("#a5b0c0"), Line: new("#343e4d"), Band: new("#273140"),
        Promoter: new("#3fbfae"), Passive: new("#94a3b8"), Detractor: new("#f0924f"), OnFill: new("#0f141b"));
}
