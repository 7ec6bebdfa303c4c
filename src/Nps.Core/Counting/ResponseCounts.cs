using System;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// How many respondents were promoters, passives and detractors: the three numbers the Net Promoter Score and everything
/// about its uncertainty follow from.
/// </summary>
/// <remarks>
/// <para>Counts add up and subtract: the score of a year is the score of the sum of its months, never the mean of their
/// scores. Counts are 0 or more; a total beyond <see cref="long.MaxValue"/> is an <see cref="OverflowException"/>.</para>
/// <para>What no responses leave undefined is null: the score, the shares, the interval.</para>
/// <para>The default value of this type is <see cref="Empty"/>. Counts are equal when all three are. The type is immutable.</para>
/// </remarks>
public readonly partial record struct ResponseCounts
#if NET
    : IAdditionOperators<ResponseCounts, ResponseCounts, ResponseCounts>
    , ISubtractionOperators<ResponseCounts, ResponseCounts, ResponseCounts>
    , IAdditiveIdentity<ResponseCounts, ResponseCounts>
#endif
{
    /// <summary>Creates counts.</summary>
    /// <param name="promoters">The number of promoters, 0 or more.</param>
    /// <param name="passives">The number of passives, 0 or more. They count in the denominator.</param>
    /// <param name="detractors">The number of detractors, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public ResponseCounts(long promoters, long passives, long detractors)
    {
        Promoters = CountGuard.NotNegative(promoters, nameof(promoters));
        Passives = CountGuard.NotNegative(passives, nameof(passives));
        Detractors = CountGuard.NotNegative(detractors, nameof(detractors));
        Total = promoters + passives + detractors;
    }

    /// <summary>No responses at all.</summary>
    public static ResponseCounts Empty => default;

    /// <summary>The number of promoters.</summary>
    public long Promoters { get; }

    /// <summary>The number of passives.</summary>
    public long Passives { get; }

    /// <summary>The number of detractors.</summary>
    public long Detractors { get; }

    /// <summary>The number of responses: promoters, passives and detractors.</summary>
    public long Total { get; }

    /// <summary>Whether there is no response.</summary>
    public bool IsEmpty => Total == 0;

    /// <summary>The share of promoters, from 0 to 1; null without responses.</summary>
    public double? PromoterShare => Share(Promoters);

    /// <summary>The share of passives, from 0 to 1; null without responses.</summary>
    public double? PassiveShare => Share(Passives);

    /// <summary>The share of detractors, from 0 to 1; null without responses.</summary>
    public double? DetractorShare => Share(Detractors);

    /// <summary>
    /// The Net Promoter Score, 100 × (promoters − detractors) / total; null without responses. The counts are subtracted
    /// as integers and divided once, so that the result is the double nearest to the exact score.
    /// </summary>
    public NetPromoterScore? Score => IsEmpty ? null : new NetPromoterScore(100.0 * (Promoters - Detractors) / Total);

#if NET
    static ResponseCounts IAdditiveIdentity<ResponseCounts, ResponseCounts>.AdditiveIdentity => default;
#endif

    /// <summary>Counts and classifies ratings on the standard scale.</summary>
    /// <param name="ratings">Ratings from 0 to 10.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are above 10; the message says how many, and the index and value of the first.
    /// <see cref="RatingTally"/> counts them instead.
    /// </exception>
    public static ResponseCounts FromRatings(byte[] ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return FromBuffer(ratings);
    }

    /// <summary>Counts and classifies ratings on the standard scale.</summary>
    /// <param name="ratings">Ratings from 0 to 10.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are below 0 or above 10; the message says how many, and the index and value of the first.
    /// <see cref="RatingTally"/> counts them instead.
    /// </exception>
    public static ResponseCounts FromRatings(int[] ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return FromBuffer(ratings);
    }

#if NET
    /// <inheritdoc cref="FromRatings(byte[])"/>
    public static ResponseCounts FromRatings(ReadOnlySpan<byte> ratings) => FromBuffer(ratings);

    /// <inheritdoc cref="FromRatings(int[])"/>
    public static ResponseCounts FromRatings(ReadOnlySpan<int> ratings) => FromBuffer(ratings);
#endif

    /// <summary>The percentages of the three categories, made to sum to exactly 100 by the method of the largest remainder.</summary>
    /// <param name="decimals">The number of decimals to keep, from 0 to 6.</param>
    /// <returns>The percentages, or null without responses.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 6.</exception>
    public CategoryPercentages? GetPercentages(int decimals = 0) =>
        CategoryPercentages.FromCounts(this, decimals);

    /// <summary>Adds other counts.</summary>
    /// <param name="other">The counts to add.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public ResponseCounts Plus(ResponseCounts other) => this + other;

    /// <summary>Takes away counts contained in these, for example a segment from the total.</summary>
    /// <param name="other">The counts to subtract.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentException"><paramref name="other"/> counts more in a category than there are.</exception>
    public ResponseCounts Minus(ResponseCounts other) => this - other;

    /// <summary>The counts in words, such as "12 promoters, 5 passives, 3 detractors".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Promoters} promoters, {Passives} passives, {Detractors} detractors");

    /// <summary>Adds two counts.</summary>
    /// <param name="left">Counts.</param>
    /// <param name="right">Counts.</param>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static ResponseCounts operator +(ResponseCounts left, ResponseCounts right) =>
        new(left.Promoters + right.Promoters, left.Passives + right.Passives, left.Detractors + right.Detractors);

    /// <summary>Subtracts counts contained in others.</summary>
    /// <param name="left">Counts.</param>
    /// <param name="right">Counts contained in <paramref name="left"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="right"/> counts more in a category than <paramref name="left"/> does.</exception>
    public static ResponseCounts operator -(ResponseCounts left, ResponseCounts right)
    {
        CountGuard.Contained(right.Promoters, left.Promoters, "promoters", nameof(right));
        CountGuard.Contained(right.Passives, left.Passives, "passives", nameof(right));
        CountGuard.Contained(right.Detractors, left.Detractors, "detractors", nameof(right));
        return new(left.Promoters - right.Promoters, left.Passives - right.Passives, left.Detractors - right.Detractors);
    }

    private static ResponseCounts FromBuffer(ByteBuffer ratings)
    {
#if NET
        Span<long> bins = stackalloc long[RatingHistogram.Size];
#else
        long[] bins = new long[RatingHistogram.Size];
#endif
        RatingHistogram.Count(ratings, bins);
        if (bins[RatingHistogram.Invalid] > 0)
        {
            InvalidRatings.Throw(ratings);
        }

        return FromBins(bins, ratings.Length);
    }

    private static ResponseCounts FromBuffer(Int32Buffer ratings)
    {
#if NET
        Span<long> bins = stackalloc long[RatingHistogram.Size];
#else
        long[] bins = new long[RatingHistogram.Size];
#endif
        RatingHistogram.Count(ratings, bins);
        if (bins[RatingHistogram.Invalid] > 0)
        {
            InvalidRatings.Throw(ratings);
        }

        return FromBins(bins, ratings.Length);
    }

    // The cut-offs of RatingScale.Standard, written out: asking it about every rating took longer than counting a hundred.
    private static ResponseCounts FromBins(Int64Bins bins, int total)
    {
        long promoters = bins[9] + bins[10];
        long passives = bins[7] + bins[8];
        return new(promoters, passives, total - promoters - passives);
    }

    private double? Share(long count) => IsEmpty ? null : (double)count / Total;
}
