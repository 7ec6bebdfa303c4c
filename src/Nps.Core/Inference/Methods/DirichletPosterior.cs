using System;

namespace Nps.Core;

/// <summary>
/// The score θ = p − d when the shares (p, m, d) have a Dirichlet distribution: the posterior of a sample, with parameters
/// counts + prior. Mean (α₊ − α₋)/A and variance [(α₊ + α₋)/A − mean²]/(A + 1), A the sum of the parameters.
/// </summary>
/// <remarks>
/// The prior is a choice; Jeffreys' is ½ for each class (Jeffreys 1946, Proceedings of the Royal Society A 186:453–461).
/// Domain: parameters from 0.01 to 1e19, points of [−1, 1]. Exchanging promoters and detractors mirrors every number to the last
/// bit. Weak: with all parameters far below ½ almost all mass sits at −1, 0 and 1 and evaluation is slow.
/// </remarks>
internal readonly partial struct DirichletPosterior(double promoters, double passives, double detractors)
{
    internal double Promoters { get; } = promoters;

    internal double Passives { get; } = passives;

    internal double Detractors { get; } = detractors;

    /// <summary>The sum of the parameters; symmetric in promoters and detractors to the last bit.</summary>
    internal double Total => Promoters + Detractors + Passives;

    internal double Mean => (Promoters - Detractors) / Total;

    /// <summary>The variance, written without the cancellation of the formula above.</summary>
    internal double Variance =>
        (((Passives / Total) * ((Promoters + Detractors) / Total)) + (4 * (Promoters / Total) * (Detractors / Total)))
        / (Total + 1);

    internal DirichletPosterior Mirrored => new(Detractors, Passives, Promoters);

    /// <summary>P(θ ≤ t).</summary>
    internal double Cdf(double t) => Cdf(ScorePoint.At(t));

    /// <summary>P(θ &gt; t).</summary>
    internal double Survival(double t) => Survival(ScorePoint.At(t));

    /// <summary>
    /// The density at t; infinite at a pole: at 0 when the outer parameters add up to 1 or less, at an end when the other two
    /// add up to less than 1.
    /// </summary>
    internal double Density(double t) => Density(ScorePoint.At(t));

    internal double Cdf(ScorePoint t) => Mirrored.Survival(t.Mirrored);

    /// <summary>The tail away from the mean is computed; the other is its complement.</summary>
    internal double Survival(ScorePoint t)
    {
        if (!(t.DistanceTo(1) > 0))
        {
            return 0;
        }

        if (!(t.DistanceTo(-1) < 0))
        {
            return 1;
        }

        double drift = Drift(t);
        return drift <= 0
            ? new TailContour(Promoters, Passives, Detractors, t, drift).Probability()
            : 1 - new TailContour(Detractors, Passives, Promoters, t.Mirrored, -drift).Probability();
    }

    internal double Density(ScorePoint t)
    {
        if (!(t.DistanceTo(1) > 0))
        {
            return t.DistanceTo(1) == 0 ? DensityAtTop : 0;
        }

        if (!(t.DistanceTo(-1) < 0))
        {
            return t.DistanceTo(-1) == 0 ? Mirrored.DensityAtTop : 0;
        }

        double drift = Drift(t);
        return drift <= 0
            ? new TailContour(Promoters, Passives, Detractors, t, drift).Density()
            : new TailContour(Detractors, Passives, Promoters, t.Mirrored, -drift).Density();
    }

    // At a distance x below 1 the density is proportional to x^(α₀ + α₋ − 1), with this factor when the power is 0.
    private double DensityAtTop
    {
        get
        {
            double power = Passives + Detractors - 1;
            return power == 0 ? Promoters * Math.Pow(2, -Detractors) : power < 0 ? double.PositiveInfinity : 0;
        }
    }

    // (mean − t) × total. The order of the sum must not depend on which class is which, or mirroring would lose a last bit.
    private double Drift(ScorePoint t)
    {
        if (Promoters < Detractors)
        {
            return -Mirrored.Drift(t.Mirrored);
        }

        CompensatedSum drift = default;
        drift.AddProduct(Promoters, 1 - t.Anchor);
        drift.AddProduct(Detractors, -1 - t.Anchor);
        drift.AddProduct(Passives, -t.Anchor);
        drift.AddProduct(Promoters, -t.Offset);
        drift.AddProduct(Detractors, -t.Offset);
        drift.AddProduct(Passives, -t.Offset);
        return drift.Value;
    }
}
