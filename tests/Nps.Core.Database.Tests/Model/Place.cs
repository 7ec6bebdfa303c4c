namespace Nps.Core.Database.Tests;

/// <summary>A composite segment.</summary>
internal sealed record Place(string? City, bool IsMobile);
