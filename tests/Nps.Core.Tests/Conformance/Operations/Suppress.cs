using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class Suppress
{
    internal static Route[] Routes { get; } = [new("SegmentBreakdown.Suppress", Answer)];

    private static Fields Answer(JsonElement input)
    {
        SegmentBreakdown<string> breakdown = SegmentBreakdown.FromCounts(input.Items("groups").Select(
            group => KeyValuePair.Create(group.Text("segment"), Spread(group.Int64("total")))));
        return new() { ["hidden"] = breakdown.Suppress(input.GetProperty("minimum").GetInt32()).HiddenSegments };
    }

    // The vectors give totals alone. The answers are spread over the categories, because groups that answered unanimously
    // would tell what each of them said and are hidden for that reason.
    private static ResponseCounts Spread(long total) => new((total + 2) / 3, (total + 1) / 3, total / 3);
}
