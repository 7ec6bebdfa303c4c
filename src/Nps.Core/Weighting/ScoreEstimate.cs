namespace Nps.Core;

/// <summary>An estimated score as a comparison of two sees it: its size, its uncertainty, and the distances to its limits.</summary>
internal abstract class ScoreEstimate
{
    /// <summary>The estimate.</summary>
    internal abstract NetPromoterScore Score { get; }

    /// <summary>Its standard error in points; null when there is nothing to estimate it from.</summary>
    internal abstract double? StandardError { get; }

    /// <summary>The degrees of freedom of its standard error; null when it is taken as known, as in large samples.</summary>
    internal virtual double? DegreesOfFreedom => null;

    /// <summary>Whether all answers are alike, so that the standard error is 0 for want of evidence.</summary>
    internal virtual bool IsUnanimous => false;

    /// <summary>The distances from the estimate to its limits at a critical value, on the scale of the methods.</summary>
    internal abstract Distances DistancesAt(double criticalValue);
}
