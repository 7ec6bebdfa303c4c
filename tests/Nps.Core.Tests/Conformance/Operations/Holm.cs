using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class Holm
{
    internal static Route[] Routes { get; } = [new("PValues.Adjust", Answer)];

    private static Fields Answer(JsonElement input) => new()
    {
        ["adjusted"] = PValues.Adjust([.. input.Items("p").Select(p => p.GetDouble())], MultipleTesting.Holm),
    };
}
