using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

/// <summary>After each step, the score of all answers so far.</summary>
internal static class Running
{
    internal static Route[] Routes { get; } =
    [
        new("RatingTally.Plus", ByAdding),
        new("ToRatingTally", ByCountingAgain),
    ];

    private static Fields ByAdding(JsonElement input)
    {
        RatingTally all = default;
        var scores = new List<double?>();
        foreach (JsonElement step in input.Items("steps"))
        {
            all = all.Plus(Tally.ToTally(step.EnumerateArray(), input));
            scores.Add(all.Ratings.Classify().Score?.Points);
        }

        return new() { ["scores"] = scores };
    }

    private static Fields ByCountingAgain(JsonElement input)
    {
        var all = new List<JsonElement>();
        var scores = new List<double?>();
        foreach (JsonElement step in input.Items("steps"))
        {
            all.AddRange(step.EnumerateArray());
            scores.Add(Tally.ToTally(all, input).Ratings.Classify().Score?.Points);
        }

        return new() { ["scores"] = scores };
    }
}
