using System;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// All answers of a survey, accounted for: the ratings, how many were missing, and how many were not ratings at all.
/// </summary>
/// <remarks>
/// <para>Where <see cref="ResponseCounts"/> refuses bad data, a tally counts it: <see cref="Total"/> is always the number of
/// answers looked at. Tallies add up.</para>
/// <para>The default value of this type is the tally of no answers. Tallies are equal when all their counts are.
/// The type is immutable.</para>
/// </remarks>
public readonly record struct RatingTally
#if NET
    : IAdditionOperators<RatingTally, RatingTally, RatingTally>, IAdditiveIdentity<RatingTally, RatingTally>
#endif
{
    /// <summary>Creates a tally from counts that exist already.</summary>
    /// <param name="ratings">The valid ratings.</param>
    /// <param name="missing">How many did not answer, 0 or more.</param>
    /// <param name="invalid">How many answers were not ratings, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public RatingTally(RatingDistribution ratings, long missing = 0, long invalid = 0)
    {
        Ratings = ratings;
        Missing = CountGuard.NotNegative(missing, nameof(missing));
        Invalid = CountGuard.NotNegative(invalid, nameof(invalid));
        Total = ratings.Total + missing + invalid;
    }

    /// <summary>The valid ratings.</summary>
    public RatingDistribution Ratings { get; }

    /// <summary>The number of respondents without an answer (null).</summary>
    public long Missing { get; }

    /// <summary>The number of answers that were not integers from 0 to 10. They are never in the denominator of a score.</summary>
    public long Invalid { get; }

    /// <summary>Everything: valid, missing and invalid.</summary>
    public long Total { get; }

    /// <summary>
    /// The share of respondents who answered, from 0 to 1: valid ratings / (valid ratings + missing). Invalid answers are
    /// faults of the data and count on neither side. Null when there are neither ratings nor missing answers.
    /// </summary>
    public double? ResponseRate =>
        Ratings.IsEmpty && Missing == 0 ? null : Ratings.Total / ((double)Ratings.Total + Missing);

#if NET
    static RatingTally IAdditiveIdentity<RatingTally, RatingTally>.AdditiveIdentity => default;
#endif

    /// <summary>Counts ratings, the valid and the invalid.</summary>
    /// <param name="ratings">Bytes; those above 10 are counted as invalid.</param>
    /// <returns>The tally; nothing is missing in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    public static RatingTally FromRatings(byte[] ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return FromBuffer(ratings);
    }

    /// <summary>Counts ratings, the valid and the invalid.</summary>
    /// <param name="ratings">Integers; those below 0 or above 10 are counted as invalid.</param>
    /// <returns>The tally; nothing is missing in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    public static RatingTally FromRatings(int[] ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return FromBuffer(ratings);
    }

#if NET
    /// <inheritdoc cref="FromRatings(byte[])"/>
    public static RatingTally FromRatings(ReadOnlySpan<byte> ratings) => FromBuffer(ratings);

    /// <inheritdoc cref="FromRatings(int[])"/>
    public static RatingTally FromRatings(ReadOnlySpan<int> ratings) => FromBuffer(ratings);
#endif

    /// <summary>Adds the counts of another tally.</summary>
    /// <param name="other">The tally to add.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public RatingTally Plus(RatingTally other) => this + other;

    /// <summary>The three numbers, such as "4700 valid, 250 missing, 50 invalid".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Ratings.Total} valid, {Missing} missing, {Invalid} invalid");

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">A tally.</param>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static RatingTally operator +(RatingTally left, RatingTally right) =>
        new(left.Ratings + right.Ratings, left.Missing + right.Missing, left.Invalid + right.Invalid);

    internal static RatingTally FromBuffer(ByteBuffer ratings)
    {
#if NET
        Span<long> bins = stackalloc long[RatingHistogram.Size];
#else
        long[] bins = new long[RatingHistogram.Size];
#endif
        RatingHistogram.Count(ratings, bins);
        return FromBins(bins);
    }

    internal static RatingTally FromBuffer(Int32Buffer ratings)
    {
#if NET
        Span<long> bins = stackalloc long[RatingHistogram.Size];
#else
        long[] bins = new long[RatingHistogram.Size];
#endif
        RatingHistogram.Count(ratings, bins);
        return FromBins(bins);
    }

    internal static RatingTally FromBins(Int64Bins bins, long missing = 0) =>
        new(RatingDistribution.FromValidCounts(bins), missing, bins[RatingHistogram.Invalid]);
}
