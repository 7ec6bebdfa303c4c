using System;

namespace Nps.Core;

/// <summary>Student's t for differences of two estimates whose variances are themselves estimated, and differ.</summary>
internal static class Satterthwaite
{
    /// <summary>
    /// The degrees of freedom of a difference of two estimates with variances v on f degrees each: (v₁ + v₂)²/(v₁²/f₁ + v₂²/f₂).
    /// Source: Satterthwaite (1946), Biometrics Bulletin 2:110–114.
    /// </summary>
    internal static double DegreesOfFreedom(double variance1, double degrees1, double variance2, double degrees2)
    {
        double fewer = Math.Min(degrees1, degrees2);
        double larger = Math.Max(variance1, variance2);
        if (larger == 0)
        {
            return fewer;
        }

        double first = variance1 / larger;
        double second = variance2 / larger;
        double both = (first + second) * (first + second) / ((first * first / degrees1) + (second * second / degrees2));
        return Math.Min(Math.Max(both, fewer), degrees1 + degrees2);
    }
}
