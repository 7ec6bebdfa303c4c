namespace Nps.Core;

/// <summary>
/// Adjusted Wald: add ¾ promoter, 1½ passives and ¾ detractor, then Wald with n + 3.
/// Source: Rocks (2016), The American Statistician 70(4):365–372; Lewis and Sauro, MeasuringU (2021).
/// Weak: its centre is not the observed score (below about 84 % confidence, and in the smallest samples above it, it can exclude an observed ±100); for a
/// difference each sample is shrunk, and minimum coverage of a 95 % interval falls to .38 at 5 + 5 and .80 at 20 + 20.
/// Limits are not clipped here.
/// </summary>
internal static class AdjustedWaldMethod
{
    internal static Limits Interval(in TrinomialSample sample, double z) => WaldMethod.Interval(Adjusted(sample), z);

    internal static Limits Interval(in TrinomialSample baseline, in TrinomialSample current, double z) =>
        WaldMethod.Interval(Adjusted(baseline), Adjusted(current), z);

    /// <summary>The sample with its three pseudo-responses.</summary>
    internal static TrinomialSample Adjusted(in TrinomialSample sample) =>
        new(sample.Promoters + 0.75, sample.Passives + 1.5, sample.Detractors + 0.75);
}
