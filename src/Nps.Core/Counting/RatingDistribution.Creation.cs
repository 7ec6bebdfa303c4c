using System;

namespace Nps.Core;

public readonly partial record struct RatingDistribution
{
    /// <summary>Counts ratings.</summary>
    /// <param name="ratings">Ratings from 0 to 10.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are above 10; the message says how many, and the index and value of the first.
    /// <see cref="RatingTally"/> counts them instead.
    /// </exception>
    public static RatingDistribution FromRatings(byte[] ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return FromBuffer(ratings);
    }

    /// <summary>Counts ratings.</summary>
    /// <param name="ratings">Ratings from 0 to 10.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are below 0 or above 10; the message says how many, and the index and value of the first.
    /// <see cref="RatingTally"/> counts them instead.
    /// </exception>
    public static RatingDistribution FromRatings(int[] ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return FromBuffer(ratings);
    }

#if NET
    /// <inheritdoc cref="FromRatings(byte[])"/>
    public static RatingDistribution FromRatings(ReadOnlySpan<byte> ratings) => FromBuffer(ratings);

    /// <inheritdoc cref="FromRatings(int[])"/>
    public static RatingDistribution FromRatings(ReadOnlySpan<int> ratings) => FromBuffer(ratings);

    /// <inheritdoc cref="FromCounts(long[])"/>
    public static RatingDistribution FromCounts(ReadOnlySpan<long> countsByRating) => FromCountsBuffer(countsByRating);
#endif

    /// <summary>Takes counts that exist already, from a database or a published table.</summary>
    /// <param name="countsByRating">Eleven counts of 0 or more: how many gave 0, how many gave 1, and so on to 10.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="countsByRating"/> is null.</exception>
    /// <exception cref="ArgumentException">There are not eleven counts, or one is negative.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static RatingDistribution FromCounts(long[] countsByRating)
    {
        ArgumentNullException.ThrowIfNull(countsByRating);
        return FromCountsBuffer(countsByRating);
    }

    // The caller guarantees counts of 0 or more; what lies beyond the eleventh is ignored.
    internal static RatingDistribution FromValidCounts(Int64Buffer counts) =>
        new(
            counts[0], counts[1], counts[2], counts[3], counts[4], counts[5],
            counts[6], counts[7], counts[8], counts[9], counts[10]);

    private static RatingDistribution FromCountsBuffer(Int64Buffer countsByRating)
    {
        if (countsByRating.Length != Rating.Highest + 1)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Expected eleven counts, for the ratings 0 to 10, but got {countsByRating.Length}."),
                nameof(countsByRating));
        }

        for (int rating = Rating.Lowest; rating <= Rating.Highest; rating++)
        {
            if (countsByRating[rating] < 0)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"The count of rating {rating} is {countsByRating[rating]}; counts are 0 or more."),
                    nameof(countsByRating));
            }
        }

        return FromValidCounts(countsByRating);
    }

    private static RatingDistribution FromBuffer(ByteBuffer ratings)
    {
        RatingTally tally = RatingTally.FromBuffer(ratings);
        if (tally.Invalid > 0)
        {
            InvalidRatings.Throw(ratings);
        }

        return tally.Ratings;
    }

    private static RatingDistribution FromBuffer(Int32Buffer ratings)
    {
        RatingTally tally = RatingTally.FromBuffer(ratings);
        if (tally.Invalid > 0)
        {
            InvalidRatings.Throw(ratings);
        }

        return tally.Ratings;
    }
}
