using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// The random-effects fit of several scores: each θ̂ᵢ varies around its own true score with the variance sᵢ² = V̄/nᵢ, and the true
/// scores vary around their mean μ with the variance τ². τ² solves Σ(θ̂ᵢ − μ̂)²/(sᵢ² + τ²) = K − 1, or is 0 where the
/// left side is below that already; μ̂ is the mean weighted by 1/(sᵢ² + τ²).
/// </summary>
/// <remarks>
/// V̄ = Σnᵢ·Vᵢ/Σnᵢ, the variance within samples, is the same for all of them: the variance of five promoters is 0 and no evidence of
/// certainty. Sources: Paule and Mandel (1982), Journal of Research of the National Bureau of Standards 87:377–385; Efron and
/// Morris (1975), Journal of the American Statistical Association 70:311–319; Morris (1983), same journal, 78:47–55. Domain: three
/// samples or more, each with a positive total. Weak: with few samples τ² is a poor estimate, often 0, and what follows treats
/// it as known.
/// </remarks>
internal sealed class ShrinkageMethod
{
    private readonly IReadOnlyList<TrinomialSample> _samples;

    internal ShrinkageMethod(IReadOnlyList<TrinomialSample> samples)
    {
        _samples = samples;
        double total = 0;
        foreach (TrinomialSample sample in samples)
        {
            total += sample.Total;
        }

        double within = 0;
        double mean = 0;
        foreach (TrinomialSample sample in samples)
        {
            within += sample.Total / total * sample.Variance;
            mean += sample.Score / samples.Count;
        }

        double between = 0;
        foreach (TrinomialSample sample in samples)
        {
            between += (sample.Score - mean) * (sample.Score - mean) / (samples.Count - 1);
        }

        // With an unweighted mean and no sᵢ² the sum can only be larger, so that τ² is at most this.
        WithinVariance = within;
        BetweenVariance = between * Share(between);
        Mean = MeanAt(BetweenVariance);
        MeanVariance = VarianceOfMeanAt(BetweenVariance);
    }

    /// <summary>V̄, the variance of one response within samples.</summary>
    internal double WithinVariance { get; }

    /// <summary>τ², the variance of true scores.</summary>
    internal double BetweenVariance { get; }

    /// <summary>μ̂, the mean of true scores.</summary>
    internal double Mean { get; }

    /// <summary>The variance of μ̂ with τ² taken as known, 1/Σ1/(sᵢ² + τ²).</summary>
    internal double MeanVariance { get; }

    /// <summary>B = τ²/(τ² + s²), the share of a sample's distance from the mean that is not chance; 0 by convention where V̄ is.</summary>
    internal double ReliabilityOf(double total) =>
        WithinVariance == 0 || BetweenVariance == 0 ? 0 : BetweenVariance / (BetweenVariance + (WithinVariance / total));

    /// <summary>The variance of a shrunken score, τ²(1 − B) + (1 − B)²·Var(μ̂).</summary>
    internal double VarianceOf(double total)
    {
        double b = ReliabilityOf(total);

        // 1 − B without cancellation.
        double rest = b == 0 ? 1 : WithinVariance / total / (BetweenVariance + (WithinVariance / total));
        return (BetweenVariance * rest) + (rest * rest * MeanVariance);
    }

    // The share of the largest possible τ² that it is.
    private double Share(double largest)
    {
        if (largest == 0 || WithinVariance == 0)
        {
            return 1;
        }

        var excess = new Excess(this, largest);
        if (excess.At(0) <= 0)
        {
            return 0;
        }

        // By its fourth root, so that a small share has as many digits as a large one.
        double root = RootFinding.Decreasing(excess, 0, 1);
        return root * root * root * root;
    }

    private double MeanAt(double between)
    {
        double sum = 0;
        double weights = 0;
        foreach (TrinomialSample sample in _samples)
        {
            double weight = WeightOf(sample.Total, between);
            sum += weight * sample.Score;
            weights += weight;
        }

        return sum / weights;
    }

    private double VarianceOfMeanAt(double between)
    {
        if (between + WithinVariance == 0)
        {
            return 0;
        }

        double weights = 0;
        foreach (TrinomialSample sample in _samples)
        {
            weights += WeightOf(sample.Total, between);
        }

        return (WithinVariance + between) / weights;
    }

    // (V̄ + τ²)/(sᵢ² + τ²), which is finite and above 0 for every size.
    private double WeightOf(double total, double between) => between + WithinVariance == 0
        ? 1
        : (WithinVariance + between) / ((WithinVariance / total) + between);

    private double Heterogeneity(double between)
    {
        double mean = MeanAt(between);
        double sum = 0;
        foreach (TrinomialSample sample in _samples)
        {
            double difference = sample.Score - mean;
            sum += difference * difference / ((WithinVariance / sample.Total) + between);
        }

        return sum;
    }

    /// <summary>By how much the sum of squares exceeds K − 1, at the fourth root of a share of the largest τ².</summary>
    private readonly struct Excess(ShrinkageMethod method, double largest) : IRealFunction
    {
        public double At(double x) => method.Heterogeneity(x * x * x * x * largest) - (method._samples.Count - 1);
    }
}
