using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class ClassifyLabel
{
    internal static Route[] Routes { get; } =
    [
        new("Rating.TryParseLabel", FromLabel),
        new("TextAnswerOptions.TryRead", FromText),
    ];

    private static Fields FromLabel(JsonElement input) => Categories.ToResult(
        Rating.TryParseLabel(input.Text("label"), out Rating rating) ? Categories.Of(rating.Category) : Categories.Invalid);

    private static Fields FromText(JsonElement input) =>
        Categories.ToResult(Categories.Of(input.Text("label"), input.TextOptions()));
}
