using System.Text.Json;

namespace Nps.Core.Interop.Tests;

internal static class SystemTextJsonOutcome
{
    internal static string Of(IEnumerable<object> values) => JsonOutcome.Of(
        values, value => JsonSerializer.Serialize(value, value.GetType()), (json, type) => JsonSerializer.Deserialize(json, type));
}
