namespace Nps.Core.Tests;

/// <summary>Counts that are awkward, of which dozens add up: a hundredth of the largest total there is.</summary>
public readonly record struct AwkwardCounts(ResponseCounts Counts);
