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
[JsonConverter(typeof(NpsJsonConverter))]
public readonly partial record struct ResponseCounts
    : ISuppressible<ResponseCounts>
#if NET
    , IAdditionOperators<ResponseCounts, ResponseCounts, ResponseCounts>
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
        Promoters = CountCheck.NotNegative(promoters, nameof(promoters));
        Passives = CountCheck.NotNegative(passives, nameof(passives));
        Detractors = CountCheck.NotNegative(detractors, nameof(detractors));
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
    /// The Net Promoter Score, 100 × (promoters − detractors) / total; null without responses. For counts of any size the
    /// result is the double nearest to the exact score, and exactly ±100 when all are promoters or all are detractors.
    /// </summary>
    public NetPromoterScore? Score => IsEmpty ? null : new NetPromoterScore(CountedPoints.Of(Promoters - Detractors, Total));

    bool ISuppressible<ResponseCounts>.IsUnanimous => Promoters == Total || Passives == Total || Detractors == Total;

#if NET
    static ResponseCounts IAdditiveIdentity<ResponseCounts, ResponseCounts>.AdditiveIdentity => default;
#endif

    /// <summary>Counts and classifies ratings.</summary>
    /// <param name="ratings">Ratings on the scale.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale; the message says how many, and the index and value of the first.
    /// <see cref="RatingTally"/> counts them instead.
    /// </exception>
    public static ResponseCounts FromRatings(byte[] ratings, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return FromBuffer(new RatingBuffer(ratings), scale);
    }

    /// <summary>Counts and classifies ratings.</summary>
    /// <param name="ratings">Ratings on the scale.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale; the message says how many, and the index and value of the first.
    /// <see cref="RatingTally"/> counts them instead.
    /// </exception>
    public static ResponseCounts FromRatings(int[] ratings, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return FromBuffer(new RatingBuffer(ratings), scale);
    }

#if NET
    /// <inheritdoc cref="FromRatings(byte[], RatingScale?)"/>
    public static ResponseCounts FromRatings(ReadOnlySpan<byte> ratings, RatingScale? scale = null) =>
        FromBuffer(new RatingBuffer(ratings), scale);

    /// <inheritdoc cref="FromRatings(int[], RatingScale?)"/>
    public static ResponseCounts FromRatings(ReadOnlySpan<int> ratings, RatingScale? scale = null) =>
        FromBuffer(new RatingBuffer(ratings), scale);
#endif

    /// <summary>Takes the counts apart: <c>(long promoters, long passives, long detractors) = counts;</c></summary>
    /// <param name="promoters">The number of promoters.</param>
    /// <param name="passives">The number of passives.</param>
    /// <param name="detractors">The number of detractors.</param>
    public void Deconstruct(out long promoters, out long passives, out long detractors)
    {
        promoters = Promoters;
        passives = Passives;
        detractors = Detractors;
    }

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
    public ResponseCounts Minus(ResponseCounts other) => Difference(this, other, nameof(other));

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
    public static ResponseCounts operator -(ResponseCounts left, ResponseCounts right) => Difference(left, right, nameof(right));

    /// <summary>The counters of the ratings on a scale, eleven from a start on, added up by category.</summary>
    internal static ResponseCounts FromBins(Int64Buffer bins, int start, RatingScale scale)
    {
        // The cut-offs are asked once and not for each rating, which took longer than counting a hundred.
        return new(
            Sum(bins, start + scale.PromoterFrom, start + scale.Maximum + 1),
            Sum(bins, start + scale.PassiveFrom, start + scale.PromoterFrom),
            Sum(bins, start + scale.Minimum, start + scale.PassiveFrom));
    }

    // The error names the argument of whoever was called, the method or the operator.
    private static ResponseCounts Difference(in ResponseCounts left, in ResponseCounts right, string paramName)
    {
        CountCheck.Contained(right.Promoters, left.Promoters, "promoters", paramName);
        CountCheck.Contained(right.Passives, left.Passives, "passives", paramName);
        CountCheck.Contained(right.Detractors, left.Detractors, "detractors", paramName);
        return new(left.Promoters - right.Promoters, left.Passives - right.Passives, left.Detractors - right.Detractors);
    }

    private static ResponseCounts FromBuffer(RatingBuffer ratings, RatingScale? scale)
    {
        scale ??= RatingScale.Standard;
        var bins = new RatingBins();
        ratings.Count(bins);
        ResponseCounts counts = FromBins(bins, 0, scale);
        return counts.Total == ratings.Length ? counts : throw InvalidRatings.In(ratings, scale);
    }

    private static long Sum(Int64Buffer bins, int from, int until)
    {
        long sum = 0;
        for (int bin = from; bin < until; bin++)
        {
            sum += bins[bin];
        }

        return sum;
    }

    private double? Share(long count) => IsEmpty ? null : (double)count / Total;
}
