using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

/// <summary>Everything that the types accept: counts up to the largest, and levels from the smallest to the largest double.</summary>
internal static class Awkward
{
    private static readonly Gen<long> Count = Gen.Frequency(
        (3, Gen.Constant(0L)),
        (3, Gen.Choose(0, 12).Select(count => (long)count)),
        (4, from bits in Gen.Choose(1, 61)
            from high in Gen.Choose(0, int.MaxValue)
            from low in Gen.Choose(0, int.MaxValue)
            select (((long)high << 30) ^ low) & ((1L << bits) - 1)));

    /// <summary>Nobody, everybody alike, a few beside very many, and three of any size.</summary>
    internal static Arbitrary<ResponseCounts> Counts { get; } = Gen.Frequency(
        (8, Count.ArrayOf(3).Select(counts => new ResponseCounts(counts[0], counts[1], counts[2]))),
        (1, Gen.Elements(
            new ResponseCounts(long.MaxValue, 0, 0), new ResponseCounts(0, long.MaxValue, 0), new ResponseCounts(0, 0, long.MaxValue),
            new ResponseCounts(1, long.MaxValue - 2, 1), new ResponseCounts(1L << 62, 1, (1L << 62) - 2), new ResponseCounts(1L << 53, 1, 0))))
        .ToArbitrary();

    internal static Arbitrary<ConfidenceLevel> Levels { get; } = Gen.Frequency(
        (3, Generators.Level().Generator.Select(level => level.Fraction)),
        (1, Gen.Elements(double.Epsilon, 1e-300, 1e-17, 1e-16, 1e-9, 0.001, 1 - 1e-9, 1 - 1e-15, Math.BitDecrement(1.0))),
        (1, Gen.Choose(0, 1073).Select(power => Math.Pow(2, -power - 1))))
        .Select(ConfidenceLevel.FromFraction)
        .ToArbitrary();
}
