using System;
using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Makes shares of sequences.</summary>
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
}
