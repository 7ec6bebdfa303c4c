using System;
using System.Text.Json;

namespace Nps.Core;

/// <summary>The members of a JSON object by their names.</summary>
internal readonly struct JsonMembers(JsonInput input, string[] names, JsonElement[] found)
{
    /// <summary>A member that must be there.</summary>
    internal JsonInput this[string name] =>
        TryGet(name, out JsonInput member) ? member : throw input.Invalid($"The member \"{input.NameOf(name)}\" is missing.");

    /// <summary>A member that may be left out.</summary>
    internal bool TryGet(string name, out JsonInput member)
    {
        JsonElement value = found[Array.IndexOf(names, name)];
        bool exists = value.ValueKind != JsonValueKind.Undefined;
        member = exists ? input.Member(name, value) : default;
        return exists;
    }
}
