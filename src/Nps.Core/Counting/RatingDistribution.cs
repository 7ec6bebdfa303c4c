using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// How many respondents gave each rating from 0 to 10: eleven counts, from which everything else follows.
/// </summary>
/// <remarks>
/// <para>Distributions add up and subtract, so days merge into months and shards into a total. Counts are 0 or more; a
/// total beyond <see cref="long.MaxValue"/> is an <see cref="OverflowException"/>.</para>
/// <para>A distribution remembers the scale it was counted on and classifies by it. Distributions counted on scales with different
/// ends do not add up; an empty one takes the scale of the other.</para>
/// <para>The default value of this type is <see cref="Empty"/>. Distributions are equal when all counts and the scale are.
/// The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public readonly partial record struct RatingDistribution
    : ICounts<RatingDistribution>
#if NET
    , IAdditionOperators<RatingDistribution, RatingDistribution, RatingDistribution>
    , ISubtractionOperators<RatingDistribution, RatingDistribution, RatingDistribution>
    , IAdditiveIdentity<RatingDistribution, RatingDistribution>
#endif
{
    private readonly long _count0;
    private readonly long _count1;
    private readonly long _count2;
    private readonly long _count3;
    private readonly long _count4;
    private readonly long _count5;
    private readonly long _count6;
    private readonly long _count7;
    private readonly long _count8;
    private readonly long _count9;
    private readonly long _count10;

    // Null for the standard scale, so that the default value has one.
    private readonly RatingScale? _scale;

    /// <summary>Creates a distribution from the <see cref="Counts"/> and the <see cref="Scale"/> of one that was stored.</summary>
    /// <param name="counts">Eleven counts of 0 or more: how many gave 0, how many gave 1, and so on to 10.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentException">There are not eleven counts, one is negative, or a rating off the scale has a count.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public RatingDistribution(IReadOnlyList<long> counts, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        this = FromCountsBuffer(counts.ToArray(), scale, nameof(counts));
    }

    // Takes the counters of the ratings that are on the scale; those of others are passed over.
    private RatingDistribution(Int64Buffer bins, int start, RatingScale scale)
    {
        _count0 = Counted(bins, start, 0, scale);
        _count1 = Counted(bins, start, 1, scale);
        _count2 = Counted(bins, start, 2, scale);
        _count3 = Counted(bins, start, 3, scale);
        _count4 = Counted(bins, start, 4, scale);
        _count5 = Counted(bins, start, 5, scale);
        _count6 = Counted(bins, start, 6, scale);
        _count7 = Counted(bins, start, 7, scale);
        _count8 = Counted(bins, start, 8, scale);
        _count9 = Counted(bins, start, 9, scale);
        _count10 = Counted(bins, start, 10, scale);
        _scale = scale == RatingScale.Standard ? null : scale;
        Total = _count0 + _count1 + _count2 + _count3 + _count4 + _count5 + _count6 + _count7 + _count8 + _count9 + _count10;
    }

    /// <summary>No ratings at all.</summary>
    public static RatingDistribution Empty => default;

    /// <summary>The eleven counts: how many gave 0, how many gave 1, and so on to 10.</summary>
    public IReadOnlyList<long> Counts => Array.AsReadOnly(
        [_count0, _count1, _count2, _count3, _count4, _count5, _count6, _count7, _count8, _count9, _count10]);

    /// <summary>The number of ratings.</summary>
    public long Total { get; }

    /// <summary>Whether there is no rating.</summary>
    public bool IsEmpty => Total == 0;

    /// <summary>The scale the ratings were counted on; all of them are on it.</summary>
    public RatingScale Scale => _scale ?? RatingScale.Standard;

    /// <summary>The mean rating, from 0 to 10; null without ratings. It is not the Net Promoter Score.</summary>
    public double? Mean => IsEmpty ? null : MeanOfRatings();

    /// <summary>The median rating, from 0 to 10, halfway between the two middle ratings if their number is even; null without ratings.</summary>
    public double? Median => IsEmpty ? null : (RatingAt((Total - 1) / 2) + RatingAt(Total / 2)) / 2.0;

    /// <summary>
    /// The standard deviation of the ratings themselves, from 0 to 5, with divisor n; null without ratings.
    /// For the uncertainty of the score see <see cref="ResponseCounts.StandardError"/>.
    /// </summary>
    public double? StandardDeviation
    {
        get
        {
            if (IsEmpty)
            {
                return null;
            }

            double mean = MeanOfRatings();
            double sum = 0;
            for (int rating = Rating.Lowest; rating <= Rating.Highest; rating++)
            {
                sum += this[rating] * (rating - mean) * (rating - mean);
            }

            // At most half the distance between the lowest and the highest rating, whatever rounding says.
            return Math.Min(Math.Sqrt(sum / Total), (RatingAt(Total - 1) - RatingAt(0)) / 2.0);
        }
    }

    /// <summary>The number of respondents who gave a rating.</summary>
    /// <param name="rating">A rating from 0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rating"/> is below 0 or above 10.</exception>
    public long this[int rating] => rating switch
    {
        0 => _count0,
        1 => _count1,
        2 => _count2,
        3 => _count3,
        4 => _count4,
        5 => _count5,
        6 => _count6,
        7 => _count7,
        8 => _count8,
        9 => _count9,
        10 => _count10,
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "A rating is an integer from 0 to 10."),
    };

