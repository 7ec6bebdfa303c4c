using System;
using System.Collections.Generic;
using System.ComponentModel;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// Promoters, passives and detractors counted with weights, for answers that stand for different numbers of people: the sums
/// of the weights and of their squares per category, from which the score and its uncertainty follow.
/// </summary>
/// <remarks>
/// <para>Only the ratios of the weights matter: scaling all of them changes nothing but the sums of weights. Equal weights
/// give the unweighted answers. Weighted counts add up (to rounding, as sums of doubles do). Where weights come from, raking
/// for example, is the caller's business; they are taken as given, not as estimated.</para>
/// <para>The default value of this type is no responses. Values are equal when all sums are. The type is immutable.</para>
/// </remarks>
[TypeConverter(typeof(WeightedResponseCountsConverter))]
[JsonConverter(typeof(NpsJsonConverter))]
public readonly record struct WeightedResponseCounts : ICounts<WeightedResponseCounts>, IFormattable
#if NET
    , IAdditionOperators<WeightedResponseCounts, WeightedResponseCounts, WeightedResponseCounts>
    , IAdditiveIdentity<WeightedResponseCounts, WeightedResponseCounts>
#endif
{
    // Beyond this many responses an interval is a point to the last bit, and squares of them leave the range of a double.
    private const double Countless = 1e150;

    private WeightedResponseCounts(WeightSums promoters, WeightSums passives, WeightSums detractors)
    {
        // Quarters, since three finite sums may have none.
        if ((promoters.Weight / 4) + (passives.Weight / 4) + (detractors.Weight / 4) > double.MaxValue / 4)
        {
            throw new OverflowException(
                "The weights add up to more than a double holds. Only their ratios matter: multiply all of them by a small number.");
        }

        Promoters = promoters;
        Passives = passives;
        Detractors = detractors;
        Responses = promoters.Responses + passives.Responses + detractors.Responses;
    }

    /// <summary>What the promoters add up to.</summary>
    public WeightSums Promoters { get; }

    /// <summary>What the passives add up to.</summary>
    public WeightSums Passives { get; }

    /// <summary>What the detractors add up to.</summary>
    public WeightSums Detractors { get; }

    /// <summary>The number of responses with a positive weight.</summary>
    public long Responses { get; }

    /// <summary>The sum of all weights, a finite number.</summary>
    public double TotalWeight => Math.Min(Passives.Weight + (Promoters.Weight + Detractors.Weight), double.MaxValue);

    /// <summary>The weighted score, 100 × Σws/Σw with s = −1, 0, +1; null without weight.</summary>
    public NetPromoterScore? Score => TotalWeight > 0 ? NetPromoterScore.FromComputed(ToSample().Points) : null;

    /// <summary>
    /// The linearised standard error in points, 100 × √(Σ[w(s − θ̂)]²)/Σw, from 0 to 100; null without weight. It allows for how the
    /// weights and the answers go together, and equals that of survey software up to a factor √(n/(n − 1)).
    /// </summary>
    public double? StandardError => TotalWeight > 0 ? Math.Min(100 * Math.Sqrt(LinearisedVariance(ToSample())), 100) : null;

    /// <summary>
    /// Kish's effective number of responses, (Σw)²/Σw², from 1 to <see cref="Responses"/>; null without weight. Source: Kish (1965),
    /// Survey Sampling.
    /// </summary>
    public double? EffectiveResponses
    {
        get
        {
            if (!(TotalWeight > 0))
            {
                return null;
            }

            double total = ToSample().Total;
            int exponent = Exponent;
            double squares = Passives.SquaresInUnitsOf(exponent)
                + (Promoters.SquaresInUnitsOf(exponent) + Detractors.SquaresInUnitsOf(exponent));
            return Math.Max(1, Math.Min(total / squares * total, Responses));
        }
    }

    /// <summary>
    /// Kish's design effect of the weights, responses / effective responses, from 1 to <see cref="Responses"/>; null without weight.
    /// </summary>
    public double? DesignEffect => Responses / EffectiveResponses;

#if NET
    static WeightedResponseCounts IAdditiveIdentity<WeightedResponseCounts, WeightedResponseCounts>.AdditiveIdentity => default;
#endif

    long ICounts<WeightedResponseCounts>.Total => Responses;

    /// <summary>The power of two that the weights are divided by before anything is computed: nothing overflows, and no bit is lost.</summary>
    internal int Exponent => TotalWeight > 0 ? PowersOfTwo.ExponentOf(TotalWeight) : 0;

    /// <summary>Counts promoters, passives and detractors with weights. Missing answers (null) are not counted.</summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <param name="source">The responses, read once.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="weight">
    /// The weight of a response, a finite number of 0 or more; 0 counts for nothing. It is checked also where there is no answer.
    /// </param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The weighted counts, as by <see cref="WeightingExtensions.ToWeightedResponseCounts"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale, some weights are negative, infinite or not a number, or the weights add up to more than a double holds. Thrown once, after the last response: of ratings and
    /// of weights the message says how many, and the index and value of the first.
    /// </exception>
    public static WeightedResponseCounts FromResponses<T>(
        IEnumerable<T> source, Func<T, int?> rating, Func<T, double> weight, RatingScale? scale = null) =>
        source.ToWeightedResponseCounts(rating, weight, scale);

    /// <summary>Creates weighted counts from the sums of the three categories, for example from stored ones.</summary>
    /// <param name="promoters">What the promoters add up to.</param>
    /// <param name="passives">What the passives add up to.</param>
    /// <param name="detractors">What the detractors add up to.</param>
    /// <returns>The weighted counts.</returns>
    /// <exception cref="OverflowException">
    /// The number of responses exceeds <see cref="long.MaxValue"/>, or the weights add up to more than a double holds.
    /// </exception>
    public static WeightedResponseCounts FromSums(WeightSums promoters, WeightSums passives, WeightSums detractors) =>
        new(promoters, passives, detractors);

    /// <summary>The confidence interval of the weighted score, in points within −100 to 100.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <param name="method">The method; the score interval by default.</param>
    /// <returns>The interval, or null without weight.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not defined.</exception>
    /// <remarks>
    /// The one-sample interval at the weighted shares, from as many responses as would give the linearised variance by simple
    /// random sampling; from Kish's effective number when everybody answered alike and that variance is 0.
    /// </remarks>
    public ConfidenceInterval? GetConfidenceInterval(ConfidenceLevel level = default, IntervalMethod method = default)
    {
        Intervals.CheckDefined(method);
        if (!(TotalWeight > 0))
        {
            return null;
        }

        // The score is that of the weights: scaled to another number of responses they may have one that differs in the last bit.
        TrinomialSample weights = ToSample();
        Limits limits = Intervals.LimitsOf(weights.Scaled(IndependentResponses() / weights.Total), level.CriticalValue, method);
        return Intervals.InPoints(limits, NetPromoterScore.Limit, Score!.Value.Points, level, method);
    }

    /// <summary>Tests how far this score is from that of other weighted counts of other respondents.</summary>
    /// <param name="baseline">The weighted counts to compare with.</param>
    /// <returns>The comparison, this score being the current one.</returns>
    public EstimateComparison CompareWith(WeightedResponseCounts baseline) => new(baseline.ToEstimate(), ToEstimate());

    /// <summary>Adds other weighted counts.</summary>
    /// <param name="other">The weighted counts to add.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">
    /// The number of responses exceeds <see cref="long.MaxValue"/>, or the weights add up to more than a double holds.
    /// </exception>
    public WeightedResponseCounts Plus(WeightedResponseCounts other) => this + other;

    /// <summary>The weights in words, such as "weight 12.5 of promoters, 5 of passives, 3.2 of detractors", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The weights in words.</summary>
    /// <param name="format">Null, "" or "G": there is one form only.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        NumberFormat.CheckGeneral(format);
        return $"weight {Number(Promoters)} of promoters, {Number(Passives)} of passives, {Number(Detractors)} of detractors";

        string Number(WeightSums sums) => sums.Weight.ToString(NumberFormat.Plain, formatProvider);
    }

    /// <summary>Adds weighted counts.</summary>
    /// <param name="left">Weighted counts.</param>
    /// <param name="right">Weighted counts.</param>
    /// <exception cref="OverflowException">
    /// The number of responses exceeds <see cref="long.MaxValue"/>, or the weights add up to more than a double holds.
    /// </exception>
    public static WeightedResponseCounts operator +(WeightedResponseCounts left, WeightedResponseCounts right) =>
        new(left.Promoters.Plus(right.Promoters), left.Passives.Plus(right.Passives), left.Detractors.Plus(right.Detractors));

    /// <summary>The sums of one response, of a finite weight above 0.</summary>
    internal static WeightedResponseCounts OfResponse(NpsCategory category, double weight)
    {
        WeightSums sums = WeightSums.Of(weight);
        return category switch
        {
            NpsCategory.Promoter => new(sums, default, default),
            NpsCategory.Passive => new(default, sums, default),
            _ => new(default, default, sums),
        };
    }

    /// <summary>Counts as weighted ones, of weight 1 each.</summary>
    internal static WeightedResponseCounts OfCounts(ResponseCounts counts) =>
        new(WeightSums.OfCount(counts.Promoters), WeightSums.OfCount(counts.Passives), WeightSums.OfCount(counts.Detractors));

    /// <summary>The weights of the three categories, divided by 2 to the power of <paramref name="exponent"/>.</summary>
    internal TrinomialSample ToSample(int exponent) => new(
        PowersOfTwo.Scale(Promoters.Weight, -exponent),
        PowersOfTwo.Scale(Passives.Weight, -exponent),
        PowersOfTwo.Scale(Detractors.Weight, -exponent));

    private static double Square(double value) => value * value;

    private TrinomialSample ToSample() => ToSample(Exponent);

    private SampleEstimate? ToEstimate() =>
        TotalWeight > 0 ? new SampleEstimate(ToSample(), IndependentResponses(), StandardError, null) : null;

    // As many responses at the weighted shares as give the linearised variance. It is 0 where everybody answered alike, and where what
    // differs is too light to be seen.
    private double IndependentResponses()
    {
        TrinomialSample weights = ToSample();
        double variance = LinearisedVariance(weights);
        double responses = variance > 0 ? Math.Min(weights.Variance / variance, Countless) : 0;
        return responses > 0 ? responses : EffectiveResponses!.Value;
    }

    private double LinearisedVariance(in TrinomialSample weights)
    {
        double total = weights.Total;
        double belowTop = ((weights.Passives / total) + (2 * (weights.Detractors / total))) / total;
        double aboveBottom = ((weights.Passives / total) + (2 * (weights.Promoters / total))) / total;
        int exponent = Exponent;
        return (Passives.SquaresInUnitsOf(exponent) * Square(weights.Score / total))
            + ((Promoters.SquaresInUnitsOf(exponent) * Square(belowTop)) + (Detractors.SquaresInUnitsOf(exponent) * Square(aboveBottom)));
    }
}
