using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Breaks a sequence of responses of any type down by segment.</summary>
public static class SegmentExtensions
{
    /// <summary>Counts promoters, passives and detractors per segment. Missing answers (null) are not counted.</summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <typeparam name="TSegment">The type that names a segment.</typeparam>
    /// <param name="source">The responses, read once.</param>
    /// <param name="segment">The segment of a response; null segments form a group of their own.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <param name="comparer">How segments are told apart, for example without regard to case; null for their own equality.</param>
    /// <returns>The breakdown. A segment in which nobody answered is part of it, without a score.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale. Thrown once, after the last response: the message says how many, and the index and
    /// value of the first. <c>ToTallyBreakdown</c> counts them instead.
    /// </exception>
    /// <example>
    /// <code>
    /// SegmentBreakdown&lt;string?&gt; regions = responses.ToSegmentBreakdown(r => r.Region, r => r.Score);
    /// Console.WriteLine(regions.Overall.Score);          // +40.0
    /// Console.WriteLine(regions["North"].Score);         // +33.3
    /// Console.WriteLine(regions["North"].Contribution);  // +20.0
    /// </code>
    /// </example>
    public static SegmentBreakdown<TSegment> ToSegmentBreakdown<T, TSegment>(
        this IEnumerable<T> source,
        Func<T, TSegment> segment,
        Func<T, int?> rating,
        RatingScale? scale = null,
        IEqualityComparer<TSegment>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(rating);

        return new(KeyedRatings<TSegment>.Count(source, segment, rating, scale, comparer, nameof(source)).ToCounts());
    }
}
