namespace Nps.Core;

/// <summary>
/// Quantiles of the F distribution with d₁ and d₂ degrees of freedom, each 1 or more: with X of the beta distribution with parameters
/// d₁/2 and d₂/2, F = X/(1 − X)·d₂/d₁.
/// </summary>
/// <remarks>Weak: some ten evaluations of a tail for each quantile.</remarks>
internal static class FisherDistribution
{
    // Relative to the point, also near 0.
    private const double NearZero = 1e-290;

    /// <summary>The F with P(F' &gt; F) = p.</summary>
    internal static double UpperTailQuantile(double p, double degrees1, double degrees2) => Quantile(1 - p, p, degrees1, degrees2);

    /// <summary>The F with P(F' &lt; F) = p.</summary>
    internal static double LowerTailQuantile(double p, double degrees1, double degrees2) => Quantile(p, 1 - p, degrees1, degrees2);

    private static double Quantile(double lower, double upper, double degrees1, double degrees2)
    {
        // Either tail is looked for on its own side of the mean, where it is known to its last digits, and there as the smaller part of X and 1 − X.
        double a = degrees1 / 2;
        double b = degrees2 / 2;
        return lower <= BetaDistribution.LowerTail(a / (a + b), a, b)
            ? BelowMean(lower, a, b) * degrees2 / degrees1
            : degrees2 / degrees1 / BelowMean(upper, b, a);
    }

    /// <summary>X/(1 − X) at the quantile p of X, which is below its mean.</summary>
    private static double BelowMean(double p, double a, double b)
    {
        double x = RootFinding.Decreasing(new LowerExcess(a, b, p), 0, a / (a + b), NearZero);
        return x / (1 - x);
    }

    private readonly struct LowerExcess(double a, double b, double tail) : IRealFunction
    {
        public double At(double x) => tail - BetaDistribution.LowerTail(x, a, b);
    }
}
