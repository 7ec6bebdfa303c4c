using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>Against values computed from the definitions, see posterior.py and dirichlet_posterior.py in Reference/scripts.</summary>
public class DirichletPosteriorTests
{
    // The reference quantiles are given to about 1e-13; ours are better.
    private const double Tolerance = 1e-12;

    public static TheoryData<int> Samples() => [.. Enumerable.Range(0, ReferenceFile.Load("posterior").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Samples))]
    public void MeanVarianceTailAndLimits_MatchReference(int index)
    {
        JsonElement item = ReferenceFile.Load("posterior")[index];
        DirichletPosterior posterior = Jeffreys.Posterior(item.Counts("counts"));

        Assert.Equal(item.Double("mean"), posterior.Mean, Tolerance);
        Assert.Equal(item.Double("variance"), posterior.Variance, Tolerance);
        Assert.Equal(item.Double("prob_positive"), posterior.Survival(0), Tolerance);
        AssertLimits(item.GetProperty("equal_tailed_0.90"), posterior, 0.05);
        AssertLimits(item.GetProperty("equal_tailed_0.95"), posterior, 0.025);
    }

    [Fact]
    public void Tails_FarOutAndForAnySizeOfCounts_HaveASmallRelativeError()
    {
        foreach (JsonElement item in ReferenceFile.Load("dirichlet-posterior").GetProperty("points").EnumerateArray())
        {
            DirichletPosterior posterior = Parameters(item.GetProperty("parameters"));
            double t = item.Double("t");
            AssertRelative(item.Double("lower"), posterior.Cdf(t), item);
            AssertRelative(item.Double("upper"), posterior.Survival(t), item);
            if (item.GetProperty("density").ValueKind == JsonValueKind.Number)
            {
                AssertRelative(item.Double("density"), posterior.Density(t), item);
            }
        }
    }

    [Fact]
    public void ProbabilityGreater_SmallAndHugeSamples_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("dirichlet-posterior").GetProperty("greater").EnumerateArray())
        {
            DirichletPosterior current = Parameters(item.GetProperty("current"));
            DirichletPosterior baseline = Parameters(item.GetProperty("baseline"));

            Assert.Equal(item.Double("probability"), DirichletPosterior.ProbabilityGreater(current, baseline), 1e-10);
            Assert.Equal(1 - item.Double("probability"), DirichletPosterior.ProbabilityGreater(baseline, current), 1e-10);
        }
    }

    [Fact]
    public void ProbabilityGreater_SamplesThatDoNotOverlap_IsZeroOrOne()
    {
        var high = new DirichletPosterior(1e6, 1, 1);
        var low = new DirichletPosterior(1, 1, 1e6);

        Assert.Equal(1, DirichletPosterior.ProbabilityGreater(high, low));
        Assert.Equal(0, DirichletPosterior.ProbabilityGreater(low, high));
    }

    [Fact]
    public void OutsideTheScale_NothingIs()
    {
        var posterior = new DirichletPosterior(3.5, 2.5, 1.5);

        Assert.Equal(0, posterior.Cdf(-1));
        Assert.Equal(1, posterior.Survival(-1.5));
        Assert.Equal(1, posterior.Cdf(1));
        Assert.Equal(0, posterior.Survival(2));
        Assert.Equal(0, posterior.Density(-1.5));
        Assert.Equal(-1, posterior.Quantile(0));
        Assert.Equal(1, posterior.Quantile(1));
    }

    [Fact]
    public void Density_AtItsSingularities_IsTheLimit()
    {
        Assert.Equal(double.PositiveInfinity, new DirichletPosterior(0.5, 7.5, 0.5).Density(0));
        Assert.Equal(double.PositiveInfinity, new DirichletPosterior(7.5, 0.3, 0.5).Density(1));
        Assert.Equal(0, new DirichletPosterior(7.5, 0.7, 0.5).Density(1));

        // Continuous at the end where the other two parameters add up to 1.
        var posterior = new DirichletPosterior(7.5, 0.5, 0.5);
        Assert.Equal(posterior.Density(1), posterior.Density(new ScorePoint(1, -1e-14)), 1e-11);
        Assert.Equal(posterior.Density(1), posterior.Mirrored.Density(-1));
    }

    [Fact]
    public void SymmetricPosterior_IsAHalfAtZero()
    {
        foreach (double extremes in (double[])[0.01, 0.5, 1, 12.5, 1e6, 1e9])
        {
            Assert.Equal(0.5, new DirichletPosterior(extremes, 3.5, extremes).Cdf(0), 1e-14);
            Assert.Equal(0, new DirichletPosterior(extremes, 3.5, extremes).Quantile(0.5), 1e-14);
        }
    }

    private static void AssertLimits(JsonElement expected, DirichletPosterior posterior, double tail)
    {
        Assert.Equal(expected[0].GetDouble(), posterior.Quantile(tail), Tolerance);
        Assert.Equal(expected[1].GetDouble(), posterior.UpperQuantile(tail), Tolerance);
    }

    private static DirichletPosterior Parameters(JsonElement item) =>
        new(item[0].GetDouble(), item[1].GetDouble(), item[2].GetDouble());

    private static void AssertRelative(double expected, double actual, JsonElement item) =>
        Assert.True(
            Math.Abs(actual - expected) <= (Tolerance * Math.Abs(expected)) + double.Epsilon,
            $"{item}: expected {expected:R}, got {actual:R}, relative error {(actual / expected) - 1:E1}.");
}
