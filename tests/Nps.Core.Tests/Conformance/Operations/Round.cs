using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class Round
{
    internal static Route[] Routes { get; } = [new("NetPromoterScore.Round", Answer)];

    private static Fields Answer(JsonElement input) => new()
    {
        ["value"] = input.Counts().Score?.Round(input.GetProperty("decimals").GetInt32()).Points,
    };
}
