using System;

namespace Nps.Core;

internal readonly partial struct DirichletPosterior
{
    // Of the quadrature, absolute; the result ends up well below it.
    private const double Tolerance = 1e-10;
    private const double NegligibleTail = 1e-14;

    /// <summary>
    /// P(θ_current &gt; θ_baseline) for independent posteriors: ∫ f(t) F(t) dt over the scores that both can have, with an
    /// absolute error of about 1e-10 at most. Weak: milliseconds, where one tail takes microseconds.
    /// </summary>
    internal static double ProbabilityGreater(in DirichletPosterior current, in DirichletPosterior baseline)
    {
        if (current.Promoters == baseline.Promoters && current.Passives == baseline.Passives
            && current.Detractors == baseline.Detractors)
        {
            return 0.5;
        }

        // The density of the larger sample is the smoother one. Choosing also makes the two orders add up to 1.
        if (current.Total < baseline.Total)
        {
            return 1 - OverCommonScores(baseline, current);
        }

        return OverCommonScores(current, baseline);
    }

    private static double OverCommonScores(in DirichletPosterior current, in DirichletPosterior baseline)
    {
        double lowest = Math.Max(current.Quantile(NegligibleTail), baseline.Quantile(NegligibleTail));
        double end = baseline.UpperQuantile(NegligibleTail);
        double highest = Math.Min(current.UpperQuantile(NegligibleTail), end);
        if (!(lowest < highest))
        {
            return current.Mean > baseline.Mean ? 1 : 0;
        }

        // Above its end the baseline's F is 1.
        double sum = current.Survival(end);
        if (lowest < 0 && highest > 0)
        {
            sum += Between(current, baseline, lowest, 0) + Between(current, baseline, 0, highest);
        }
        else
        {
            sum += Between(current, baseline, lowest, highest);
        }

        return Math.Max(0, Math.Min(sum, 1));
    }

    // Densities may have a singularity at each end: each half is integrated from its own.
    private static double Between(in DirichletPosterior current, in DirichletPosterior baseline, double lower, double upper)
    {
        double middle = lower + ((upper - lower) / 2);
        return FromAnchor(current, baseline, lower, middle) + FromAnchor(current, baseline, upper, middle);
    }

    // ∫ f F = F(anchor) ∫ f + ∫ f (F − F(anchor)): a pole of f next to the anchor keeps its mass in the first integral, however
    // close to the anchor it lies.
    private static double FromAnchor(in DirichletPosterior current, in DirichletPosterior baseline, double anchor, double end)
    {
        double atAnchor = baseline.Cdf(anchor);
        var excess = new WeightedExcess(current, baseline, anchor, Math.Sign(end - anchor), atAnchor);
        return (atAnchor * Math.Abs(current.Cdf(end) - current.Cdf(anchor)))
            + Quadrature.FromSingularEnd(excess, Math.Abs(end - anchor), Tolerance);
    }

    private readonly struct WeightedExcess(
        DirichletPosterior current, DirichletPosterior baseline, double anchor, int direction, double atAnchor)
        : IRealFunction
    {
        public double At(double x)
        {
            var point = new ScorePoint(anchor, direction * x);
            double excess = baseline.Cdf(point) - atAnchor;
            return excess == 0 ? 0 : excess * current.Density(point);
        }
    }
}
