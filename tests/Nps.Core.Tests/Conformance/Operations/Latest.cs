using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class Latest
{
    internal static Route[] Routes { get; } =
    [
        new("LatestPerRespondent by DateTime", FromTimes),
        new("LatestPerRespondent by DateTimeOffset", FromMoments),
    ];

    private static Fields FromTimes(JsonElement input) => ToResult(input.Items("responses").LatestPerRespondent(
        Respondent, response => response.Time("at"), Answers.Rating, input.Time("asOf")));

    private static Fields FromMoments(JsonElement input) => ToResult(input.Items("responses").LatestPerRespondent(
        Respondent, response => ToMoment(response.Time("at")), Answers.Rating, ToMoment(input.Time("asOf"))));

    private static string? Respondent(JsonElement response) => response.GetProperty("respondent").GetString();

    private static DateTimeOffset? ToMoment(DateTime? time) => time is DateTime at ? new(at, TimeSpan.Zero) : null;

    private static Fields ToResult(IEnumerable<JsonElement> latest)
    {
        JsonElement[] kept = [.. latest];
        return Fields.Of(kept.ToRatingTally(Answers.Rating))
            .With("kept", kept.Select(response => response.GetProperty("id").GetInt32()).ToList());
    }
}
