using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

/// <summary>Counts that are awkward: empty, unanimous, tied, tiny beside huge, and a third of the largest total there is.</summary>
public readonly record struct AwkwardCounts(ResponseCounts Counts);

/// <summary>Levels from the smallest to the largest there is.</summary>
public readonly record struct AwkwardLevel(ConfidenceLevel Level);

/// <summary>For <c>Properties(Arbitrary = …)</c> of the classes that use them.</summary>
public static class AwkwardGenerators
{
    public static Arbitrary<AwkwardCounts> Counts() =>
        Gen.Frequency(
            (1, Gen.Constant(0L)),
            (2, Gen.Choose(0, 5).Select(count => (long)count)),
            (1, Gen.Elements(40L, 1_000_000, 1L << 53, (1L << 53) + 1, long.MaxValue / 9)))
        .ArrayOf(3).Select(c => new AwkwardCounts(new ResponseCounts(c[0], c[1], c[2]))).ToArbitrary();

    public static Arbitrary<AwkwardLevel> Level() =>
        Gen.Elements(double.Epsilon, 1e-300, 1e-17, 1e-9, 0.01, 0.5, 0.9, 0.95, 0.99, 1 - 1e-9, 1 - 1e-15, Math.BitDecrement(1))
            .Select(fraction => new AwkwardLevel(ConfidenceLevel.FromFraction(fraction))).ToArbitrary();
}
