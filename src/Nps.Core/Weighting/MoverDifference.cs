using System;

namespace Nps.Core;

/// <summary>
/// The interval of a difference of two independent estimates from the distances to their own limits, and its inversion. MOVER, the
/// method of variance estimates recovery: lower = Δ̂ − √[(θ̂₁ − l₁)² + (u₂ − θ̂₂)²], upper = Δ̂ + √[(u₁ − θ̂₁)² + (θ̂₂ − l₂)²].
/// Source: Zou and Donner (2008), Statistics in Medicine 27:1693–1702.
/// </summary>
/// <remarks>
/// Each limit moves away from Δ̂ as the critical value grows, so that for every hypothesis δ there is one critical value at
/// which a limit is δ: that is its test statistic, and test and interval agree by construction. All on the scale of the methods.
/// </remarks>
internal readonly struct MoverDifference(ScoreEstimate baseline, ScoreEstimate current)
{
    // Nothing on the way squares a number as large as this one.
    private const double Unreachable = 1e140;

    // Points, exact where they are whole; the distances are fractions.
    private double Difference => current.Score.Points - baseline.Score.Points;

    /// <summary>The distances from the difference to its limits.</summary>
    internal Distances DistancesAt(double criticalValue)
    {
        Distances ofCurrent = current.DistancesAt(criticalValue);
        Distances ofBaseline = baseline.DistancesAt(criticalValue);
        return new Distances(Together(ofCurrent.Below, ofBaseline.Above), Together(ofCurrent.Above, ofBaseline.Below));
    }

    /// <summary>
    /// The signed critical value at which a limit is the hypothesis, in points: positive below the observed difference, 0 at it, negative
    /// above, infinite where no limit reaches it.
    /// </summary>
    internal double Statistic(double hypothesis)
    {
        double gap = Difference - hypothesis;
        return gap == 0 ? 0 : gap > 0 ? CriticalValueOf(gap / 100, below: true) : -CriticalValueOf(-gap / 100, below: false);
    }

    private static double Together(double one, double other) => Math.Sqrt((one * one) + (other * other));

    private double CriticalValueOf(double gap, bool below)
    {
        var shortfall = new Shortfall(this, gap, below);
        double lower = 0;
        double upper = 1;
        while (shortfall.At(upper) > 0)
        {
            lower = upper;
            upper *= upper < 16 ? 2 : upper;
            if (upper > Unreachable)
            {
                return double.PositiveInfinity;
            }
        }

        return RootFinding.Decreasing(shortfall, lower, upper);
    }

    /// <summary>By how much a limit falls short of a gap.</summary>
    private readonly struct Shortfall(MoverDifference difference, double gap, bool below) : IRealFunction
    {
        public double At(double x)
        {
            Distances distances = difference.DistancesAt(x);
            return gap - (below ? distances.Below : distances.Above);
        }
    }
}
