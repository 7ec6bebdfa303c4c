using System.Text.Json;

namespace Nps.Core.Tests.Conformance;

/// <summary>Puts a case to the library, by every route of its operation.</summary>
internal static class Runner
{
    private const string Error = "error";

    // How the library refuses what a case says must be refused: an exception of exactly the documented type.
    private static readonly Dictionary<string, Type> Refusals = new()
    {
        ["negativeCount"] = typeof(ArgumentException),
    };

    /// <summary>The mismatches, each with the case, the route and the field; none when the library conforms.</summary>
    internal static IReadOnlyList<string> Run(ConformanceCase item, IReadOnlyCollection<Route> routes)
    {
        Assert.NotEmpty(routes);
        return [.. routes.SelectMany(route => Run(item, route).Select(mismatch => $"{item}, by {route.Name}: {mismatch}"))];
    }

    private static IReadOnlyList<string> Run(ConformanceCase item, Route route)
    {
        Fields? result = null;
        Exception? refusal = Record.Exception(() => { result = route.Answer(item.Input); });
        if (item.Expected.TryGetProperty(Error, out JsonElement error))
        {
            Type expected = Refusals[error.GetString()!];
            return refusal?.GetType() == expected
                ? []
                : [$"{Error}: expected {expected.Name} for {error.GetString()}, got {refusal?.ToString() ?? "a result"}"];
        }

        return refusal is null
            ? Expectation.Compare(item.Expected, result, item.Tolerance)
            : [$"expected a result, got {refusal}"];
    }
}
