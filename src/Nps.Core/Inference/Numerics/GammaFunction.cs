using System;

namespace Nps.Core;

internal static class GammaFunction
{
    private const double HalfLogTwoPi = 0.91893853320467274178;

    /// <summary>ln Γ(x) for x &gt; 0: shifted up by the recurrence, then Stirling's series.</summary>
    internal static double LogGamma(double x)
    {
        double shift = 1;
        while (x < 10)
        {
            shift *= x;
            x++;
        }

        double inverseSquare = 1 / (x * x);
        double series = (1.0 / 12) - (inverseSquare * ((1.0 / 360) - (inverseSquare * ((1.0 / 1260) - (inverseSquare
            * ((1.0 / 1680) - (inverseSquare * ((1.0 / 1188) - (inverseSquare * ((691.0 / 360360) - (inverseSquare / 156)))))))))));
        return ((x - 0.5) * Math.Log(x)) - x + HalfLogTwoPi + (series / x) - Math.Log(shift);
    }
}
