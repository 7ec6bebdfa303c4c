using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

[Properties(MaxTest = 1000)]
public class ControlLimitLaws
{
    private const double Tail = 0.00135;

    // Drawn evenly: FsCheck's own integers stay small however wide their type is.
    private static readonly Arbitrary<int> FewResponses = Gen.Choose(1, 40).ToArbitrary();
    private static readonly Arbitrary<int> ManyResponses = Gen.Choose(1, 5_000).ToArbitrary();

    [Property]
    public Property TailLimits_AreThoseOfWholeNumbers(SmallCounts shares) => Prop.ForAll(FewResponses, responses =>
    {
        if (shares.Counts.IsEmpty)
        {
            return;
        }

        ScoreSumDistribution.TailLimits(shares.Counts.ToSample(), responses, Tail, out int lower, out int upper);

        BigInteger[] weights = Distribution(shares.Counts, responses);
        BigInteger whole = BigInteger.Pow(shares.Counts.Total, responses);
        Assert.True(IsAboveTail(weights[..(lower + responses + 1)], whole));
        Assert.False(IsAboveTail(weights[..(lower + responses)], whole));
        Assert.True(IsAboveTail(weights[(upper + responses)..], whole));
        Assert.False(IsAboveTail(weights[(upper + responses + 1)..], whole));
    });

    [Property]
    public Property TailLimits_SwappingPromotersAndDetractors_Mirrors_AndMoreResponsesNarrow(ResponseCounts shares) => Prop.ForAll(ManyResponses, responses =>
    {
        if (shares.IsEmpty)
        {
            return;
        }

        ScoreSumDistribution.TailLimits(shares.ToSample(), responses, Tail, out int lower, out int upper);
        ScoreSumDistribution.TailLimits(shares.ToSample().Mirrored, responses, Tail, out int mirroredLower, out int mirroredUpper);
        ScoreSumDistribution.TailLimits(shares.ToSample(), 4 * responses, Tail, out int lowerOfMore, out int upperOfMore);

        Assert.Equal((-upper, -lower), (mirroredLower, mirroredUpper));
        Assert.InRange(lower, -responses, upper);
        Assert.InRange(upper, lower, responses);

        // A limit is a whole number of responses: one step in either direction.
        Assert.True(upperOfMore - lowerOfMore <= 4 * (upper - lower + 2));
    });

    [Property]
    public void Points_OutsideTheirLimits_AreThoseBeyondTheTail(SmallCounts[] periods, bool swapped)
    {
        // Rating 10 a promoter and 0 a detractor, or the other way round.
        NpsControlLimits<int>? limits = Rows(periods, swapped).ToNpsTrend(row => row.Period, row => row.Rating).GetControlLimits();
        if (limits is null)
        {
            return;
        }

        foreach (NpsControlPoint<int> point in limits.Where(point => point.Counts.Total <= 40))
        {
            BigInteger[] weights = Distribution(limits.Baseline, (int)point.Counts.Total);
            BigInteger whole = BigInteger.Pow(limits.Baseline.Total, (int)point.Counts.Total);
            int index = (int)(point.Counts.Total + point.Counts.Promoters - point.Counts.Detractors);
            Assert.Equal(!(IsAboveTail(weights[..(index + 1)], whole) && IsAboveTail(weights[index..], whole)), point.IsOutside);
        }
    }

    private static IEnumerable<(int Period, int Rating)> Rows(SmallCounts[] periods, bool swapped) =>
        periods.SelectMany((small, period) => Enumerable.Repeat((period, swapped ? 0 : 10), (int)small.Counts.Promoters)
            .Concat(Enumerable.Repeat((period, 8), (int)small.Counts.Passives))
            .Concat(Enumerable.Repeat((period, swapped ? 10 : 0), (int)small.Counts.Detractors)));

    // Total^n times the probabilities of the sums −n to n.
    private static BigInteger[] Distribution(ResponseCounts shares, int responses)
    {
        BigInteger[] weights = [1];
        for (int i = 0; i < responses; i++)
        {
            var next = new BigInteger[weights.Length + 2];
            for (int k = 0; k < weights.Length; k++)
            {
                next[k] += weights[k] * shares.Detractors;
                next[k + 1] += weights[k] * shares.Passives;
                next[k + 2] += weights[k] * shares.Promoters;
            }

            weights = next;
        }

        return weights;
    }

    private static bool IsAboveTail(BigInteger[] weights, BigInteger whole) =>
        weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight) * 100_000 > whole * 135;
}
