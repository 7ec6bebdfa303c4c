using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class Classify
{
    internal static Route[] Routes { get; } =
    [
        new("TextAnswerOptions.TryRead", FromText),
        new("ToRatingTally", FromNumber),
    ];

    private static Fields FromText(JsonElement input) =>
        Categories.ToResult(Categories.Of(input.GetProperty("rating").AnswerText(), input.StrictOptions()));

    private static Fields FromNumber(JsonElement input)
    {
        TextAnswerOptions options = input.StrictOptions();
        int?[] answers = [input.GetProperty("rating").AnswerNumber(options)];
        return Categories.ToResult(Categories.Of(answers.ToRatingTally(answer => answer, options.Scale)));
    }
}
