using System;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// All answers of a survey: the valid ratings, the number of missing answers and the number of invalid ones.
/// </summary>
/// <remarks>
/// <para>Where <see cref="ResponseCounts"/> refuses bad data, a tally counts it: <see cref="Total"/> is always the number of
/// answers read. <see cref="Ratings"/> remembers the scale that decided which ratings are valid.</para>
/// <para>Tallies add up, unless they were counted on scales with different ends; a tally of nothing takes the scale of the other.</para>
/// <para>The default value of this type is the tally of no answers. Tallies are equal when all their counts and the scale are.
/// The type is immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// RatingTally january = new(RatingDistribution.FromRatings([10, 9, 3]), missing: 2);
/// RatingTally february = new(RatingDistribution.FromRatings([8, 10]), invalid: 1);
/// Console.WriteLine(january + february);  // 5 valid, 2 missing, 1 invalid
/// </code>
/// </example>
[JsonConverter(typeof(NpsJsonConverter))]
public readonly record struct RatingTally
    : ICounts<RatingTally>
#if NET
    , IAdditionOperators<RatingTally, RatingTally, RatingTally>, IAdditiveIdentity<RatingTally, RatingTally>
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
        Missing = CountCheck.NotNegative(missing, nameof(missing));
        Invalid = CountCheck.NotNegative(invalid, nameof(invalid));
        Total = ratings.Total + missing + invalid;
    }

    /// <summary>The valid ratings.</summary>
    public RatingDistribution Ratings { get; }

    /// <summary>The number of respondents without an answer (null).</summary>
    public long Missing { get; }

    /// <summary>The number of answers that were not integers on the scale. They are never in the denominator of a score.</summary>
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
    /// <param name="ratings">Bytes; those off the scale are counted as invalid.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The tally; nothing is missing in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    public static RatingTally FromRatings(byte[] ratings, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return FromBuffer(new RatingBuffer(ratings), scale);
    }

    /// <summary>Counts ratings, the valid and the invalid.</summary>
    /// <param name="ratings">Integers; those off the scale are counted as invalid.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The tally; nothing is missing in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    public static RatingTally FromRatings(int[] ratings, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return FromBuffer(new RatingBuffer(ratings), scale);
    }

#if NET
    /// <inheritdoc cref="FromRatings(byte[], RatingScale?)"/>
    public static RatingTally FromRatings(ReadOnlySpan<byte> ratings, RatingScale? scale = null) =>
        FromBuffer(new RatingBuffer(ratings), scale);

    /// <inheritdoc cref="FromRatings(int[], RatingScale?)"/>
    public static RatingTally FromRatings(ReadOnlySpan<int> ratings, RatingScale? scale = null) =>
        FromBuffer(new RatingBuffer(ratings), scale);
#endif

    /// <summary>Adds the counts of another tally.</summary>
    /// <param name="other">The tally to add.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException">The two were counted on scales with different ends.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public RatingTally Plus(RatingTally other) => this + other;

    /// <summary>The three numbers, such as "4700 valid, 250 missing, 50 invalid".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Ratings.Total} valid, {Missing} missing, {Invalid} invalid");

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">A tally.</param>
    /// <exception cref="ArgumentException">The two were counted on scales with different ends.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static RatingTally operator +(RatingTally left, RatingTally right)
    {
        RatingScale scale = CountedScale.OfSum(left.Ratings.Scale, left.Total, right.Ratings.Scale, right.Total);
        return new(RatingDistribution.Sum(left.Ratings, right.Ratings, scale), left.Missing + right.Missing, left.Invalid + right.Invalid);
    }

    /// <summary>A tally of no answers that remembers a scale.</summary>
    internal static RatingTally Nothing(RatingScale? scale)
    {
        var none = new RatingBins();
        return FromBins(none, 0, total: 0, missing: 0, scale);
    }

    internal static RatingTally FromBuffer(RatingBuffer ratings, RatingScale? scale)
    {
        var bins = new RatingBins();
        ratings.Count(bins);
        return FromBins(bins, 0, ratings.Length, missing: 0, scale);
    }

    /// <summary>Takes thirteen counters from a start on: the ratings from 0 to 10, the invalid answers, the missing ones.</summary>
    internal static RatingTally FromAnswerBins(long[] bins, int start, RatingScale? scale)
    {
        long total = 0;
        for (int bin = 0; bin <= RatingHistogram.Missing; bin++)
        {
            total += bins[start + bin];
        }

        return FromBins(bins, start, total, bins[start + RatingHistogram.Missing], scale);
    }

    // What is neither missing nor on the scale is invalid.
    private static RatingTally FromBins(Int64Buffer bins, int start, long total, long missing, RatingScale? scale)
    {
        RatingDistribution ratings = RatingDistribution.FromBins(bins, start, scale ?? RatingScale.Standard);
        return new(ratings, missing, total - missing - ratings.Total);
    }
}
