namespace Nps.Core.Coverage;

/// <summary>The size of a test of equivalence over many pairs of populations.</summary>
/// <param name="Mean">The mean over all pairs.</param>
/// <param name="Largest">The largest.</param>
/// <param name="Baseline">The baseline population of a pair that has the largest.</param>
/// <param name="Current">The current population of that pair.</param>
public readonly record struct EquivalenceSize(double Mean, double Largest, Population Baseline, Population Current);
