using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class PromotersNeeded
{
    internal static Route[] Routes { get; } = [new("ResponseCounts.PromotersNeededFor", Answer)];

    private static Fields Answer(JsonElement input) => new()
    {
        ["needed"] = input.Counts().PromotersNeededFor(new NetPromoterScore(input.Double("target"))),
    };
}
