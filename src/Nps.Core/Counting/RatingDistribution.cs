using System;
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
/// <para>The default value of this type is <see cref="Empty"/>. Distributions are equal when all counts are.
/// The type is immutable.</para>
/// </remarks>
public readonly partial record struct RatingDistribution
#if NET
    : IAdditionOperators<RatingDistribution, RatingDistribution, RatingDistribution>
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

    private RatingDistribution(
        long count0, long count1, long count2, long count3, long count4, long count5,
        long count6, long count7, long count8, long count9, long count10)
    {
        _count0 = count0;
        _count1 = count1;
        _count2 = count2;
        _count3 = count3;
        _count4 = count4;
        _count5 = count5;
        _count6 = count6;
        _count7 = count7;
        _count8 = count8;
        _count9 = count9;
        _count10 = count10;
        Total = count0 + count1 + count2 + count3 + count4 + count5 + count6 + count7 + count8 + count9 + count10;
    }

    /// <summary>No ratings at all.</summary>
    public static RatingDistribution Empty => default;

    /// <summary>The number of ratings.</summary>
    public long Total { get; }

    /// <summary>Whether there is no rating.</summary>
    public bool IsEmpty => Total == 0;

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

            return Math.Sqrt(sum / Total);
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
    /// <param name="scale">The cut-offs; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale, for example zeros on a scale from 1 to 5; the message says how many and which is the lowest.
    /// </exception>
    public ResponseCounts Classify(RatingScale? scale = null)
    {
        scale ??= RatingScale.Standard;
        var counter = default(CategoryCounter);
        long offScale = 0;
        int lowestOffScale = -1;
        for (int rating = Rating.Lowest; rating <= Rating.Highest; rating++)
        {
            long count = this[rating];
            if (scale.TryClassify(rating, out NpsCategory category))
            {
                counter.Add(category, count);
            }
            else if (count > 0)
            {
                offScale += count;
                lowestOffScale = lowestOffScale < 0 ? rating : lowestOffScale;
            }
        }

        return offScale == 0
            ? counter.ToResponseCounts()
            : throw new ArgumentException(
                FormattableString.Invariant(
                    $"{offScale} of {Total} ratings are off the scale ({scale}); the lowest is {lowestOffScale}."),
                nameof(scale));
    }

    /// <summary>Adds the counts of another distribution.</summary>
    /// <param name="other">The distribution to add.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public RatingDistribution Plus(RatingDistribution other) => this + other;

    /// <summary>Takes away the counts of a distribution contained in this one.</summary>
    /// <param name="other">The distribution to subtract.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentException"><paramref name="other"/> counts a rating more often than this distribution does.</exception>
    public RatingDistribution Minus(RatingDistribution other) => this - other;

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
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static RatingDistribution operator +(RatingDistribution left, RatingDistribution right) =>
        new(
            left._count0 + right._count0,
            left._count1 + right._count1,
            left._count2 + right._count2,
            left._count3 + right._count3,
            left._count4 + right._count4,
            left._count5 + right._count5,
            left._count6 + right._count6,
            left._count7 + right._count7,
            left._count8 + right._count8,
            left._count9 + right._count9,
            left._count10 + right._count10);

    /// <summary>Subtracts a distribution contained in another.</summary>
    /// <param name="left">A distribution.</param>
    /// <param name="right">A distribution contained in <paramref name="left"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="right"/> counts a rating more often than <paramref name="left"/> does.</exception>
    public static RatingDistribution operator -(RatingDistribution left, RatingDistribution right)
    {
        for (int rating = Rating.Lowest; rating <= Rating.Highest; rating++)
        {
            CountGuard.Contained(right[rating], left[rating], "ratings of " + rating, nameof(right));
        }

        return new(
            left._count0 - right._count0,
            left._count1 - right._count1,
            left._count2 - right._count2,
            left._count3 - right._count3,
            left._count4 - right._count4,
            left._count5 - right._count5,
            left._count6 - right._count6,
            left._count7 - right._count7,
            left._count8 - right._count8,
            left._count9 - right._count9,
            left._count10 - right._count10);
    }

    private double MeanOfRatings()
    {
        double sum = 0;
        for (int rating = Rating.Lowest; rating <= Rating.Highest; rating++)
        {
            sum += (double)this[rating] * rating;
        }

        return sum / Total;
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
