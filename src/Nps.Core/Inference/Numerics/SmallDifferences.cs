using System;
using System.Numerics;

namespace Nps.Core;

/// <summary>Logarithms minus the first term of their series, without the cancellation that subtracting would cost.</summary>
internal static class SmallDifferences
{
    /// <summary>log(1 + x) for x &gt; −1, with a relative error of a few 1e-16; the framework has no such function.</summary>
    internal static double LogOfOnePlus(double x) => Math.Abs(x) < 0.5 ? x + LogMinusArgument(x, 1 + x) : Math.Log(1 + x);

    /// <summary>log(1 + x) − x for x &gt; −1, given 1 + x as well, which may hold digits that x has lost.</summary>
    internal static double LogMinusArgument(double x, double onePlusX)
    {
        // log(1 + x) = 2 artanh(r) with r = x/(2 + x), and 2r − x = −rx. Where the series would be long, subtracting costs few
        // bits.
        double r = x / (2 + x);
        return r * r <= 0.1 ? r * ((2 * r * r * ArtanhTail(r * r)) - x) : Math.Log(onePlusX) - x;
    }

    /// <summary>−log(1 − x) − x for |x| up to about ½.</summary>
    internal static Complex MinusLogMinusArgument(Complex x)
    {
        // As above, with −x for x.
        Complex r = x / (2 - x);
        Complex square = r * r;
        Complex sum = 1.0 / 3;
        Complex power = square;
        for (int divisor = 5; Math.Abs(power.Real) + Math.Abs(power.Imaginary) > 1e-17 * divisor; divisor += 2)
        {
            sum += power / divisor;
            power *= square;
        }

        return r * (x + (2 * square * sum));
    }

    /// <summary>1/3 + q/5 + q²/7 + … for 0 ≤ q ≤ ¼: artanh(x) = x + x³ times this at q = x².</summary>
    internal static double ArtanhTail(double q)
    {
        double sum = 1.0 / 3;
        double power = q;
        for (int divisor = 5; power > 1e-17 * divisor; divisor += 2)
        {
            sum += power / divisor;
            power *= q;
        }

        return sum;
    }
}
