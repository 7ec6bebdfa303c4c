namespace Nps.Core.Tests;

/// <summary>A message of an application that carries values: as property, in a list and in a dictionary.</summary>
public sealed class Carrier<T>
{
    public required T Value { get; init; }

    public required IReadOnlyList<T> Items { get; init; }

    public required Dictionary<string, T> ByName { get; init; }
}
