namespace Nps.Core.Tests;

[Properties(MaxTest = 200)]
public class DirichletPosteriorLaws
{
    [Property]
    public void SwappingPromotersAndDetractors_MirrorsToTheBit(
        ResponseCounts counts, NetPromoterScore score, ConfidenceLevel level)
    {
        DirichletPosterior posterior = Jeffreys.Posterior(counts);
        DirichletPosterior mirrored = Jeffreys.Posterior(
            new ResponseCounts(counts.Detractors, counts.Passives, counts.Promoters));
        double t = score.Points / 100;

        Assert.Equal(posterior.Mean, -mirrored.Mean);
        Assert.Equal(posterior.Variance, mirrored.Variance);
        Assert.Equal(posterior.Cdf(t), mirrored.Survival(-t));
        Assert.Equal(posterior.Survival(t), mirrored.Cdf(-t));
        Assert.Equal(posterior.Density(t), mirrored.Density(-t));
        Assert.Equal(posterior.Quantile(level.Fraction), -mirrored.UpperQuantile(level.Fraction));
    }

    [Property]
    public void Tails_AddUpToOne(ResponseCounts counts, NetPromoterScore score)
    {
        DirichletPosterior posterior = Jeffreys.Posterior(counts);

        Assert.Equal(1, posterior.Cdf(score.Points / 100) + posterior.Survival(score.Points / 100), 1e-14);
        Assert.Equal(1, posterior.Cdf(posterior.Mean) + posterior.Survival(posterior.Mean), 1e-14);
    }

    [Property]
    public void Cdf_Rises(SmallCounts small, NetPromoterScore one, NetPromoterScore other)
    {
        DirichletPosterior posterior = Jeffreys.Posterior(small.Counts);
        double lower = Math.Min(one.Points, other.Points) / 100;
        double upper = Math.Max(one.Points, other.Points) / 100;

        // Where it has become constant, only rounding is left.
        Assert.True(posterior.Cdf(lower) <= posterior.Cdf(upper) + 1e-14);
        Assert.True(posterior.Survival(lower) >= posterior.Survival(upper) - 1e-14);
    }

    [Property]
    public void Quantile_IsWhereTheCdfPassesTheProbability(ResponseCounts counts, ConfidenceLevel level)
    {
        DirichletPosterior posterior = Jeffreys.Posterior(counts);
        double lower = posterior.Quantile(level.Fraction);
        double upper = posterior.UpperQuantile(level.Fraction);

        Assert.InRange(level.Fraction, posterior.Cdf(lower - 1e-13) - 1e-14, posterior.Cdf(lower + 1e-13) + 1e-14);
        Assert.InRange(level.Fraction, posterior.Survival(upper + 1e-13) - 1e-14, posterior.Survival(upper - 1e-13) + 1e-14);
    }

    [Property]
    public void Density_IsTheSlopeOfTheCdf(SmallCounts small, NetPromoterScore score)
    {
        // Integrated from the singularity at 0.
        DirichletPosterior posterior = Jeffreys.Posterior(small.Counts);
        double t = score.Points / 100;
        double mass = Quadrature.FromSingularEnd(new DensityBeside(posterior, Math.Sign(t)), Math.Abs(t) / 2, 1e-10);

        Assert.Equal(Math.Abs(posterior.Cdf(t / 2) - posterior.Cdf(0)), mass, 1e-10);
    }

    [Property(MaxTest = 20)]
    public void ProbabilityGreater_BothOrders_AddUpToOne(SmallCounts current, SmallCounts baseline)
    {
        DirichletPosterior first = Jeffreys.Posterior(current.Counts);
        DirichletPosterior second = Jeffreys.Posterior(baseline.Counts);

        double greater = DirichletPosterior.ProbabilityGreater(first, second);

        Assert.Equal(1, greater + DirichletPosterior.ProbabilityGreater(second, first), 1e-10);
        Assert.Equal(greater, DirichletPosterior.ProbabilityGreater(second.Mirrored, first.Mirrored), 1e-10);
        Assert.Equal(0.5, DirichletPosterior.ProbabilityGreater(first, first));
    }

    private readonly struct DensityBeside(DirichletPosterior posterior, int side) : IRealFunction
    {
        public double At(double x) => posterior.Density(new ScorePoint(0, side * x));
    }
}
