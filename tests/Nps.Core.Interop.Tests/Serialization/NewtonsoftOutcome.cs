using Newtonsoft.Json;

namespace Nps.Core.Interop.Tests;

/// <summary>Compiled for .NET Framework too, and run there: see the project Nps.Core.Interop.NetFramework.</summary>
internal static class NewtonsoftOutcome
{
    internal static string Of(IEnumerable<object> values) =>
        JsonOutcome.Of(values, JsonConvert.SerializeObject, JsonConvert.DeserializeObject);

    /// <summary>A line for each type, its name and what happens to it.</summary>
    internal static IEnumerable<string> Lines() => Examples.ByType.Select(pair => pair.Key + ": " + Of(pair.Value));
}
