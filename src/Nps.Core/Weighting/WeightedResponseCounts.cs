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
public readonly record struct WeightedResponseCounts : IFormattable
#if NET
    , IAdditionOperators<WeightedResponseCounts, WeightedResponseCounts, WeightedResponseCounts>
    , IAdditiveIdentity<WeightedResponseCounts, WeightedResponseCounts>
#endif
{
    private WeightedResponseCounts(WeightSums promoters, WeightSums passives, WeightSums detractors)
    {
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

    /// <summary>The sum of all weights.</summary>
    public double TotalWeight => Promoters.Weight + Passives.Weight + Detractors.Weight;

    /// <summary>The weighted score, 100 × Σws/Σw with s = −1, 0, +1; null without weight.</summary>
    public NetPromoterScore? Score => TotalWeight > 0 ? NetPromoterScore.FromComputed(ToSample().Points) : null;

    /// <summary>
    /// The linearised standard error in points, 100 × √(Σ[w(s − θ̂)]²)/Σw; null without weight. It allows for how the weights
    /// and the answers go together, and equals that of survey software up to a factor √(n/(n − 1)).
    /// </summary>
    public double? StandardError => TotalWeight > 0 ? 100 * Math.Sqrt(LinearisedVariance) : null;

    /// <summary>
    /// Kish's effective number of responses, (Σw)²/Σw², at most <see cref="Responses"/>; null without weight. Source: Kish (1965),
    /// Survey Sampling.
    /// </summary>
    public double? EffectiveResponses => TotalWeight > 0
        ? TotalWeight / ((Promoters.SquaredWeight + Passives.SquaredWeight + Detractors.SquaredWeight) / TotalWeight)
        : null;

    /// <summary>Kish's design effect of the weights, responses / effective responses, 1 or more; null without weight.</summary>
    public double? DesignEffect => Responses / EffectiveResponses;

#if NET
    static WeightedResponseCounts IAdditiveIdentity<WeightedResponseCounts, WeightedResponseCounts>.AdditiveIdentity => default;
#endif

    private double LinearisedVariance
    {
        get
        {
            double score = ToSample().Score;
            double total = TotalWeight;

            // Divided twice: the square of a sum of large weights would be infinite.
            return (Promoters.SquaredWeight / total / total * (1 - score) * (1 - score))
                + (Passives.SquaredWeight / total / total * score * score)
                + (Detractors.SquaredWeight / total / total * (1 + score) * (1 + score));
        }
    }

    /// <summary>Counts promoters, passives and detractors with weights. Missing answers (null) are not counted.</summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <param name="source">The responses, read once.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="weight">
    /// The weight of a response: 0, which counts for nothing, or from 1E-144 to 1E+144. It is checked also where there is no answer.
    /// </param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The weighted counts, as by <see cref="WeightingExtensions.ToWeightedResponseCounts"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale, some weights are out of range, or both. Thrown once, after the last response: for each of
    /// the two, the message says how many, and the index and value of the first.
    /// </exception>
    public static WeightedResponseCounts FromResponses<T>(
        IEnumerable<T> source, Func<T, int?> rating, Func<T, double> weight, RatingScale? scale = null) =>
        source.ToWeightedResponseCounts(rating, weight, scale);

    /// <summary>Creates weighted counts from the sums of the three categories, for example from stored ones.</summary>
    /// <param name="promoters">What the promoters add up to.</param>
    /// <param name="passives">What the passives add up to.</param>
    /// <param name="detractors">What the detractors add up to.</param>
    /// <returns>The weighted counts.</returns>
    /// <exception cref="OverflowException">The number of responses exceeds <see cref="long.MaxValue"/>.</exception>
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
        TrinomialSample weights = ToSample();
        if (TotalWeight > 0)
        {
            double variance = LinearisedVariance;
            double responses = variance > 0 ? weights.Variance / variance : EffectiveResponses!.Value;
            weights = weights.Scaled(responses / TotalWeight);
        }

        return Intervals.ForScore(weights, level, method);
    }

    /// <summary>Adds other weighted counts.</summary>
    /// <param name="other">The weighted counts to add.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The number of responses exceeds <see cref="long.MaxValue"/>.</exception>
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
    /// <exception cref="OverflowException">The number of responses exceeds <see cref="long.MaxValue"/>.</exception>
    public static WeightedResponseCounts operator +(WeightedResponseCounts left, WeightedResponseCounts right) =>
        new(left.Promoters.Plus(right.Promoters), left.Passives.Plus(right.Passives), left.Detractors.Plus(right.Detractors));

    private TrinomialSample ToSample() => new(Promoters.Weight, Passives.Weight, Detractors.Weight);
}
