using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class Tally
{
    internal static Route[] Routes { get; } =
    [
        new("ToTextTally", FromTexts),
        new("ToRatingTally", FromNumbers),
        new("ToRatingTally with counts", FromCounts),
    ];

    private static Fields FromTexts(JsonElement input) =>
        Fields.Of(input.Items("ratings").ToTextTally(answer => answer.AnswerText(), input.TextOptions()).Tally);

    private static Fields FromNumbers(JsonElement input) => Fields.Of(ToTally(input.Items("ratings"), input));

    private static Fields FromCounts(JsonElement input)
    {
        TextAnswerOptions options = input.TextOptions();
        IEnumerable<RatingCount> rows = input.Items("ratings")
            .GroupBy(answer => answer.AnswerNumber(options))
            .Select(group => new RatingCount { Rating = group.Key, Count = group.Count() });
        return Fields.Of(rows.ToRatingTally(options.Scale));
    }

    internal static RatingTally ToTally(IEnumerable<JsonElement> answers, JsonElement input)
    {
        TextAnswerOptions options = input.TextOptions();
        return answers.ToRatingTally(answer => answer.AnswerNumber(options), options.Scale);
    }
}
