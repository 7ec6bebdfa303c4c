using System.Text.Json;

namespace Nps.Core.Tests;

public class PosteriorTests
{
    private const double Tolerance = 1e-9;

    public static TheoryData<int> Samples() => [.. Enumerable.Range(0, ReferenceFile.Load("posterior").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Samples))]
    public void GetPosterior_MatchesReference(int index)
    {
        JsonElement item = ReferenceFile.Load("posterior")[index];
        NpsPosterior posterior = item.Counts("counts").GetPosterior();

        Relative.AssertClose(100 * item.Double("mean"), posterior.Mean.Points, 1e-12, "mean");
        Relative.AssertClose(100 * Math.Sqrt(item.Double("variance")), posterior.StandardDeviation, 1e-12, "standard deviation");
        Relative.AssertClose(item.Double("prob_positive"), posterior.ProbabilityAbove(default(NetPromoterScore)), Tolerance, "P(NPS > 0)");
        foreach (string level in (string[])["0.90", "0.95"])
        {
            JsonElement expected = item.GetProperty("equal_tailed_" + level);
            CredibleInterval actual = posterior.GetCredibleInterval(
                ConfidenceLevel.FromFraction(double.Parse(level, System.Globalization.CultureInfo.InvariantCulture)));
            Relative.AssertClose(100 * expected[0].GetDouble(), actual.Lower, Tolerance, level + " lower");
            Relative.AssertClose(100 * expected[1].GetDouble(), actual.Upper, Tolerance, level + " upper");
        }
    }

    [Fact]
    public void GetCredibleInterval_HugeCounts_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("posterior-huge").EnumerateArray())
        {
            NpsPosterior posterior = item.Counts("counts").GetPosterior();
            double deviation = posterior.StandardDeviation;
            foreach (JsonProperty limits in item.GetProperty("equal_tailed").EnumerateObject())
            {
                // Doubles next to 100 points are 1.4e-14 apart: where all of the density lies between two of them, the root search
                // ends a few of them away.
                double tolerance = Math.Max(1e-12 * deviation, 1e-13);
                CredibleInterval actual = posterior.GetCredibleInterval(limits.Level());
                Assert.Equal(100 * limits.Value[0].GetDouble(), actual.Lower, tolerance);
                Assert.Equal(100 * limits.Value[1].GetDouble(), actual.Upper, tolerance);
            }
        }
    }

    [Fact]
    public void WithoutPassivesAndTheirPrior_IsTheBetaDistribution()
    {
        // With hardly any passives θ = 2X − 1, X ~ Beta(8, 4): P(θ > 0) = P(Beta > ½) = 1 − I_½(8, 4), a binomial sum over 11 tosses.
        NpsPosterior posterior = new ResponseCounts(7, 0, 3).GetPosterior(new DirichletPrior(1, 0.01, 1));
        const double Exact = 1 - ((165 + 55 + 11 + 1) / 2048.0);

        // 0.01 pseudo-passives in 12 move it by less than a thousandth.
        Assert.Equal(Exact, posterior.ProbabilityAbove(default(NetPromoterScore)), 1e-3);
    }

    [Fact]
    public void ProbabilityAbove_AnotherSample_MatchesASumOverAGrid()
    {
        // Uniform priors, one promoter against one detractor: the densities of p − d under Dirichlet(2, 1, 1) and (1, 1, 2) are
        // polynomials on [−1, 0] and [0, 1], summed here on a fine grid.
        NpsPosterior a = new ResponseCounts(1, 0, 0).GetPosterior(DirichletPrior.Uniform);
        NpsPosterior b = new ResponseCounts(0, 0, 1).GetPosterior(DirichletPrior.Uniform);

        // Dirichlet(2, 1, 1): density ∫ 6p over 0 ≤ d ≤ (1 − t)/2 with p = t + d, from d = max(0, −t).
        const int Steps = 20_000;
        double sum = 0;
        double below = 0;
        for (int i = 0; i < Steps; i++)
        {
            double t = -1 + ((i + 0.5) * 2 / Steps);
            double density = Density(-t) * 2 / Steps;
            sum += Density(t) * 2 / Steps * (below + (density / 2));
            below += density;
        }

        Assert.Equal(sum, a.ProbabilityAbove(b), 1e-7);
        Assert.Equal(1, a.ProbabilityAbove(b) + b.ProbabilityAbove(a), 1e-12);

        static double Density(double t)
        {
            double from = Math.Max(0, -t);
            double to = (1 - t) / 2;
            return (6 * t * (to - from)) + (3 * ((to * to) - (from * from)));
        }
    }

    [Fact]
    public void BillionsOfResponses_AreStillExactEnough()
    {
        const long Billion = 1_000_000_000;
        NpsPosterior large = new ResponseCounts(Billion / 2, Billion / 4, Billion / 4).GetPosterior();

        // Normal by now: the interval is that of Wald.
        ConfidenceInterval wald = new ResponseCounts(Billion / 2, Billion / 4, Billion / 4).GetConfidenceInterval(method: IntervalMethod.Wald)!.Value;
        Assert.Equal(wald.Lower, large.GetCredibleInterval().Lower, 1e-6);
        Assert.Equal(wald.Upper, large.GetCredibleInterval().Upper, 1e-6);
        Assert.Equal(1, large.ProbabilityAbove(new ResponseCounts(5, 3, 5).GetPosterior()), 0.2);
    }

    [Fact]
    public void NoResponses_LeaveThePrior()
    {
        NpsPosterior prior = ResponseCounts.Empty.GetPosterior();

        Assert.Equal(0, prior.Mean.Points);
        Assert.Equal(0.5, prior.ProbabilityAbove(default(NetPromoterScore)), 1e-12);
        Assert.Equal(DirichletPrior.Jeffreys, prior.Prior);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1e10)]
    [InlineData(double.NaN)]
    public void Prior_OutOfRange_IsNamed(double pseudoCount)
    {
        Assert.Equal("promoters", Assert.Throws<ArgumentOutOfRangeException>(() => new DirichletPrior(pseudoCount, 1, 1)).ParamName);
        Assert.Equal("passives", Assert.Throws<ArgumentOutOfRangeException>(() => new DirichletPrior(1, pseudoCount, 1)).ParamName);
        Assert.Equal("detractors", Assert.Throws<ArgumentOutOfRangeException>(() => new DirichletPrior(1, 1, pseudoCount)).ParamName);
    }

    [Fact]
    public void ProbabilityAbove_Null_Throws() =>
        Assert.Throws<ArgumentNullException>(() => ResponseCounts.Empty.GetPosterior().ProbabilityAbove(null!));
}
