using System;

namespace Nps.Core;

/// <summary>
/// Wald: estimate ± z·SE with the variance at the estimate, V = p + d − (p − d)² and SE = √(V/n).
/// Domain: a positive total. Weak where it matters: no width when all answers fall in one category, limits beyond ±1 near
/// the ends, minimum coverage of a 95 % interval .18 at n = 5 and .73 at n = 50. Limits are not clipped here.
/// </summary>
internal static class WaldMethod
{
    internal static double StandardError(in TrinomialSample sample) => Math.Sqrt(sample.Variance / sample.Total);

    internal static double StandardError(in TrinomialSample baseline, in TrinomialSample current) =>
        Math.Sqrt((baseline.Variance / baseline.Total) + (current.Variance / current.Total));

    internal static Limits Interval(in TrinomialSample sample, double z) =>
        Around(sample.Score, z * StandardError(sample));

    internal static Limits Interval(in TrinomialSample baseline, in TrinomialSample current, double z) =>
        Around(current.Score - baseline.Score, z * StandardError(baseline, current));

    private static Limits Around(double centre, double margin) => new(centre - margin, centre + margin);
}
