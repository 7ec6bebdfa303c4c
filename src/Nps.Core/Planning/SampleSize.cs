using System;

namespace Nps.Core;

/// <summary>
/// How many responses one survey needs. Sizes are responses, that is, answers received and not invitations sent.
/// <see cref="ComparisonPlan"/> answers the same for the comparison of two groups.
/// </summary>
public static class SampleSize
{
    /// <summary>
    /// The number of responses from which on the margin of error to expect is at most so many points: the mean half-width of the
    /// default interval over the samples that the pilot shares produce.
    /// </summary>
    /// <param name="marginOfError">Half the width of the interval, above 0 and at most 100 points.</param>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <param name="pilot">
    /// Counts from an earlier survey, from which the spread of the answers is taken. Without any, or when everybody in them
    /// answered alike, which says nothing about the spread, half promoters and half detractors are assumed, the worst case.
    /// </param>
    /// <param name="population">The number of people who could answer, when it is small enough to matter; null for a large one.</param>
    /// <returns>The smallest such number, 1 or more, and at most the population.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="marginOfError"/> is not above 0 and at most 100 points, or <paramref name="population"/> is not above 0.
    /// </exception>
    /// <exception cref="OverflowException">The number of responses exceeds <see cref="long.MaxValue"/>.</exception>
    /// <remarks>
    /// Up to 300 responses the mean is computed over all samples; above, the half-width at the pilot shares stands for it. From a
    /// population of N, n responses count as n(N − 1)/(N − n) and no limit is an impossible score; the exact limits that intervals have
    /// for up to 60 people may be a point wider or narrower. About half of all samples have a wider interval than the mean.
    /// </remarks>
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
        return WholeNumbers.SmallestStaying(answers => margin.Mean(answers) <= half, (int)atShares, last, run: 1);
    }
}
