namespace Nps.Core.Tests.Conformance.Operations;

internal static class Score
{
    internal static Route[] Routes { get; } = [new("ResponseCounts.Score", input => Fields.Of(input.Counts()))];
}
