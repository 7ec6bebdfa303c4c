using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Adds up sequences of counts: days into a month, shards into a whole. Scores are never added or averaged.</summary>
public static class SumExtensions
{
    /// <summary>Adds up counts.</summary>
    /// <param name="source">The counts, read once.</param>
    /// <returns>The sum; <see cref="ResponseCounts.Empty"/> of none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static ResponseCounts Sum(this IEnumerable<ResponseCounts> source) => SumOf(source);

    /// <summary>Adds up tallies.</summary>
    /// <param name="source">The tallies, read once.</param>
    /// <returns>The sum; the tally of nothing when there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException">Some were counted on scales with different ends.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static RatingTally Sum(this IEnumerable<RatingTally> source) => SumOf(source);

    /// <summary>Adds up distributions.</summary>
    /// <param name="source">The distributions, read once.</param>
    /// <returns>The sum; <see cref="RatingDistribution.Empty"/> of none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="ArgumentException">Some were counted on scales with different ends.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static RatingDistribution Sum(this IEnumerable<RatingDistribution> source) => SumOf(source);

    private static TCounts SumOf<TCounts>(IEnumerable<TCounts> source)
        where TCounts : struct, ICounts<TCounts>
    {
        ArgumentNullException.ThrowIfNull(source);
        TCounts sum = default;
        foreach (TCounts counts in source)
        {
            sum = sum.Plus(counts);
        }

        return sum;
    }
}
