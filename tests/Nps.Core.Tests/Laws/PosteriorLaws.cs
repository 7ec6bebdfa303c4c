using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

public class PosteriorLaws
{
    [Property(MaxTest = 300)]
    public void CredibleInterval_IsEqualTailed_AndInRange(ResponseCounts counts, ConfidenceLevel level)
    {
        NpsPosterior posterior = counts.GetPosterior();
        CredibleInterval interval = posterior.GetCredibleInterval(level);

        Assert.True(interval.Lower >= -100 && interval.Lower <= interval.Upper && interval.Upper <= 100);
        Assert.Equal(level, interval.Level);
        Assert.True(interval.Contains((interval.Lower + interval.Upper) / 2));
        if (counts.Total < 1_000_000)
        {
            // Limits are doubles; where the density is steep a last bit of the limit moves the tail.
            Assert.Equal(1 - (level.Alpha / 2), posterior.ProbabilityAbove(new NetPromoterScore(interval.Lower)), 1e-6);
            Assert.Equal(level.Alpha / 2, posterior.ProbabilityAbove(new NetPromoterScore(interval.Upper)), 1e-6);
        }
    }

    [Theory]
    [InlineData(57, 31, 2)]
    [InlineData(0, 0, 0)]
    [InlineData(3, 0, 3)]
    [InlineData(4_000_000_000_000_000_000, 1_000_000_000_000_000_000, 1_000_000_000_000_000_000)]
    public void CredibleInterval_TinyLevels_AreInOrder(long promoters, long passives, long detractors)
    {
        NpsPosterior posterior = new ResponseCounts(promoters, passives, detractors).GetPosterior();
        foreach (double fraction in (double[])[double.Epsilon, 1e-300, 1e-17, 1e-16, 1e-9])
        {
            CredibleInterval interval = posterior.GetCredibleInterval(ConfidenceLevel.FromFraction(fraction));
            Assert.True(interval.Lower <= interval.Upper);
            Assert.Equal(interval.Lower, interval.Upper, 1e-5);
        }
    }

    [Property(MaxTest = 1000)]
    public Property Posterior_AnyCountsAndLevel_StaysInRange() => Prop.ForAll(Awkward.Counts.ToArbitrary(), Awkward.Counts.ToArbitrary(), Awkward.Levels.ToArbitrary(), (counts, others, level) =>
    {
        NpsPosterior posterior = counts.GetPosterior();
        CredibleInterval interval = posterior.GetCredibleInterval(level);

        Assert.InRange(interval.Lower, -100, interval.Upper);
        Assert.InRange(interval.Upper, interval.Lower, 100);
        Assert.InRange(posterior.Mean.Points, -100, 100);
        Assert.InRange(posterior.StandardDeviation, 0, 100);
        Assert.InRange(posterior.ProbabilityAbove(default(NetPromoterScore)), 0, 1);
        Assert.InRange(posterior.ProbabilityAbove(posterior.Mean), 0, 1);
        Assert.InRange(posterior.ProbabilityAbove(others.GetPosterior()), 0, 1);
    });

    [Property(MaxTest = 300)]
    public void Posterior_SwappingPromotersAndDetractors_Mirrors(ResponseCounts counts, NetPromoterScore score)
    {
        NpsPosterior posterior = counts.GetPosterior();
        NpsPosterior mirrored = new ResponseCounts(counts.Detractors, counts.Passives, counts.Promoters).GetPosterior();

        Assert.Equal(posterior.Mean.Points, -mirrored.Mean.Points);
        Assert.Equal(posterior.StandardDeviation, mirrored.StandardDeviation, 1e-12);
        Assert.Equal(posterior.ProbabilityAbove(score), 1 - mirrored.ProbabilityAbove(new NetPromoterScore(-score.Points)), 1e-10);
        Assert.Equal(posterior.GetCredibleInterval().Lower, -mirrored.GetCredibleInterval().Upper, 1e-9);
    }

    [Property(MaxTest = 300)]
    public void ProbabilityAbove_FallsWithTheScore(ResponseCounts counts, NetPromoterScore one, NetPromoterScore other)
    {
        NpsPosterior posterior = counts.GetPosterior(DirichletPrior.Uniform);
        double low = posterior.ProbabilityAbove(one < other ? one : other);
        double high = posterior.ProbabilityAbove(one < other ? other : one);

        Assert.InRange(high, 0, low + 1e-12);
        Assert.InRange(low, high - 1e-12, 1);
    }

    [Property(MaxTest = 300)]
    public void ProbabilityOfAPositiveScore_DoesNotDependOnThePassives(ResponseCounts counts)
    {
        // The score is positive when more than half of those who are not passive promote, however many they are.
        var withoutPassives = new ResponseCounts(counts.Promoters, 0, counts.Detractors);

        Assert.Equal(
            withoutPassives.GetPosterior().ProbabilityAbove(default(NetPromoterScore)),
            counts.GetPosterior().ProbabilityAbove(default(NetPromoterScore)),
            1e-10);
    }

    [Property(MaxTest = 100)]
    public void ProbabilityAbove_OfTwoSamples_IsComplementary(SmallCounts a, ResponseCounts b)
    {
        NpsPosterior one = a.Counts.GetPosterior();
        NpsPosterior other = b.GetPosterior();

        Assert.Equal(1, one.ProbabilityAbove(other) + other.ProbabilityAbove(one), 1e-9);
        Assert.Equal(0.5, one.ProbabilityAbove(a.Counts.GetPosterior()), 1e-9);
    }
}
