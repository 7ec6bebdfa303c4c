using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class MixRate
{
    internal static Route[] Routes { get; } = [new("SegmentBreakdown.CompareWith", Answer)];

    private static Fields Answer(JsonElement input)
    {
        SegmentComparison<string> comparison = Breakdown(input, "current").CompareWith(Breakdown(input, "baseline"));
        return new()
        {
            ["delta"] = comparison.Overall.Delta?.Points,
            ["rate"] = comparison.RateEffect?.Points,
            ["mix"] = comparison.MixEffect?.Points,
            ["simpsonReversal"] = comparison.IsSimpsonReversal,
            ["segments"] = comparison.Select(change => new Fields()
                .With("segment", change.Segment)
                .With("rate", change.RateEffect?.Points)
                .With("mix", change.MixEffect?.Points)).ToList(),
        };
    }

    private static SegmentBreakdown<string> Breakdown(JsonElement input, string name) => SegmentBreakdown.FromCounts(
        input.Items(name).Select(group => KeyValuePair.Create(group.Text("segment"), group.Counts())));
}
