using System;

namespace Nps.Core;

public readonly partial record struct RatingDistribution
{
    /// <summary>Counts ratings.</summary>
    /// <param name="ratings">Ratings on the scale.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale; the message says how many, and the index and value of the first.
    /// <see cref="RatingTally"/> counts them instead.
    /// </exception>
    public static RatingDistribution FromRatings(byte[] ratings, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return FromBuffer(new RatingBuffer(ratings), scale);
    }

    /// <summary>Counts ratings.</summary>
    /// <param name="ratings">Ratings on the scale.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale; the message says how many, and the index and value of the first.
    /// <see cref="RatingTally"/> counts them instead.
    /// </exception>
    public static RatingDistribution FromRatings(int[] ratings, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return FromBuffer(new RatingBuffer(ratings), scale);
    }

#if NET
    /// <inheritdoc cref="FromRatings(byte[], RatingScale?)"/>
    public static RatingDistribution FromRatings(ReadOnlySpan<byte> ratings, RatingScale? scale = null) =>
        FromBuffer(new RatingBuffer(ratings), scale);

    /// <inheritdoc cref="FromRatings(int[], RatingScale?)"/>
    public static RatingDistribution FromRatings(ReadOnlySpan<int> ratings, RatingScale? scale = null) =>
        FromBuffer(new RatingBuffer(ratings), scale);

    /// <inheritdoc cref="FromCounts(long[], RatingScale?)"/>
    public static RatingDistribution FromCounts(ReadOnlySpan<long> countsByRating, RatingScale? scale = null) =>
        FromCountsBuffer(countsByRating, scale, nameof(countsByRating));
#endif

    /// <summary>Takes counts that exist already, from a database or a published table.</summary>
    /// <param name="countsByRating">Eleven counts of 0 or more: how many gave 0, how many gave 1, and so on to 10.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="countsByRating"/> is null.</exception>
    /// <exception cref="ArgumentException">There are not eleven counts, one is negative, or a rating off the scale has a count.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static RatingDistribution FromCounts(long[] countsByRating, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(countsByRating);
        return FromCountsBuffer(countsByRating, scale, nameof(countsByRating));
    }

    /// <summary>Takes counters of 0 or more, eleven from a start on; those of ratings off the scale are passed over.</summary>
    internal static RatingDistribution FromBins(Int64Buffer bins, int start, RatingScale scale) => new(bins, start, scale);

    private static RatingDistribution FromCountsBuffer(Int64Buffer countsByRating, RatingScale? scale, string paramName)
    {
        scale ??= RatingScale.Standard;
        if (countsByRating.Length != Rating.Highest + 1)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Expected eleven counts, for the ratings 0 to 10, but got {countsByRating.Length}."),
                paramName);
        }

        for (int rating = Rating.Lowest; rating <= Rating.Highest; rating++)
        {
            if (countsByRating[rating] < 0)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"The count of rating {rating} is {countsByRating[rating]}; counts are 0 or more."),
                    paramName);
            }

            if (countsByRating[rating] > 0 && !scale.Contains(rating))
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"The count of rating {rating} is {countsByRating[rating]}, but the scale runs from {scale.Minimum} to {scale.Maximum}."),
                    paramName);
            }
        }

        return FromBins(countsByRating, 0, scale);
    }

    private static RatingDistribution FromBuffer(RatingBuffer ratings, RatingScale? scale)
    {
        RatingTally tally = RatingTally.FromBuffer(ratings, scale);
        return tally.Invalid == 0 ? tally.Ratings : throw InvalidRatings.In(ratings, tally.Ratings.Scale);
    }
}
