using System.Text.Json;

namespace Nps.Core;

/// <summary>The names of members as the caller's naming policy has them; camel case without a policy.</summary>
internal static class JsonNames
{
    internal static string Of(string camelCase, JsonSerializerOptions options) =>
        options.PropertyNamingPolicy is JsonNamingPolicy policy && policy != JsonNamingPolicy.CamelCase
            ? policy.ConvertName(char.ToUpperInvariant(camelCase[0]) + camelCase[1..])
            : camelCase;
}
