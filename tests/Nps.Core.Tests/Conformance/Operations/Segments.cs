using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class Segments
{
    internal static Route[] Routes { get; } =
    [
        new("ToTallyBreakdown", FromResponses),
        new("TallyBreakdown.FromColumns", FromColumns),
    ];

    internal static string? Name(JsonElement row) => row.GetProperty("segment").GetString();

    private static Fields FromResponses(JsonElement input) =>
        SegmentFields.Of(input.Items("responses").ToTallyBreakdown(Name, Answers.Rating));

    private static Fields FromColumns(JsonElement input)
    {
        JsonElement[] responses = [.. input.Items("responses")];
        string?[] names = [.. responses.Select(Name).Distinct()];
        int?[] ratings = Array.ConvertAll(responses, Answers.Rating);
        byte[] validity = new byte[(ratings.Length + 7) / 8];
        for (int i = 0; i < ratings.Length; i++)
        {
            validity[i / 8] |= (byte)(ratings[i] is null ? 0 : 1 << (i % 8));
        }

        return SegmentFields.Of(TallyBreakdown.FromColumns(
            Array.ConvertAll(responses, response => Array.IndexOf(names, Name(response))),
            Array.ConvertAll(ratings, rating => rating ?? 0),
            names,
            ratingValidity: validity));
    }
}
