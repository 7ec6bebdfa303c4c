using System;

namespace Nps.Core;

/// <summary>
/// How many responses one survey needs. Sizes are responses, that is, answers received and not invitations sent.
/// <see cref="ComparisonPlan"/> answers the same for the comparison of two groups.
/// </summary>
public static class SampleSize
{
    /// <summary>The number of responses from which on the margin of error is at most so many points.</summary>
    /// <param name="marginOfError">Half the width of the interval, above 0 and at most 100 points.</param>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <param name="pilot">
    /// Counts from an earlier survey, from which the spread of the answers is taken. Without any, or when everybody in them
    /// answered alike, which says nothing about the spread, the worst case is assumed: half promoters and half detractors.
    /// </param>
    /// <param name="population">The number of people who could answer, when it is small enough to matter; null for a large one.</param>
    /// <returns>n = ⌈z²V/E²⌉, and from a population of N ⌈n₀N/(n₀ + N − 1)⌉, by the normal approximation.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="marginOfError"/> is not above 0 and at most 100 points, or <paramref name="population"/> is not above 0.
    /// </exception>
    /// <exception cref="OverflowException">The number of responses exceeds <see cref="long.MaxValue"/>.</exception>
    public static long ForMarginOfError(
        NpsDelta marginOfError, ConfidenceLevel level = default, ResponseCounts pilot = default, long? population = null)
    {
        if (!(marginOfError.Points > 0 && marginOfError.Points <= NetPromoterScore.Limit))
        {
            throw new ArgumentOutOfRangeException(nameof(marginOfError), marginOfError, "Expected points above 0 and up to 100.");
        }

        if (population <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(population), population, "A population has at least one member.");
        }

        double half = marginOfError.Points / 100;
        var margin = new PlannedMargin(PlannedGroups.SharesOf(pilot), level.CriticalValue, population);
        long atShares = WholeNumbers.Smallest(answers => margin.AtShares(answers) <= half);
        if (atShares > PlannedMargin.LargestEnumerated + 1)
        {
            return atShares;
        }

        // The mean is close to the half-width at the shares, mostly below it, so that this guess is one or two off.
        int last = (int)Math.Min(PlannedMargin.LargestEnumerated, population ?? long.MaxValue);
        return WholeNumbers.SmallestStaying(answers => margin.Mean(answers) <= half, (int)atShares, last);
    }
}
