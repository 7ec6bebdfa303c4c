using System;

namespace Nps.Core;

/// <summary>Powers of two as doubles: multiplying by them loses nothing but what leaves the range of a double.</summary>
internal static class PowersOfTwo
{
    private const int Bias = 1023;
    private const int FractionBits = 52;
    private const int LargestStep = 1000;

    /// <summary>2 to the power of an exponent from −1022 to 1023.</summary>
    internal static double Of(int exponent) => BitConverter.Int64BitsToDouble((long)(exponent + Bias) << FractionBits);

    /// <summary>The whole number e with 2ᵉ ≤ x &lt; 2ᵉ⁺¹, for a finite x above 0.</summary>
    internal static int ExponentOf(double x)
    {
        int exponent = (int)(BitConverter.DoubleToInt64Bits(x) >> FractionBits) - Bias;
        return exponent > -Bias ? exponent : ExponentOf(x * Of(FractionBits)) - FractionBits;
    }

    /// <summary>x·2ᵉ for any e: what is too small becomes 0.</summary>
    internal static double Scale(double x, int exponent)
    {
        while (exponent > LargestStep)
        {
            x *= Of(LargestStep);
            exponent -= LargestStep;
        }

        while (exponent < -LargestStep)
        {
            x *= Of(-LargestStep);
            exponent += LargestStep;
        }

        return x * Of(exponent);
    }
}
