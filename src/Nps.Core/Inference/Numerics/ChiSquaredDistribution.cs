using System;

namespace Nps.Core;

internal static class ChiSquaredDistribution
{
    /// <summary>
    /// P(X² &gt; x) for a whole number of degrees of freedom ν. With whole ν the incomplete gamma function is a finite sum of
    /// positive terms (Abramowitz and Stegun 26.4.4–5): for y = x/2, Σ e⁻ʸ yᵏ/Γ(k + 1) over k = 0, 1, …, ν/2 − 1 when ν is even,
    /// and 2Q(√x) plus the same terms over k = ½, 1½, …, ν/2 − 1 when it is odd.
    /// </summary>
    internal static double UpperTail(double x, int degreesOfFreedom)
    {
        if (x <= 0)
        {
            return 1;
        }

        double y = x / 2;
        bool odd = degreesOfFreedom % 2 != 0;
        double firstOrder = odd ? 0.5 : 0;
        double tail = odd ? NormalDistribution.TwoSidedPValue(Math.Sqrt(x)) : 0;
        int terms = degreesOfFreedom / 2;
        if (terms == 0)
        {
            return tail;
        }

        // From the largest term outwards, so that nothing underflows that matters.
        int peak = (int)Math.Min(terms - 1, Math.Max(0, Math.Floor(y - firstOrder)));
        double largest = Math.Exp(LogTerm(y, peak + firstOrder));
        double sum = largest;
        double term = largest;
        for (int k = peak; k > 0 && term > 0; k--)
        {
            term *= (k + firstOrder) / y;
            sum += term;
        }

        term = largest;
        for (int k = peak + 1; k < terms && term > 0; k++)
        {
            term *= y / (k + firstOrder);
            sum += term;
        }

        return Math.Min(1, tail + sum);
    }

    // ln(e⁻ʸ yᵏ/Γ(k + 1)).
    private static double LogTerm(double y, double k) => (k * Math.Log(y)) - y - GammaFunction.LogGamma(k + 1);
}
