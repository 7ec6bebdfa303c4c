using System;

namespace Nps.Core;

internal static class Quadrature
{
    private const double SmallestDistance = 1e-290;
    private const int FirstLevel = 2;
    private const int LastLevel = 8;

    /// <summary>
    /// ∫ f(x) dx over (0, <paramref name="length"/>), where f may be singular at 0 but not at the other end. Tanh-sinh
    /// quadrature, the trapezoidal rule in u with x = length/(1 + exp(π sinh u)), its step halved until two results agree to
    /// <paramref name="tolerance"/> (absolute); the last is then far better, since each halving doubles the digits.
    /// Source: Takahasi and Mori (1974), Publications of RIMS 9:721–741.
    /// </summary>
    /// <remarks>
    /// Weak: what f holds below 1e-290 is lost, which is visible only for powers x^k with k below about −0.95; and a spike
    /// much narrower than the interval, away from its ends, needs many points.
    /// </remarks>
    internal static double FromSingularEnd<TFunction>(in TFunction function, double length, double tolerance)
        where TFunction : struct, IRealFunction
    {
        if (!(length > 0))
        {
            return 0;
        }

        double sum = Term(function, length, 0);
        double result = 0;
        double step = 1;
        for (int level = 0; level <= LastLevel; level++)
        {
            // Halving keeps all points and adds those in between.
            int stride = level == 0 ? 1 : 2;
            sum += Side(function, length, step, stride, sum) + Side(function, length, -step, stride, sum);
            double previous = result;
            result = step * sum;
            if (level >= FirstLevel && Math.Abs(result - previous) <= tolerance)
            {
                break;
            }

            step /= 2;
        }

        return result;
    }

    private static double Side<TFunction>(in TFunction function, double length, double step, int stride, double known)
        where TFunction : struct, IRealFunction
    {
        double sum = 0;
        for (int i = 1; ; i += stride)
        {
            double u = i * step;
            double distance = length / (1 + Math.Exp(Math.PI * Math.Sinh(u)));
            if (!(distance >= SmallestDistance) || u < -4)
            {
                return sum;
            }

            double term = Term(function, length, u);
            sum += term;
            if (Math.Abs(term) < 1e-18 * (Math.Abs(known) + Math.Abs(sum)))
            {
                return sum;
            }
        }
    }

    private static double Term<TFunction>(in TFunction function, double length, double u)
        where TFunction : struct, IRealFunction
    {
        double q = Math.Exp(Math.PI * Math.Sinh(u));
        double x = length / (1 + q);
        return function.At(x) * x * (Math.PI * Math.Cosh(u) / (1 + (1 / q)));
    }
}
