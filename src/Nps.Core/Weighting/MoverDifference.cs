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
/// <param name="baseline">The estimate compared with.</param>
/// <param name="current">The estimate in question.</param>
/// <param name="difference">The difference of their scores, as it is shown: what is 0 there is 0 here.</param>
/// <param name="degreesOfFreedom">Those of Student's t, or null for the normal distribution.</param>
internal readonly struct MoverDifference(ScoreEstimate baseline, ScoreEstimate current, double difference, double? degreesOfFreedom)
    : IDifferenceTest<MoverDifference>
{
    // Nothing on the way squares a number as large as this one.
    private const double Unreachable = 1e140;

    public double Difference => difference;

    public bool IsMonotone => true;

    public double Unit => 100;

    // A limit can be as far away as the range allows at any critical value: there is no such number.
    public double LargestStandardError => double.MaxValue;

    public MoverDifference Exchanged => new(current, baseline, -difference, degreesOfFreedom);

    public double UpperTail(double z) => degreesOfFreedom is double degrees
        ? StudentDistribution.UpperTail(z, degrees)
        : NormalDistribution.UpperTail(z);

    /// <summary>The critical value at which the lower limit is δ; infinite where no limit reaches it.</summary>
    public double ZBelow(double delta)
    {
        var shortfall = new Shortfall(this, difference - delta);
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

    /// <summary>The distance from the difference to its lower limit.</summary>
    internal double DistanceBelow(double criticalValue)
    {
        double ofCurrent = current.DistancesAt(criticalValue).Below;
        double ofBaseline = baseline.DistancesAt(criticalValue).Above;
        return Math.Sqrt((ofCurrent * ofCurrent) + (ofBaseline * ofBaseline));
    }

    /// <summary>By how much the lower limit falls short of a gap.</summary>
    private readonly struct Shortfall(MoverDifference difference, double gap) : IRealFunction
    {
        public double At(double x) => gap - difference.DistanceBelow(x);
    }
}
