using System;

namespace Nps.Core;

/// <summary>Tail and quantile of the standard normal distribution, near the precision of a double and deep into the tails.</summary>
internal static partial class NormalDistribution
{
    // (1 + z) exp(z²/2) Q(z) as a Chebyshev series in (z − 5)/(z + 5); made by docs/methods/normal_tail.py, which names the source.
    private static readonly double[] ScaledTail =
    [
        0.46197421207218568091,
        -0.065165202394912630592,
        -0.0054587815011365672231,
        0.012296199045563439595,
        -0.006470872915703687992,
        0.0022407355224168305404,
        -0.00056386237746519737237,
        0.000099840310829258115665,
        -9.8495148431684933698e-6,
        -4.0324942330452171263e-7,
        2.990239620130340157e-7,
        -3.0320707484428138666e-8,
        -4.6176657139290272614e-9,
        1.3298288008382692107e-9,
        3.0072427190190448448e-11,
        -4.4299537255328156613e-11,
        1.3999857147018150738e-12,
        1.4718957028912570386e-12,
        -9.3259531191653719508e-14,
        -5.2946811690676951868e-14,
        3.9581884144145170827e-15,
        2.1048214642963193767e-15,
        -1.3456712861361439243e-16,
        -9.0976149144958324287e-17,
        2.9906032105666555087e-18,
        4.1202925786078329616e-18,
    ];

    /// <summary>P(Z &gt; z) for z ≥ 0, with a relative error of a few units in the last place down to the smallest doubles.</summary>
    internal static double UpperTail(double z)
    {
        if (double.IsPositiveInfinity(z))
        {
            return 0;
        }

        // Clenshaw's recurrence.
        double t = (z - 5) / (z + 5);
        double next = 0;
        double afterNext = 0;
        for (int i = ScaledTail.Length - 1; i > 0; i--)
        {
            double current = (2 * t * next) - afterNext + ScaledTail[i];
            afterNext = next;
            next = current;
        }

        double scaled = ((t * next) - afterNext + ScaledTail[0]) / (1 + z);
        return Math.Min(scaled * ExpOfMinusHalfSquare(z), 0.5);
    }

    /// <summary>P(Z ≤ z) for any z.</summary>
    internal static double LowerTail(double z) => z < 0 ? UpperTail(-z) : 1 - UpperTail(z);

    /// <summary>The two-sided p-value of a z statistic of either sign: 1 at 0.</summary>
    internal static double TwoSidedPValue(double z) => z == 0 ? 1 : 2 * UpperTail(Math.Abs(z));

    // z²/2 reaches 700, where its rounding error alone would cost two digits of the exponential. Splitting z into a part
    // whose square is exact and a small rest keeps them.
    private static double ExpOfMinusHalfSquare(double z)
    {
        double coarse = Math.Floor(z * 16) / 16;
        return Math.Exp(-0.5 * coarse * coarse) * Math.Exp(-0.5 * (z - coarse) * (z + coarse));
    }
}
