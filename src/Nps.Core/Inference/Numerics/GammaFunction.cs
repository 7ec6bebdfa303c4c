using System;

namespace Nps.Core;

/// <summary>The gamma function by Stirling's formula, log Γ(x) = (x − ½) log x − x + ½ log 2π + δ(x).</summary>
internal static class GammaFunction
{
    private const double HalfLogOfTwoPi = 0.91893853320467274178;

    // B₂ₖ/(2k(2k − 1)), k = 1 … 8: at x ≥ 12 the next term is below 1e-17.
    private static readonly double[] Asymptotic =
    [
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156, -3617.0 / 122400,
    ];

    /// <summary>
    /// log Γ(x) for x &gt; 0, with an error of a few 1e-16 relative to the larger of 1 and the value; near its zeros at 1 and 2
    /// the error is absolute.
    /// </summary>
    internal static double LogGamma(double x) => ((x - 0.5) * Math.Log(x)) - x + HalfLogOfTwoPi + StirlingRemainder(x);

    /// <summary>
    /// δ(x) for x &gt; 0, with a relative error of a few 1e-16: what is left of log Γ when all that cancels in a ratio of gamma
    /// functions is taken out, after Loader (2000), Fast and accurate computation of binomial probabilities.
    /// </summary>
    internal static double StirlingRemainder(double x)
    {
        // δ(x) = δ(x + 1) + (x + ½) log(1 + 1/x) − 1, and with r = 1/(2x + 1) the logarithm is 2 artanh(r).
        double sum = 0;
        for (; x < 12; x++)
        {
            double r = 1 / ((2 * x) + 1);
            sum += r <= 0.5
                ? r * r * SmallDifferences.ArtanhTail(r * r)
                : ((x + 0.5) * Math.Log((x + 1) / x)) - 1;
        }

        double inverseSquare = 1 / (x * x);
        double series = 0;
        for (int i = Asymptotic.Length - 1; i >= 0; i--)
        {
            series = (series * inverseSquare) + Asymptotic[i];
        }

        return sum + (series / x);
    }
}
