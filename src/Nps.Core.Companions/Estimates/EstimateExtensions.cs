using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Makes shares and means of sequences, and adds them up.</summary>
public static class EstimateExtensions
{
    /// <summary>The share of rows with a property.</summary>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <param name="source">The rows, read once.</param>
    /// <param name="isSuccess">Whether a row has the property. Rows of which it is not known have to be left out before, and reported.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Share ToShare<T>(this IEnumerable<T> source, Func<T, bool> isSuccess)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(isSuccess);
        long successes = 0;
        long total = 0;
        foreach (T row in source)
        {
            successes += isSuccess(row) ? 1 : 0;
            total++;
        }

        return new Share(successes, total);
    }

    /// <summary>Adds the counts of shares up, for example of all months of a year.</summary>
    /// <param name="shares">Shares of different cases.</param>
    /// <returns>The share of all cases together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="shares"/> is null.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static Share Sum(this IEnumerable<Share> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        Share sum = default;
        foreach (Share share in shares)
        {
            sum += share;
        }

        return sum;
    }

    /// <summary>Merges means, as if all numbers had been measured together.</summary>
    /// <param name="means">Means of different numbers in one unit.</param>
    /// <returns>The mean of all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="means"/> is null.</exception>
    /// <exception cref="OverflowException">The count exceeds <see cref="long.MaxValue"/>, or the sum of squares <see cref="double.MaxValue"/>.</exception>
    public static Mean Sum(this IEnumerable<Mean> means)
    {
        ArgumentNullException.ThrowIfNull(means);
        Mean sum = default;
        foreach (Mean mean in means)
        {
            sum += mean;
        }

        return sum;
    }
}
