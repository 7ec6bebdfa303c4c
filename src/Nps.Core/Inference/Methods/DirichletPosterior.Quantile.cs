using System;

namespace Nps.Core;

internal readonly partial struct DirichletPosterior
{
    /// <summary>
    /// The t with P(θ ≤ t) = p, to about 1e-15 where the density is not small; −1 and 1 for p at or beyond 0 and 1.
    /// </summary>
    internal double Quantile(double p) => -Mirrored.UpperQuantile(p);

    /// <summary>The t with P(θ &gt; t) = q: not the same as asking for 1 − q, which is rounded.</summary>
    internal double UpperQuantile(double q)
    {
        if (!(q > 0))
        {
            return 1;
        }

        if (q >= 1)
        {
            return -1;
        }

        // The one-sided Chebyshev inequality (Cantelli): neither tail reaches further.
        double deviation = Math.Sqrt(Variance);
        double lower = Mean - (deviation * Math.Sqrt(q / (1 - q)));
        double upper = Mean + (deviation * Math.Sqrt((1 - q) / q));
        return RootFinding.Decreasing(new Excess(this, q), Math.Max(lower, -1), Math.Min(upper, 1));
    }

    /// <summary>How far the upper tail at t exceeds q.</summary>
    private readonly struct Excess(DirichletPosterior posterior, double q) : IRealFunction
    {
        public double At(double x) => posterior.Survival(x) - q;
    }
}
