namespace Nps.Core.Tests;

/// <summary>A type as it stands in the source: its file, named from the folder of the library, and its name.</summary>
internal sealed record SourceType(string File, string Name);
