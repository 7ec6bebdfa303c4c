namespace Nps.Core.Tests;

/// <summary>Levels from the smallest to the largest there is.</summary>
public readonly record struct AwkwardLevel(ConfidenceLevel Level);
