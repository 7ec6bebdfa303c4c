namespace Nps.Core;

/// <summary>
/// Quantiles of the F distribution: with X of the beta distribution with parameters d₁/2 and d₂/2, F = X/(1 − X)·d₂/d₁.
/// </summary>
/// <remarks>
/// Weak: some ten evaluations of a tail for each quantile; and for d₂ far below d₁, x is next to 1, where digits of 1 − x are lost.
/// </remarks>
internal static class FisherDistribution
{
    // Relative to the point, also near 0.
    private const double NearZero = 1e-290;

    /// <summary>The F with P(F' &gt; F) = p.</summary>
    internal static double UpperTailQuantile(double p, double degrees1, double degrees2) => Quantile(1 - p, p, degrees1, degrees2);

    /// <summary>The F with P(F' &lt; F) = p.</summary>
    internal static double LowerTailQuantile(double p, double degrees1, double degrees2) => Quantile(p, 1 - p, degrees1, degrees2);

    // Each tail is looked for on its own side of the mean, where it is known to its last digits.
    private static double Quantile(double lower, double upper, double degrees1, double degrees2)
    {
        double a = degrees1 / 2;
        double b = degrees2 / 2;
        double mean = a / (a + b);
        double x = lower <= BetaDistribution.LowerTail(mean, a, b)
            ? RootFinding.Decreasing(new LowerExcess(a, b, lower), 0, mean, NearZero)
            : RootFinding.Decreasing(new UpperExcess(a, b, upper), mean, 1, NearZero);
        return x / (1 - x) * degrees2 / degrees1;
    }

    private readonly struct UpperExcess(double a, double b, double tail) : IRealFunction
    {
        public double At(double x) => BetaDistribution.UpperTail(x, a, b) - tail;
    }

    private readonly struct LowerExcess(double a, double b, double tail) : IRealFunction
    {
        public double At(double x) => tail - BetaDistribution.LowerTail(x, a, b);
    }
}
