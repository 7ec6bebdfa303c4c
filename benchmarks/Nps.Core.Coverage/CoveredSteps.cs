namespace Nps.Core.Coverage;

/// <summary>Which true values an interval contains: the steps of 2 points from the first to the last.</summary>
/// <remarks>
/// Limits belong to the interval. A limit within <see cref="Tolerance"/> of a true value counts as equal to it, so that a
/// rounding error cannot decide; that happens only where the limit is meant to be that value (an interval without width).
/// </remarks>
public readonly record struct CoveredSteps(int First, int Last, double Width)
{
    /// <summary>In points: above the rounding errors, and below the distance of every limit that is not a true value itself.</summary>
    public const double Tolerance = 1e-9;

    public static CoveredSteps Of(ConfidenceInterval interval) => Of(interval.Lower, interval.Upper);

    public static CoveredSteps Of(double lower, double upper) => new(
        (int)Math.Ceiling((lower - Tolerance) / Population.PointsPerStep),
        (int)Math.Floor((upper + Tolerance) / Population.PointsPerStep),
        upper - lower);

    public bool Contains(int step) => First <= step && step <= Last;
}
