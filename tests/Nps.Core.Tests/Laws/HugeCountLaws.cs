using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

/// <summary>What holds for counts up to the largest: the score is the nearest double, and goals are reached exactly.</summary>
[Properties(MaxTest = 2_000)]
public class HugeCountLaws
{
    // A random number of random bits; three of them never exceed the largest total.
    private static readonly Gen<long> Counts =
        from bits in Gen.Choose(0, 61)
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select (((long)high << 30) ^ low) & ((1L << bits) - 1);

    private static readonly Arbitrary<ResponseCounts> Huge = Gen.Frequency(
        (4, from c in Counts.ArrayOf(3) select new ResponseCounts(c[0], c[1], c[2])),
        (1, from c in Counts select new ResponseCounts(c, 0, 0)),
        (1, from c in Counts select new ResponseCounts(0, 0, c)),
        (1, from c in Counts from few in Gen.Choose(0, 3) select new ResponseCounts(c, few, 1)),
        (1, from few in Gen.Choose(0, 3) select new ResponseCounts(long.MaxValue - (2 * few), few, few)))
        .ToArbitrary();

    [Property]
    public Property Score_AnyCounts_IsTheNearestDouble() => Prop.ForAll(Huge, counts =>
    {
        if (counts.Score is NetPromoterScore score)
        {
            double points = score.Points;
            Assert.True(Distance(points) <= Distance(Math.BitIncrement(points)), $"{counts}: too low");
            Assert.True(Distance(points) <= Distance(Math.BitDecrement(points)), $"{counts}: too high");
            Assert.InRange(points, -100, 100);
        }

        // |points × total − 100 × balance|, multiplied by 2^1074 as every double is a whole number of 2^−1074.
        BigInteger Distance(double points) => BigInteger.Abs(
            (Whole(points) * counts.Total) - ((BigInteger)100 * (counts.Promoters - counts.Detractors) << 1074));
    });

    [Property]
    public Property Score_Unanimous_IsExactlyTheEnd() => Prop.ForAll(Counts.ToArbitrary(), count =>
    {
        if (count > 0)
        {
            Assert.Equal(100, new ResponseCounts(count, 0, 0).Score!.Value.Points);
            Assert.Equal(-100, new ResponseCounts(0, 0, count).Score!.Value.Points);
            Assert.Equal(0, new ResponseCounts(0, count, 0).Score!.Value.Points);
            Assert.Equal(0, new ResponseCounts(count, 0, 0).TestAgainst(new NetPromoterScore(100))!.Delta.Points);
            Assert.Equal(100, new ResponseCounts(count, 0, 0).GetConfidenceInterval(population: count)!.Value.Lower);
            Assert.Equal(100, new ResponseCounts(count, 0, 0).GetConfidenceInterval()!.Value.Upper);
        }
    });

    [Property]
    public Property Score_SwappedCounts_IsMirrored() => Prop.ForAll(Huge, counts =>
        Assert.Equal(-counts.Score?.Points, new ResponseCounts(counts.Detractors, counts.Passives, counts.Promoters).Score?.Points));

    [Property]
    public Property DetractorsToConvertFor_IsTheSmallestNumberThatReaches(NetPromoterScore target) => Prop.ForAll(Huge, counts =>
    {
        if (counts.DetractorsToConvertFor(target) is long number)
        {
            Assert.InRange(number, 0, counts.Detractors);
            Assert.True(With(number) >= target);
            Assert.True(number == 0 || With(number - 1) < target);
        }
        else
        {
            Assert.False(With(counts.Detractors) >= target && target.Points < 100);
        }

        NetPromoterScore? With(long more) =>
            new ResponseCounts(counts.Promoters + more, counts.Passives, counts.Detractors - more).Score;
    });

    [Property]
    public Property PromotersNeededFor_IsTheSmallestNumberThatReaches(NetPromoterScore target) => Prop.ForAll(Huge, counts =>
    {
        if (counts.PromotersNeededFor(target) is long number)
        {
            Assert.True(With(number) >= target);
            Assert.True(number == 0 || !(With(number - 1) >= target));
        }
        else
        {
            Assert.False(With(long.MaxValue - counts.Total) >= target && target.Points < 100);
        }

        NetPromoterScore? With(long more) => new ResponseCounts(counts.Promoters + more, counts.Passives, counts.Detractors).Score;
    });

    [Property]
    public Property Goals_HigherTarget_TakesNoFewer(NetPromoterScore one, NetPromoterScore other) => Prop.ForAll(Huge, counts =>
    {
        (NetPromoterScore lower, NetPromoterScore higher) = one <= other ? (one, other) : (other, one);

        Assert.True(OrAll(counts.DetractorsToConvertFor(lower)) <= OrAll(counts.DetractorsToConvertFor(higher)));
        Assert.True(OrAll(counts.PromotersNeededFor(lower)) <= OrAll(counts.PromotersNeededFor(higher)));
    });

    [Property]
    public Property Goals_Converting_NeverTakesMoreThanAdding(NetPromoterScore target) => Prop.ForAll(Huge, counts =>
        Assert.True(
            counts.DetractorsToConvertFor(target) is not long converted || converted <= OrAll(counts.PromotersNeededFor(target))));

    private static decimal OrAll(long? number) => number ?? decimal.MaxValue;

    private static BigInteger Whole(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        long fraction = bits & ((1L << 52) - 1);
        BigInteger magnitude = exponent == 0 ? fraction : new BigInteger(fraction | (1L << 52)) << (exponent - 1);
        return value < 0 ? -magnitude : magnitude;
    }
}
