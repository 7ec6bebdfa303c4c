using System.Text.Json;

namespace Nps.Core.Tests.Conformance.Operations;

internal static class Interval
{
    internal static Route[] Routes { get; } = [new("ResponseCounts.GetConfidenceInterval", Answer)];

    private static Fields Answer(JsonElement input)
    {
        ConfidenceInterval? interval = input.Counts().GetConfidenceInterval(input.Level(), input.Method());
        return new() { ["lower"] = interval?.Lower, ["upper"] = interval?.Upper };
    }
}
