using System.Text.Json;

namespace Nps.Core.Tests.Conformance;

/// <summary>One way to put a case to the public API. An operation may have several, and all must answer alike.</summary>
internal sealed record Route(string Name, Func<JsonElement, Fields> Answer);
