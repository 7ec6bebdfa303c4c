using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

[Properties(MaxTest = 2_000)]
public class AnytimeLaws
{
    private static readonly Arbitrary<(ResponseCounts One, ResponseCounts Other, ConfidenceLevel Level, long Planned)> Anything =
        (from one in Awkward.Counts
         from other in Awkward.Counts
         from level in Awkward.Levels
         from planned in Gen.OneOf(Gen.Choose(1, 5_000).Select(n => (long)n), Gen.Elements(1, 2, 1_000_000_000_000, long.MaxValue))
         select (one, other, level, planned)).ToArbitrary();

    [Property]
    public Property Interval_AnyCountsAndLevel_IsInRange_WithTheScoreInIt() => Prop.ForAll(Anything, x =>
    {
        if (x.One.GetAnytimeInterval(x.Planned, x.Level) is AnytimeInterval interval)
        {
            Assert.True(interval.Contains(x.One.Score!.Value.Points), $"{x}: {interval}");
            Assert.InRange(interval.Lower, -100, interval.Upper);
            Assert.InRange(interval.Upper, interval.Lower, 100);
        }

        if (new NpsComparison(x.One, x.Other).GetAnytimeInterval(x.Planned, x.Level) is AnytimeInterval change)
        {
            Assert.True(change.Contains(new NpsComparison(x.One, x.Other).Delta!.Value.Points), $"{x}: {change}");
            Assert.InRange(change.Lower, -200, change.Upper);
            Assert.InRange(change.Upper, change.Lower, 200);
        }
    });

    [Property]
    public Property Interval_Swapped_Mirrors() => Prop.ForAll(Anything, x =>
    {
        AnytimeInterval? straight = x.One.GetAnytimeInterval(x.Planned, x.Level);
        AnytimeInterval? mirrored = Swap(x.One).GetAnytimeInterval(x.Planned, x.Level);
        AnytimeInterval? change = new NpsComparison(x.One, x.Other).GetAnytimeInterval(x.Planned, x.Level);
        AnytimeInterval? exchanged = new NpsComparison(x.Other, x.One).GetAnytimeInterval(x.Planned, x.Level);
        AnytimeInterval? mirroredChange = new NpsComparison(Swap(x.One), Swap(x.Other)).GetAnytimeInterval(x.Planned, x.Level);

        // A score of exactly 0 has two ways to be added up, and so do the totals of huge samples.
        AssertMirrored(straight, mirrored, 1e-12);
        AssertMirrored(change, exchanged, 0);
        AssertMirrored(change, mirroredChange, 1e-12);
    });

    [Property]
    public Property Interval_HigherLevel_IsNoNarrower() => Prop.ForAll(Anything, Awkward.Levels.ToArbitrary(), (x, other) =>
    {
        (ConfidenceLevel low, ConfidenceLevel high) = x.Level <= other ? (x.Level, other) : (other, x.Level);

        AssertWithin(x.One.GetAnytimeInterval(x.Planned, low), x.One.GetAnytimeInterval(x.Planned, high));
        NpsComparison change = new(x.One, x.Other);
        AssertWithin(change.GetAnytimeInterval(x.Planned, low), change.GetAnytimeInterval(x.Planned, high));
    });

    [Property]
    public void Interval_IsWiderThanTheOneForASingleLook(SmallCounts counts, byte planned)
    {
        // From ten responses on; below, the score interval is no yardstick.
        if (counts.Counts.Total >= 10)
        {
            AnytimeInterval anytime = counts.Counts.GetAnytimeInterval(1 + planned)!.Value;
            ConfidenceInterval once = counts.Counts.GetConfidenceInterval(method: IntervalMethod.Wald)!.Value;
            Assert.True(anytime.Upper - anytime.Lower >= once.Upper - once.Lower);
        }
    }

    private static ResponseCounts Swap(ResponseCounts counts) => new(counts.Detractors, counts.Passives, counts.Promoters);

    private static void AssertMirrored(AnytimeInterval? one, AnytimeInterval? other, double tolerance)
    {
        if (one is AnytimeInterval straight && other is AnytimeInterval mirrored)
        {
            Assert.Equal(straight.Lower, -mirrored.Upper, tolerance);
            Assert.Equal(straight.Upper, -mirrored.Lower, tolerance);
        }

        Assert.Equal(one is null, other is null);
    }

    private static void AssertWithin(AnytimeInterval? inner, AnytimeInterval? outer)
    {
        if (inner is AnytimeInterval low && outer is AnytimeInterval high)
        {
            // A few last bits of a hundred points, where the levels are nearly the same.
            Assert.InRange(low.Lower, high.Lower - 1e-12, 200);
            Assert.InRange(low.Upper, -200, high.Upper + 1e-12);
        }
    }
}
