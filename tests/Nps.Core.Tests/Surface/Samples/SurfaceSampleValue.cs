namespace Nps.Core.Tests;

/// <summary>A value.</summary>
public readonly record struct SurfaceSampleValue(int Number);
