using System.Text.Json;

namespace Nps.Core.Tests.Conformance;

/// <summary>How a caller of the library hands over the answers of a case, which are numbers, texts, booleans and nulls.</summary>
internal static class Answers
{
    // A caller who has counted 6.5 or true among integers gives a number that no scale has.
    private const int NotARating = int.MaxValue;

    /// <summary>Strict about numbers: the label "9/10" is two of them.</summary>
    internal static TextAnswerOptions StrictOptions(this JsonElement input) => input.TextOptions().WithoutNumberedLabels();

    internal static TextAnswerOptions TextOptions(this JsonElement input) => new TextAnswerOptions()
        .WithScale(input.Scale())
        .WithMissingMarkers(input.Optional("markers")?.EnumerateArray().Select(marker => marker.AnswerText()!) ?? []);

    /// <summary>An answer as an export writes it: the text itself, and the token of a number or a boolean.</summary>
    internal static string? AnswerText(this JsonElement answer) => answer.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => answer.GetString(),
        _ => answer.GetRawText(),
    };

    /// <summary>An answer as an integer: whole numbers as they are, everything else as the options read its text.</summary>
    internal static int? AnswerNumber(this JsonElement answer, TextAnswerOptions options)
    {
        if (options.TryRead(answer.AnswerText(), out int? rating))
        {
            return rating;
        }

        return answer.ValueKind == JsonValueKind.Number && answer.TryGetInt32(out int number) ? number : NotARating;
    }

    internal static int? Rating(this JsonElement response) =>
        response.GetProperty("rating").AnswerNumber(new TextAnswerOptions());
}
