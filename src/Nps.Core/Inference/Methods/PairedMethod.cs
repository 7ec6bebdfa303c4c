using System;

namespace Nps.Core;

/// <summary>
/// The change c = s₂ − s₁ ∈ {−2, …, 2} of the same respondents asked twice, from n, S₁ = Σc and S₂ = Σc². SE = √((S₂/n − Δ̂²)/n).
/// The score test of no change is z = S₁/√S₂, which for changes by one step is McNemar's; the interval adds one pair that rose
/// by one step and one that fell, after Agresti and Min (2005), Statistics in Medicine 24:729–740, and is Wald from there.
/// Domain: n &gt; 0. Weak: interval and test are two approximations and can disagree about zero when p is close to 1 − level.
/// </summary>
internal static class PairedMethod
{
    internal static double StandardError(double n, double sum, double sumOfSquares)
    {
        double mean = sum / n;
        return Math.Sqrt(Math.Max(0, (sumOfSquares / n) - (mean * mean)) / n);
    }

    internal static double ZStatistic(double sum, double sumOfSquares) => sumOfSquares == 0 ? 0 : sum / Math.Sqrt(sumOfSquares);

    internal static Limits Interval(double n, double sum, double sumOfSquares, double z)
    {
        double margin = z * StandardError(n + 2, sum, sumOfSquares + 2);
        double centre = sum / (n + 2);
        return new Limits(centre - margin, centre + margin);
    }
}
