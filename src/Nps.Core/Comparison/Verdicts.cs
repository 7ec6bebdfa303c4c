namespace Nps.Core;

/// <summary>What every comparison says in one word, from its difference and its p-value.</summary>
internal static class Verdicts
{
    /// <summary>The verdict; a p-value of exactly 1 − level is inconclusive, and no p-value means that there were no responses.</summary>
    /// <param name="direction">A number with the sign of the difference.</param>
    /// <param name="pValue">The p-value.</param>
    /// <param name="level">The confidence level.</param>
    internal static ComparisonVerdict Of(double? direction, double? pValue, ConfidenceLevel level)
    {
        if (direction is not double sign || pValue is not double p)
        {
            return ComparisonVerdict.NoResponses;
        }

        if (!(p < level.Alpha))
        {
            return ComparisonVerdict.Inconclusive;
        }

        return sign > 0 ? ComparisonVerdict.Higher : ComparisonVerdict.Lower;
    }
}
