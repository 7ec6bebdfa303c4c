using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Counts the ratings in a sequence of weighted responses of any type.</summary>
public static class WeightingExtensions
{
    /// <summary>Counts promoters, passives and detractors with weights. Missing answers (null) are not counted.</summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <param name="source">The responses, read once.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="weight">
    /// The weight of a response: 0, which counts for nothing, or from 1E-144 to 1E+144. It is checked also where there is no answer.
    /// </param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The weighted counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale, some weights are out of range, or both. Thrown once, after the last response: for each of
    /// the two, the message says how many, and the index and value of the first.
    /// </exception>
    public static WeightedResponseCounts ToWeightedResponseCounts<T>(
        this IEnumerable<T> source, Func<T, int?> rating, Func<T, double> weight, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);
        ArgumentNullException.ThrowIfNull(weight);

        var ratings = new RatingReader<T>(rating, scale);
        var weights = new WeightReader<T>(weight);
        var promoters = default(WeightSums);
        var passives = default(WeightSums);
        var detractors = default(WeightSums);
        foreach (T response in source)
        {
            // Both are looked at in any case: a bad weight must not hide a bad rating.
            bool isCounted = weights.TryRead(response, out double w);
            if (!ratings.TryRead(response, out NpsCategory category) || !isCounted)
            {
                continue;
            }

            switch (category)
            {
                case NpsCategory.Promoter:
                    promoters = promoters.With(w);
                    break;
                case NpsCategory.Passive:
                    passives = passives.With(w);
                    break;
                default:
                    detractors = detractors.With(w);
                    break;
            }
        }

        if (weights.Complaint is string complaint)
        {
            string both = ratings.ToException(null)?.Message is string first ? $"{first} {complaint}" : complaint;
            throw new ArgumentException(both, nameof(source));
        }

        ratings.ThrowIfInvalid(nameof(source));
        return WeightedResponseCounts.FromSums(promoters, passives, detractors);
    }
}
