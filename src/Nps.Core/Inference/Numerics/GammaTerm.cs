using System;
using System.Numerics;

namespace Nps.Core;

/// <summary>
/// The factor (1 − ws)^−α of a moment generating function around a point c: with x = wc, d = 1 − x and z = x/d,
/// 1 − ws = d(1 − zζ) at s = c(1 + ζ).
/// </summary>
internal readonly struct GammaTerm(double alpha, double x, double d)
{
    /// <summary>Up to this size of zζ logarithms are computed by their series.</summary>
    internal const double SeriesLimit = 0.3;

    internal double Alpha { get; } = alpha;

    internal double Z { get; } = x / d;

    /// <summary>αz.</summary>
    internal double Linear => Alpha * Z;

    /// <summary>αxz = αz − αx.</summary>
    internal double Square => Alpha * x * Z;

    /// <summary>−α log d − αz, without cancellation.</summary>
    internal double LogPeak => Alpha * SmallDifferences.LogMinusArgument(Z, 1 / d);

    /// <summary>The derivative of −α log(1 − zζ) at ζ = iρ is Lean + iρ Curvature.</summary>
    internal double Lean(double height) => Linear / (1 + (Z * height * Z * height));

    internal double Curvature(double height) => Linear * Z / (1 + (Z * height * Z * height));

    /// <summary>−α log(1 − zζ), or without its linear part αzζ.</summary>
    internal Complex LogRatio(Complex zeta, bool withoutLinear)
    {
        if (Alpha == 0)
        {
            return 0;
        }

        Complex argument = Z * zeta;
        if (withoutLinear)
        {
            return Alpha * SmallDifferences.MinusLogMinusArgument(argument);
        }

        if (Math.Abs(argument.Real) + Math.Abs(argument.Imaginary) <= SeriesLimit)
        {
            return Alpha * (SmallDifferences.MinusLogMinusArgument(argument) + argument);
        }

        double real = 1 - argument.Real;
        double square = (real * real) + (argument.Imaginary * argument.Imaginary);

        // Written out, it is twice as fast as the logarithm of a Complex, which is for what would overflow.
        return square < 1e300
            ? new Complex(-Alpha / 2 * Math.Log(square), -Alpha * Math.Atan2(-argument.Imaginary, real))
            : -Alpha * Complex.Log(1 - argument);
    }

    /// <summary>α/(1 − ws).</summary>
    internal Complex Resolvent(Complex zeta) => Alpha / d / (1 - (Z * zeta));
}
