using Nps.Core;

namespace Dashboard.Numbers;

/// <summary>What the live stream sends, and the table of the page begins with.</summary>
/// <param name="Overall">All answers; null when the total is withheld.</param>
/// <param name="Segments">The published segments, and the hidden ones together.</param>
public sealed record LiveUpdate(NpsSummary<string>? Overall, IReadOnlyList<NpsSummary<string>> Segments)
{
    internal const string Others = "Other segments";

    public static LiveUpdate From(SuppressedBreakdown<string> segments) =>
        new(segments.Overall?.Summarize("All answers"), segments.Summarize(Others));
}
