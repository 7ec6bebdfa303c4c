namespace Nps.Core.Tests;

/// <summary>A segment with two parts, as applications name it instead of a tuple.</summary>
public sealed record Store(string Country, int Number);
