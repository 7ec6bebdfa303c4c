using System;

namespace Nps.Core;

/// <summary>
/// Tails of the beta distribution with parameters a and b of 1 or more. With n = a + b and y = 1 − x,
/// P(X &gt; x) = x^a y^b/B(a, b) · ∫₀^∞ exp(aw − n log(1 + x(e^w − 1))) dw.
/// </summary>
/// <remarks>
/// The integral follows from that of the density from x on, with w the distance in log odds. Its integrand is log-concave and has no other scale
/// than the one used here, so that one quadrature serves all parameters, also where a continued fraction would need millions of terms. The
/// factor before it is computed as Loader (2000), Fast and accurate computation of binomial probabilities, does. The tail that has the
/// mean in it is one less the other, so that its error is absolute.
/// </remarks>
internal static class BetaDistribution
{
    /// <summary>P(X &gt; x).</summary>
    internal static double UpperTail(double x, double a, double b) => Tail(x, 1 - x, a, b);

    /// <summary>P(X &lt; x).</summary>
    internal static double LowerTail(double x, double a, double b) => Tail(1 - x, x, b, a);

    private static double Tail(double x, double y, double a, double b)
    {
        if (!(x > 0 && y > 0))
        {
            return x > 0 ? 0 : 1;
        }

        double n = a + b;
        double slope = b >= a ? a - (n * x) : (n * y) - b;
        if (slope > 0)
        {
            return 1 - Tail(y, x, b, a);
        }

        double scale = 1 / (Math.Sqrt(n * x * y) - slope);
        double integral = scale * Quadrature.FromSingularEnd(new Integrand(n, slope, x, y, scale), 1, 1e-10);
        return Math.Min(1, Peak(x, y, a, b) * integral);
    }

    // x^a y^b/B(a, b): the powers relative to those at the mean, where the first order cancels, and Stirling's formula for the rest.
    private static double Peak(double x, double y, double a, double b)
    {
        double n = a + b;
        double step = b >= a ? x - (a / n) : (b / n) - y;
        double relative = (a * SmallDifferences.LogMinusArgument(step / a * n, x / a * n))
            + (b * SmallDifferences.LogMinusArgument(-step / b * n, y / b * n));
        double stirling = GammaFunction.StirlingRemainder(n)
            - GammaFunction.StirlingRemainder(a) - GammaFunction.StirlingRemainder(b);
        return Math.Sqrt(a / n * b / (2 * Math.PI)) * Math.Exp(relative + stirling);
    }

    /// <summary>exp(slope w − n(log(1 + x(e^w − 1)) − xw)) at w = −scale log q, divided by q.</summary>
    private readonly struct Integrand(double n, double slope, double share, double other, double scale) : IRealFunction
    {
        public double At(double x)
        {
            double w = -scale * Math.Log(x);
            return Math.Exp((slope * w) - (n * (share <= other ? SecondOrder(share, w) : SecondOrder(other, -w)))) / x;
        }

        // log(1 + s(e^v − 1)) − sv: its first order cancels before anything is computed. (With y and −w it is the same as with x and w.)
        private static double SecondOrder(double s, double v)
        {
            if (v > 500)
            {
                return Math.Log(s) + v - (s * v);
            }

            // Further out the first orders are not nearly equal, while the differences below would be of numbers that grow without bound.
            double less = s * ExpMinusOne(v);
            return Math.Abs(v) >= 0.5
                ? SmallDifferences.LogOfOnePlus(less) - (s * v)
                : SmallDifferences.LogMinusArgument(less, 1 + less) + (s * ExpMinusLinear(v));
        }

        private static double ExpMinusOne(double v) => Math.Abs(v) < 0.5 ? v + ExpMinusLinear(v) : Math.Exp(v) - 1;

        // e^v − 1 − v for |v| below ½.
        private static double ExpMinusLinear(double v)
        {
            double term = v * v / 2;
            double sum = term;
            for (int i = 3; Math.Abs(term) > 1e-17 * sum; i++)
            {
                term *= v / i;
                sum += term;
            }

            return sum;
        }
    }
}
