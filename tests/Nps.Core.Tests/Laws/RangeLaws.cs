using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

/// <summary>A documented range is a promise about every bit: what is computed never leaves it by rounding.</summary>
[Properties(MaxTest = 5_000)]
public class RangeLaws
{
    // Answers that are all alike, in numbers of any size: where quotients of rounded numbers leave their range.
    private static readonly Arbitrary<ResponseCounts> Unanimous =
        (from bits in Gen.Choose(1, 55)
         from high in Gen.Choose(0, int.MaxValue)
         from low in Gen.Choose(0, int.MaxValue)
         from category in Gen.Choose(0, 2)
         let count = 1 + ((((long)high << 30) ^ low) & ((1L << bits) - 1))
         select new ResponseCounts(category == 0 ? count : 0, category == 1 ? count : 0, category == 2 ? count : 0)).ToArbitrary();

    private static readonly Gen<ResponseCounts> FewUnanimous =
        from count in Gen.Choose(0, 9)
        from category in Gen.Choose(0, 2)
        select new ResponseCounts(category == 0 ? count : 0, category == 1 ? count : 0, category == 2 ? count : 0);

    [Fact]
    public void KnownCases_StayInRange()
    {
        ResponseCounts all = new(360_320_180_382_315, 0, 0);
        Assert.Equal(100, all.Score!.Value.Points);
        Assert.Equal(200, new NpsComparison(new ResponseCounts(0, 0, 360_320_180_382_315), all).Delta!.Value.Points);
        Assert.Equal(0, all.PromotersNeededFor(new NetPromoterScore(100)));
        Assert.Equal(10, RatingDistribution.FromCounts([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1_803_000_000_004_207]).Mean);
        Assert.Equal(0, RatingDistribution.FromCounts([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1_803_000_000_004_207]).StandardDeviation);
    }

    [Fact]
    public void CompareWith_KnownCase_IsAFallOfTwoHundredPoints()
    {
        SegmentBreakdown<string> before = Breakdown(new(1, 0, 0), new(2, 0, 0));
        SegmentBreakdown<string> after = Breakdown(new(0, 0, 1), new(0, 0, 4));

        SegmentComparison<string> comparison = after.CompareWith(before);

        Assert.Equal(-200, comparison.Overall.Delta!.Value.Points);
        Assert.Equal(-200, comparison.RateEffect!.Value.Points);
        Assert.Equal(0, comparison.MixEffect!.Value.Points);
        Assert.All(comparison, change => Assert.InRange(change.Effect!.Value.Points, -200, 200));
    }

    [Property]
    public Property CompareWith_UnanimousSegments_StaysInRange() => Prop.ForAll(FewUnanimous.ArrayOf(4).ToArbitrary(), counts =>
    {
        SegmentComparison<string> comparison = Breakdown(counts[0], counts[1]).CompareWith(Breakdown(counts[2], counts[3]));

        if (comparison.Overall.Delta is not null)
        {
            Assert.InRange(comparison.RateEffect!.Value.Points, -200, 200);
            Assert.InRange(comparison.MixEffect!.Value.Points, -200, 200);
            Assert.All(comparison, change => Assert.InRange(change.Effect!.Value.Points, -200, 200));
        }
    });

    [Property]
    public Property Unanimous_HugeCounts_AreExact() => Prop.ForAll(Unanimous, counts =>
    {
        double score = counts.Promoters > 0 ? 100 : counts.Detractors > 0 ? -100 : 0;
        Assert.Equal(score, counts.Score!.Value.Points);
        Assert.Equal(2 * score, new NpsComparison(new(counts.Detractors, counts.Passives, counts.Promoters), counts).Delta!.Value.Points);
        Assert.Equal(score, new NpsReferenceTest(counts.ToSample(), default).Delta.Points);
        Assert.InRange(counts.GetPosterior().Mean.Points, -100, 100);
        Assert.InRange(counts.GetPosterior().ProbabilityAbove(default(NetPromoterScore)), 0, 1);
    });

    [Property]
    public Property Opportunity_UnanimousSegments_StaysInRange() => Prop.ForAll(FewUnanimous.ArrayOf(2).ToArbitrary(), counts =>
        Assert.All(Breakdown(counts[0], counts[1]), segment => Assert.InRange(segment.Opportunity.Points, 0, 200)));

    [Property]
    public Property Distribution_AllAlike_HasTheRatingAsMean_AndNoDeviation() => Prop.ForAll(
        Unanimous, Gen.Choose(0, 10).ToArbitrary(), (counts, rating) =>
        {
            long[] bins = new long[11];
            bins[rating] = counts.Total;
            RatingDistribution distribution = RatingDistribution.FromCounts(bins);

            Assert.Equal(rating, distribution.Mean);
            Assert.Equal(0, distribution.StandardDeviation);
        });

    [Property]
    public void Distribution_MeanAndDeviation_StayInRange(RatingDistribution ratings)
    {
        Assert.InRange(ratings.Mean ?? 0, 0, 10);
        Assert.InRange(ratings.StandardDeviation ?? 0, 0, 5);
    }

    private static SegmentBreakdown<string> Breakdown(ResponseCounts a, ResponseCounts b) =>
        SegmentBreakdown.FromCounts([new KeyValuePair<string, ResponseCounts>("A", a), new KeyValuePair<string, ResponseCounts>("B", b)]);
}
