using System;
using System.Collections.Generic;
#if NET
using System.Numerics;
#endif

namespace Nps.Core;

/// <summary>
/// Promoters, passives and detractors counted with weights, for answers that stand for different numbers of people: the sums
/// of the weights and of their squares per category, from which the score and its uncertainty follow.
/// </summary>
/// <remarks>
/// <para>Only the ratios of the weights matter: scaling all of them changes nothing but <see cref="TotalWeight"/>. Equal weights
/// give the unweighted answers. Weighted counts add up (to rounding, as sums of doubles do). Where weights come from, raking
/// for example, is the caller's business; they are taken as given, not as estimated.</para>
/// <para>The default value of this type is no responses. Values are equal when all sums are. The type is immutable.</para>
/// </remarks>
public readonly record struct WeightedResponseCounts
#if NET
    : IAdditionOperators<WeightedResponseCounts, WeightedResponseCounts, WeightedResponseCounts>
    , IAdditiveIdentity<WeightedResponseCounts, WeightedResponseCounts>
#endif
{
    private readonly WeightSums _promoters;
    private readonly WeightSums _passives;
    private readonly WeightSums _detractors;

    private WeightedResponseCounts(WeightSums promoters, WeightSums passives, WeightSums detractors)
    {
        _promoters = promoters;
        _passives = passives;
        _detractors = detractors;
    }

    /// <summary>The number of responses with a positive weight.</summary>
    public long Responses => All.Count;

    /// <summary>The sum of all weights.</summary>
    public double TotalWeight => All.Weight;

    /// <summary>The weighted score, 100 × Σws/Σw with s = −1, 0, +1; null without weight.</summary>
    public NetPromoterScore? Score => TotalWeight > 0 ? new NetPromoterScore(ToSample().Points) : null;

    /// <summary>
    /// The linearised standard error in points, 100 × √(Σ[w(s − θ̂)]²)/Σw; null without weight. It allows for how the weights
    /// and the answers go together, and equals that of survey software up to a factor √(n/(n − 1)).
    /// </summary>
    public double? StandardError => TotalWeight > 0 ? 100 * Math.Sqrt(LinearisedVariance) : null;

    /// <summary>
    /// Kish's effective number of responses, (Σw)²/Σw², at most <see cref="Responses"/>; null without weight. Source: Kish (1965),
    /// Survey Sampling.
    /// </summary>
    public double? EffectiveResponses => TotalWeight > 0 ? TotalWeight * TotalWeight / All.SquaredWeight : null;

    /// <summary>Kish's design effect of the weights, responses / effective responses, 1 or more; null without weight.</summary>
    public double? DesignEffect => Responses / EffectiveResponses;

#if NET
    static WeightedResponseCounts IAdditiveIdentity<WeightedResponseCounts, WeightedResponseCounts>.AdditiveIdentity => default;
#endif

    private WeightSums All => _promoters + _passives + _detractors;

    private double LinearisedVariance
    {
        get
        {
            double score = ToSample().Score;
            double sum = (_promoters.SquaredWeight * (1 - score) * (1 - score))
                + (_passives.SquaredWeight * score * score)
                + (_detractors.SquaredWeight * (1 + score) * (1 + score));
            return sum / (TotalWeight * TotalWeight);
        }
    }

    /// <summary>Counts promoters, passives and detractors with weights. Missing answers (null) are not counted.</summary>
    /// <typeparam name="T">The type of a response.</typeparam>
    /// <param name="source">The responses, read once.</param>
    /// <param name="rating">The rating of a response; null when there is no answer.</param>
    /// <param name="weight">The weight of a response, finite and 0 or more; 0 counts for nothing.</param>
    /// <param name="scale">The scale of the question; null for <see cref="RatingScale.Standard"/>.</param>
    /// <returns>The weighted counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or a selector is null.</exception>
    /// <exception cref="ArgumentException">
    /// Some ratings are off the scale, or some weights are negative or not finite. Thrown once, after the last response: the
    /// message says how many, and the index and value of the first.
    /// </exception>
    public static WeightedResponseCounts FromResponses<T>(
        IEnumerable<T> source, Func<T, int?> rating, Func<T, double> weight, RatingScale? scale = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rating);
        ArgumentNullException.ThrowIfNull(weight);

        var reader = new RatingReader<T>(rating, scale);
        var promoters = default(WeightSums);
        var passives = default(WeightSums);
        var detractors = default(WeightSums);
        long index = 0;
        long invalid = 0;
        string firstInvalid = "";
        foreach (T response in source)
        {
            double w = weight(response);
            if (!(w >= 0 && w <= double.MaxValue))
            {
                firstInvalid = invalid == 0 ? FormattableString.Invariant($"{w} at index {index}") : firstInvalid;
                invalid++;
            }
            else if (reader.TryRead(response, out NpsCategory category) && w > 0)
            {
                switch (category)
                {
                    case NpsCategory.Promoter:
                        promoters += WeightSums.Of(w);
                        break;
                    case NpsCategory.Passive:
                        passives += WeightSums.Of(w);
                        break;
                    default:
                        detractors += WeightSums.Of(w);
                        break;
                }
            }

            index++;
        }

        reader.ThrowIfInvalid(nameof(source));
        return invalid == 0
            ? new(promoters, passives, detractors)
            : throw new ArgumentException(
                FormattableString.Invariant(
                    $"{invalid} of {index} weights are not finite numbers of 0 or more; the first is {firstInvalid}."),
                nameof(source));
    }

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
            double variance = weights.Variance;
            double responses = variance > 0 ? variance / LinearisedVariance : EffectiveResponses!.Value;
            weights = weights.Scaled(responses / TotalWeight);
        }

        return Intervals.ForScore(weights, level, method);
    }

    /// <summary>Adds other weighted counts.</summary>
    /// <param name="other">The weighted counts to add.</param>
    /// <returns>The sum.</returns>
    public WeightedResponseCounts Plus(WeightedResponseCounts other) => this + other;

    /// <summary>The weights in words, such as "weight 12.5 of promoters, 5 of passives, 3.2 of detractors", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"weight {_promoters.Weight} of promoters, {_passives.Weight} of passives, {_detractors.Weight} of detractors";

    /// <summary>Adds weighted counts.</summary>
    /// <param name="left">Weighted counts.</param>
    /// <param name="right">Weighted counts.</param>
    public static WeightedResponseCounts operator +(WeightedResponseCounts left, WeightedResponseCounts right) =>
        new(left._promoters + right._promoters, left._passives + right._passives, left._detractors + right._detractors);

    private TrinomialSample ToSample() => new(_promoters.Weight, _passives.Weight, _detractors.Weight);

    /// <summary>What one category adds up: how many, their weights, their squared weights.</summary>
    private readonly record struct WeightSums
    {
        private WeightSums(long count, double weight, double squaredWeight)
        {
            Count = count;
            Weight = weight;
            SquaredWeight = squaredWeight;
        }

        internal long Count { get; }

        internal double Weight { get; }

        internal double SquaredWeight { get; }

        internal static WeightSums Of(double weight) => new(1, weight, weight * weight);

        public static WeightSums operator +(WeightSums left, WeightSums right) =>
            new(left.Count + right.Count, left.Weight + right.Weight, left.SquaredWeight + right.SquaredWeight);
    }
}
