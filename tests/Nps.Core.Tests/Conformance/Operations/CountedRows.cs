using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class CountedRows
{
    internal static Route[] Routes { get; } =
    [
        new("ToTallyBreakdown of selectors", FromSelectors),
        new("ToTallyBreakdown of RatingCount", FromRows),
    ];

    private static Fields FromSelectors(JsonElement input) =>
        SegmentFields.Of(input.Items("rows").ToTallyBreakdown(Segments.Name, Answers.Rating, Count));

    private static Fields FromRows(JsonElement input) => SegmentFields.Of(input.Items("rows")
        .Select(row => new RatingCount<string?> { Segment = Segments.Name(row), Rating = row.Rating(), Count = Count(row) })
        .ToTallyBreakdown());

    private static long Count(JsonElement row) => row.Int64("count");
}