#if NET
    static RatingDistribution IAdditiveIdentity<RatingDistribution, RatingDistribution>.AdditiveIdentity => default;
#endif

    /// <summary>Counts promoters, passives and detractors.</summary>
    /// <param name="scale">Other cut-offs on a scale with the same ends; null for those of <see cref="Scale"/>.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException">
    /// The ends of <paramref name="scale"/> are not those of <see cref="Scale"/>: what was counted from 0 to 10 says nothing about a
    /// question from 1 to 5.
    /// </exception>
    public ResponseCounts Classify(RatingScale? scale = null)
    {
        RatingScale cutOffs = CountedScale.ForClassification(Scale, Total, scale);
        var counter = default(CategoryCounter);
        for (int rating = cutOffs.Minimum; rating <= cutOffs.Maximum; rating++)
        {
            counter.Add(cutOffs.Classify(rating), this[rating]);
        }

        return counter.ToResponseCounts();
    }

    /// <summary>Adds the counts of another distribution.</summary>
    /// <param name="other">The distribution to add.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException">The two were counted on scales with different ends.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public RatingDistribution Plus(RatingDistribution other) => this + other;

    /// <summary>Takes away the counts of a distribution contained in this one.</summary>
    /// <param name="other">The distribution to subtract.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="other"/> counts a rating more often than this distribution does, or was counted on a scale with other ends.
    /// </exception>
    public RatingDistribution Minus(RatingDistribution other) => Difference(this, other, nameof(other));

    /// <summary>The eleven counts from 0 to 10, separated by blanks.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString()
    {
        var text = new StringBuilder();
        for (int rating = Rating.Lowest; rating <= Rating.Highest; rating++)
        {
            text.Append(FormattableString.Invariant($"{(rating == Rating.Lowest ? "" : " ")}{this[rating]}"));
        }

        return text.ToString();
    }

    /// <summary>Adds two distributions.</summary>
    /// <param name="left">A distribution.</param>
    /// <param name="right">A distribution.</param>
    /// <exception cref="ArgumentException">The two were counted on scales with different ends.</exception>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static RatingDistribution operator +(RatingDistribution left, RatingDistribution right) =>
        Sum(left, right, CountedScale.OfSum(left.Scale, left.Total, right.Scale, right.Total));

    /// <summary>Subtracts a distribution contained in another.</summary>
    /// <param name="left">A distribution.</param>
    /// <param name="right">A distribution contained in <paramref name="left"/>.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="right"/> counts a rating more often than <paramref name="left"/> does, or was counted on a scale with other ends.
    /// </exception>
    public static RatingDistribution operator -(RatingDistribution left, RatingDistribution right) =>
        Difference(left, right, nameof(right));

    /// <summary>Adds two distributions whose scales were found to go together.</summary>
    internal static RatingDistribution Sum(in RatingDistribution left, in RatingDistribution right, RatingScale scale)
    {
        var bins = new RatingBins();
        Int64Bins counts = bins;
        for (int rating = Rating.Lowest; rating <= Rating.Highest; rating++)
        {
            counts[rating] = left[rating] + right[rating];
        }

        return new RatingDistribution(counts, 0, scale);
    }

    // The error names the argument of whoever was called, the method or the operator.
    private static RatingDistribution Difference(in RatingDistribution left, in RatingDistribution right, string paramName)
    {
        RatingScale scale = CountedScale.OfSum(left.Scale, left.Total, right.Scale, right.Total, paramName);
        var bins = new RatingBins();
        Int64Bins counts = bins;
        for (int rating = Rating.Lowest; rating <= Rating.Highest; rating++)
        {
            CountCheck.Contained(right[rating], left[rating], "ratings of " + rating, paramName);
            counts[rating] = left[rating] - right[rating];
        }

        return new RatingDistribution(counts, 0, scale);
    }

    private static long Counted(Int64Buffer bins, int start, int rating, RatingScale scale) =>
        scale.Contains(rating) ? bins[start + rating] : 0;

    private double MeanOfRatings()
    {
        double sum = 0;
        for (int rating = Rating.Lowest; rating <= Rating.Highest; rating++)
        {
            sum += (double)this[rating] * rating;
        }

        // Rounding must not carry the mean beyond the ratings that were given: in doubles, that of 1,803,000,000,004,207 tens is
        // more than 10.
        return Math.Max(RatingAt(0), Math.Min(sum / Total, RatingAt(Total - 1)));
    }

    // The rating at a zero-based position of the sorted answers.
    private int RatingAt(long position)
    {
        int rating = Rating.Lowest;
        for (long below = this[rating]; below <= position; below += this[rating])
        {
            rating++;
        }

        return rating;
    }
}
