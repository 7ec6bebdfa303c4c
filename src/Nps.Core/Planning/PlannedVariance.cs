namespace Nps.Core;

/// <summary>The variance of one answer that a plan assumes.</summary>
internal static class PlannedVariance
{
    // Half promoters and half detractors.
    private const double WorstCase = 1;

    /// <summary>That of the pilot; the worst case without one and when everybody answered alike, which says nothing about the spread.</summary>
    internal static double Of(ResponseCounts pilot)
    {
        double variance = pilot.IsEmpty ? 0 : pilot.ToSample().Variance;
        return variance > 0 ? variance : WorstCase;
    }
}
