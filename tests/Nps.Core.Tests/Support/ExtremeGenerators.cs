using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

/// <summary>The ends of what the constructors take, drawn as often as ordinary values.</summary>
internal static class ExtremeGenerators
{
    /// <summary>Levels from 5e-324 to 1 − 2⁻⁵³.</summary>
    internal static Gen<ConfidenceLevel> Level { get; } = Gen.OneOf(
        Generators.Level().Generator,
        Gen.Elements(5e-324, 1e-300, 1e-17, 1e-9, 1 - 1e-9, 1 - 1e-13, 1 - 1e-15, Math.BitDecrement(1.0)).Select(ConfidenceLevel.FromFraction),
        Gen.Choose(1, 1_000_000).Select(part => ConfidenceLevel.FromFraction(1 - Math.ScaleB(part / 1e6, -30))));

    /// <summary>Counts of every size up to a total of long.MaxValue, with ties, unanimous ones and single answers.</summary>
    internal static Gen<ResponseCounts> Counts { get; } = Gen.Frequency(
        (3, Generators.SmallCounts().Generator.Select(small => small.Counts)),
        (1, Gen.Choose(0, 2).Select(category => Only(category, 1))),
        (1, from category in Gen.Choose(0, 2) from count in Any select Only(category, count)),
        (2, from counts in Any.ArrayOf(3) select new ResponseCounts(counts[0] / 3, counts[1] / 3, counts[2] / 3)),
        (1, from few in Gen.Choose(0, 3) select new ResponseCounts(long.MaxValue - (2 * few), few, few)));

    private static Gen<long> Any =>
        from bits in Gen.Choose(0, 62)
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select (((long)high << 31) | (long)low) & (long.MaxValue >> (62 - bits));

    private static ResponseCounts Only(int category, long count) => category switch
    {
        0 => new(count, 0, 0),
        1 => new(0, count, 0),
        _ => new(0, 0, count),
    };
}
