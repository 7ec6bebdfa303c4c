using System;

namespace Nps.Core;

/// <summary>A real function as a value, so that a solver can inline it and nothing is allocated.</summary>
internal interface IRealFunction
{
    double At(double x);
}

internal static class RootFinding
{
    private const double Precision = 1.0 / (1L << 52);
    private const int MaximumSteps = 200;

    /// <summary>
    /// The point of [<paramref name="lower"/>, <paramref name="upper"/>] where a function that is positive below it and
    /// negative above it changes sign, to about 1e-16 (relative for points beyond 1). Chandrupatla (1997), Advances in Engineering Software
    /// 28:145–149: inverse quadratic interpolation where it is safe, bisection where it is not.
    /// </summary>
    /// <remarks>
    /// The signs at the ends are the caller's promise: where the function is 0 there, because a factor vanishes at the end
    /// of the domain, the end still counts as positive (lower) or negative (upper), so that no spurious root is found.
    /// </remarks>
    internal static double Decreasing<TFunction>(in TFunction function, double lower, double upper)
        where TFunction : struct, IRealFunction
    {
        if (!(lower < upper))
        {
            return lower;
        }

        double a = upper;
        double fa = Math.Min(function.At(upper), 0);
        double b = lower;
        double fb = Math.Max(function.At(lower), 0);

        // An infinite value makes the interpolation undefined, which chooses bisection.
        fa = fa == 0 ? double.NegativeInfinity : fa;
        fb = fb == 0 ? double.PositiveInfinity : fb;
        double step = 0.5;
        for (int i = 0; i < MaximumSteps; i++)
        {
            double x = a + (step * (b - a));
            double fx = function.At(x);
            double c = b;
            double fc = fb;
            if ((fx < 0) == (fa < 0))
            {
                c = a;
                fc = fa;
            }
            else
            {
                b = a;
                fb = fa;
            }

            a = x;
            fa = fx;
            double best = Math.Abs(fa) < Math.Abs(fb) ? a : b;
            double smallestStep = Precision * (Math.Abs(best) + 0.25) / Math.Abs(b - a);
            if (fx == 0 || smallestStep > 0.5)
            {
                return best;
            }

            step = NextStep(a, fa, b, fb, c, fc);
            step = Math.Min(Math.Max(step, smallestStep), 1 - smallestStep);
        }

        return a;
    }

    private static double NextStep(double a, double fa, double b, double fb, double c, double fc)
    {
        double position = (a - b) / (c - b);
        double height = (fa - fb) / (fc - fb);
        bool interpolationIsSafe = height * height < position && (1 - height) * (1 - height) < 1 - position;
        return interpolationIsSafe
            ? (fa / (fb - fa) * fc / (fb - fc)) + ((c - a) / (b - a) * fa / (fc - fa) * fb / (fc - fb))
            : 0.5;
    }
}
