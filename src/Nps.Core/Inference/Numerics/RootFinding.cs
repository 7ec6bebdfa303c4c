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
    /// The smallest point, to about 1e-11 of it, at which a rising function that is costly to compute is 0 or more. Illinois form of
    /// false position (Dowell and Jarratt 1971, BIT 11:168–174). At the point that is returned the function is 0 or more.
    /// </summary>
    /// <param name="function">The function.</param>
    /// <param name="lower">A point at which it is negative.</param>
    /// <param name="upper">A larger point; if the function is negative there too, it is returned.</param>
    /// <param name="precision">How close is close enough, besides 1e-11 of the point.</param>
    internal static double Smallest(Func<double, double> function, double lower, double upper, double precision)
    {
        const double Tolerance = 1e-11;
        double below = function(lower);
        double above = function(upper);
        int side = 0;
        while (above > 0 && upper - lower > Math.Max(Tolerance * upper, precision))
        {
            double middle = upper - (above * (upper - lower) / (above - below));
            middle = middle > lower && middle < upper ? middle : lower + ((upper - lower) / 2);
            if (!(middle > lower && middle < upper))
            {
                break;
            }

            double value = function(middle);
            if (value >= 0)
            {
                upper = middle;
                above = value;
                below = side > 0 ? below / 2 : below;
                side = 1;
            }
            else
            {
                lower = middle;
                below = value;
                above = side < 0 ? above / 2 : above;
                side = -1;
            }
        }

        return upper;
    }

    /// <summary>
    /// The point of [<paramref name="lower"/>, <paramref name="upper"/>] where a function that is positive below it and
    /// negative above it changes sign, to about 1e-16 (relative for points beyond 1). Chandrupatla (1997), Advances in Engineering Software
    /// 28:145–149: inverse quadratic interpolation where it is safe, bisection where it is not.
    /// </summary>
    /// <param name="function">The function.</param>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <param name="near">How near 0 the precision is relative to the point: below this it is absolute.</param>
    /// <remarks>
    /// The signs at the ends are the caller's promise: where the function is 0 there, because a factor vanishes at the end
    /// of the domain, the end still counts as positive (lower) or negative (upper), so that no spurious root is found.
    /// </remarks>
    internal static double Decreasing<TFunction>(in TFunction function, double lower, double upper, double near = 0.25)
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
            double smallestStep = Precision * (Math.Abs(best) + near) / Math.Abs(b - a);
            if (fx == 0 || smallestStep > 0.5)
            {
                return best;
            }

            step = NextStep(a, fa, b, fb, c, fc);
            step = Math.Min(Math.Max(step, smallestStep), 1 - smallestStep);
        }

        return a;
    }

    /// <summary>The smallest whole number that is enough, where every larger one is enough too.</summary>
    /// <param name="notEnough">A number that is not enough.</param>
    /// <param name="enough">A larger number that is.</param>
    /// <param name="isEnough">Whether a number between the two is enough.</param>
    internal static long SmallestWhole(long notEnough, long enough, Func<long, bool> isEnough)
    {
        while (enough - notEnough > 1)
        {
            long middle = notEnough + ((enough - notEnough) / 2);
            if (isEnough(middle))
            {
                enough = middle;
            }
            else
            {
                notEnough = middle;
            }
        }

        return enough;
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
