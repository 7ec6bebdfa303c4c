using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

/// <summary>
/// What a law should not overlook: nothing, one answer, everybody alike, ties, a few beside very many, the largest counts there are, levels
/// from 5e-324 to 1 − 2⁻⁵³, dates that are equal and dates at the ends of the calendar. How often each is drawn is tested in
/// <see cref="GeneratorTests"/>.
/// </summary>
internal static class Awkward
{
    /// <summary>Counts of every size up to a total of <see cref="long.MaxValue"/>.</summary>
    internal static Gen<ResponseCounts> Counts { get; } = CountsUpTo(long.MaxValue);

    /// <summary>Levels from the smallest to the largest double between 0 and 1.</summary>
    internal static Gen<ConfidenceLevel> Levels { get; } = Gen.Frequency(
        (3, Generators.Level().Generator.Select(level => level.Fraction)),
        (2, Gen.Elements(double.Epsilon, 1e-300, 1e-17, 1e-16, 1e-9, 0.001, 1 - 1e-9, 1 - 1e-13, 1 - 1e-15, Math.BitDecrement(1.0))),
        (1, Gen.Choose(0, 1073).Select(power => Math.Pow(2, -power - 1))),
        (1, Gen.Choose(1, 1_000_000).Select(part => 1 - Math.ScaleB(part / 1e6, -30))))
        .Select(ConfidenceLevel.FromFraction);

    /// <summary>Days, among them the same ones again and again, the ends of months, years and leap years; 800 days from December 2023.</summary>
    internal static Gen<int> Days { get; } = Gen.Frequency(
        (3, Gen.Choose(0, 800)), (1, Gen.Elements(0, 30, 31, 90, 366, 396, 397)), (3, Gen.Choose(100, 102)));

    /// <summary>Minutes of a day, among them midnight and the last one.</summary>
    internal static Gen<int> Minutes { get; } = Gen.Frequency((2, Gen.Choose(0, LastMinute)), (4, Gen.Constant(0)), (1, Gen.Constant(LastMinute)));

    private const int LastMinute = (24 * 60) - 1;

    /// <summary>Counts whose total is at most a number.</summary>
    internal static Gen<ResponseCounts> CountsUpTo(long total)
    {
        long each = total / 3;
        Gen<long> any = AnyUpTo(each);
        Gen<long> many = AnyUpTo(total);
        return Gen.Frequency(
            (1, Gen.Constant(ResponseCounts.Empty)),
            (1, from category in Gen.Choose(0, 2) select Only(category, 1)),
            (2, from category in Gen.Choose(0, 2) from count in many select Only(category, count)),
            (1, from both in AnyUpTo(each) from passives in any select new ResponseCounts(both, passives, both)),
            (2, from counts in Gen.Choose(0, 12).ArrayOf(3) select new ResponseCounts(counts[0], counts[1], counts[2])),
            (3, from counts in any.ArrayOf(3) select new ResponseCounts(counts[0], counts[1], counts[2])),
            (2, from few in Gen.Choose(0, 3) from category in Gen.Choose(0, 2) select Beside(category, total, few)));
    }

    private static ResponseCounts Only(int category, long count) => category switch
    {
        0 => new(count, 0, 0),
        1 => new(0, count, 0),
        _ => new(0, 0, count),
    };

    // The largest total, with a few of the two other categories.
    private static ResponseCounts Beside(int category, long total, long few) => category switch
    {
        0 => new(total - (2 * few), few, few),
        1 => new(few, total - (2 * few), few),
        _ => new(few, few, total - (2 * few)),
    };

    // As many numbers of 3 bits as of 60; and those next to where doubles begin to leave integers out.
    private static Gen<long> AnyUpTo(long largest) => Gen.Frequency(
        (1, Gen.Constant(0L)),
        (1, Gen.Elements((1L << 53) - 1, 1L << 53, (1L << 53) + 1, largest).Select(count => Math.Min(count, largest))),
        (6, from bits in Gen.Choose(1, 62)
            from high in Gen.Choose(0, int.MaxValue)
            from low in Gen.Choose(0, int.MaxValue)
            select ((((long)high << 31) | (long)low) & (long.MaxValue >> (63 - bits))) % (largest + (largest < long.MaxValue ? 1 : 0))));
}
