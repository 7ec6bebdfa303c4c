namespace Nps.Core.Tests;

/// <summary>An enumeration of an application, as a segment.</summary>
public enum Plan
{
    Free,
    Basic,
    Enterprise,
}
