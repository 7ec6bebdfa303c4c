using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

/// <summary>The score of each sample alone.</summary>
internal static class Separate
{
    internal static Route[] Routes { get; } = [new("ToRatingTally", Answer)];

    private static Fields Answer(JsonElement input) => new()
    {
        ["scores"] = input.Items("samples")
            .Select(sample => Tally.ToTally(sample.EnumerateArray(), input).Ratings.Classify().Score?.Points)
            .ToList(),
    };
}
