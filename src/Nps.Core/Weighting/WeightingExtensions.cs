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
    /// The weight of a response, a finite number of 0 or more; 0 counts for nothing. It is checked also where there is no answer.
    /// </param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The weighted counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale, some weights are negative, infinite or not a number, or the weights add up to more than a double holds. Thrown once, after the last response: of ratings and
    /// of weights the message says how many, and the index and value of the first.
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

    /// <summary>
    /// Counts promoters, passives and detractors per cluster, such as a company or a household with several answers. Missing
    /// answers (null) are not counted.
    /// </summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TCluster">The type that names a cluster.</typeparam>
    /// <param name="source">The responses, read once.</param>
    /// <param name="cluster">
    /// The cluster of a response. Null is refused where there is an answer: one that belongs to no other needs a cluster of its own, such as
    /// its respondent.
    /// </param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="weight">
    /// The weight of a response, a finite number of 0 or more; 0 counts for nothing. It is checked also where there is no answer. Null for
    /// a weight of 1 each.
    /// </param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <param name="comparer">How clusters are told apart, for example without regard to case; null for their own equality.</param>
    /// <returns>The clustered counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale, some weights are negative, infinite or not a number, the weights add up to more than a double
    /// holds, or answers have no cluster. Thrown once, after the last response: for each of these the message says how many, and the
    /// index and value of the first.
    /// </exception>
    public static ClusteredResponseCounts<TCluster> ToClusteredResponseCounts<T, TCluster>(
        this IEnumerable<T> source,
        Func<T, TCluster> cluster,
        Func<T, int?> rating,
        Func<T, double>? weight = null,
        RatingScale? scale = null,
        IEqualityComparer<TCluster>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(cluster);
        ArgumentNullException.ThrowIfNull(rating);

        var ratings = new RatingReader<T>(rating, scale);
        var weights = new WeightReader<T>(weight ?? (_ => 1));
        var unknown = default(UnknownClusters);
        var sums = new KeyedSums<TCluster, WeightedResponseCounts>(comparer);
        foreach (T response in source)
        {
            bool isCounted = weights.TryRead(response, out double w);
            isCounted &= ratings.TryRead(response, out NpsCategory category);
            TCluster key = cluster(response);

            // Once the weights add up to too much, nothing is counted any more.
            if (unknown.IsKnown(key, isCounted) && isCounted && weights.IsSound)
            {
                sums.Add(key, WeightedResponseCounts.OfResponse(category, w));
            }
        }

        string?[] complaints = [ratings.ToException(null)?.Message, weights.Complaint, unknown.Complaint];
        string all = string.Join(" ", Array.FindAll(complaints, complaint => complaint is not null));
        return all.Length > 0 ? throw new ArgumentException(all, nameof(source)) : new ClusteredResponseCounts<TCluster>(sums);
    }
}
