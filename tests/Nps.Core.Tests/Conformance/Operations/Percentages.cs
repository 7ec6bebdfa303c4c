using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class Percentages
{
    internal static Route[] Routes { get; } = [new("ResponseCounts.GetPercentages", Answer)];

    private static Fields Answer(JsonElement input)
    {
        CategoryPercentages? percentages = input.Counts().GetPercentages(input.GetProperty("decimals").GetInt32());
        return new()
        {
            ["promoters"] = percentages?.PromoterPercent,
            ["passives"] = percentages?.PassivePercent,
            ["detractors"] = percentages?.DetractorPercent,
        };
    }
}
