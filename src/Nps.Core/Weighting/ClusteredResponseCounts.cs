using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Nps.Core;

/// <summary>
/// Promoters, passives and detractors whose answers come in clusters: several from one company, one household, one shop. Answers of one
/// cluster resemble each other, so that twenty answers of one company are less evidence than those of twenty companies.
/// </summary>
/// <remarks>
/// <para>The score is that of all answers together; the clusters matter for its uncertainty. The variance is that of
/// Binder (1983), International Statistical Review 51:279–292, v = G/(G − 1) · Σ[Σw(s − θ̂)]²/(Σw)², the inner sum over one cluster and
/// the outer over all G of them.</para>
/// <para>Create it from responses with <see cref="WeightingExtensions.ToClusteredResponseCounts"/>, and from stored counts per cluster
/// with <see cref="FromCounts{TCluster}(IEnumerable{KeyValuePair{TCluster, WeightedResponseCounts}}, IEqualityComparer{TCluster}?)"/>. Both
/// give a <see cref="ClusteredResponseCounts{TCluster}"/>, which knows its clusters by name and can be added to. The type is
/// immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// ClusteredResponseCounts&lt;string&gt; customers = responses.ToClusteredResponseCounts(r => r.Customer, r => r.Score);
/// Console.WriteLine(customers);                          // +40.0 from 5 responses of 4 clusters
/// Console.WriteLine(customers.GetConfidenceInterval());  // [-50.1, +87.5] at 95 %
/// </code>
/// </example>
[JsonConverter(typeof(NpsJsonConverter))]
public abstract class ClusteredResponseCounts : IFormattable
{
    private readonly double _effectiveResponses;

    private protected ClusteredResponseCounts(IReadOnlyList<WeightedResponseCounts> clusters, WeightedResponseCounts total)
    {
        Total = total;
        int exponent = total.Exponent;
        var samples = new List<TrinomialSample>(clusters.Count);
        double squares = 0;
        foreach (WeightedResponseCounts cluster in clusters)
        {
            if (cluster.Responses > 0)
            {
                TrinomialSample sample = cluster.ToSample(exponent);
                samples.Add(sample);
                squares += sample.Total * sample.Total;
            }
        }

        Clusters = samples.Count;
        if (Clusters < 2)
        {
            return;
        }

        TrinomialSample all = total.ToSample(exponent);
        double variance = ClusterMethod.Variance(samples, all);
        StandardError = 100 * Math.Sqrt(variance);

        // Where everybody answered alike the variance says nothing, and the sizes of the clusters have to say it all. A variance
        // of 0 among different answers is what was observed: every cluster has the same score.
        _effectiveResponses = all.Variance == 0
            ? Math.Max(1, Math.Min(all.Total / squares * all.Total, Clusters))
            : all.Variance / variance;
        _effectiveResponses = _effectiveResponses > Countless ? double.PositiveInfinity : _effectiveResponses;
    }

    /// <summary>The number of clusters with at least one answer of positive weight, 0 or more.</summary>
    public int Clusters { get; }

    /// <summary>The number of answers with a positive weight.</summary>
    public long Responses => Total.Responses;

    /// <summary>The answers of all clusters together, as if they were independent.</summary>
    public WeightedResponseCounts Total { get; }

    /// <summary>The weighted score, that of <see cref="Total"/>; null without responses.</summary>
    public NetPromoterScore? Score => Total.Score;

    /// <summary>
    /// The standard error in points that allows for the clusters, 100·√v, 0 or more; null with fewer than two clusters. It
    /// is 0 when all clusters have the same score.
    /// </summary>
    public double? StandardError { get; }

    /// <summary>
    /// The number of independent responses with the same shares and the same variance, V/v with V = p + d − θ̂², above 0; null with fewer than
    /// two clusters. Where everybody answered alike, (ΣW)²/ΣW² over the total weights W of the clusters, from 1 to their number. It
    /// is infinite when answers differ and all clusters have the same score. It may exceed <see cref="Responses"/>
    /// when clusters are more alike than chance would make them.
    /// </summary>
    public double? EffectiveResponses => Clusters < 2 ? null : _effectiveResponses;

    /// <summary>
    /// The design effect, responses / effective responses: how many times as many answers are needed as without clusters; 0 or more, and
    /// 0 only when the effective number is infinite. Null with fewer than two clusters.
    /// </summary>
    public double? DesignEffect => Responses / EffectiveResponses;

    // Beyond this number the interval is a point to the last bit, and squares would leave the range of a double.
    private static double Countless => 1e150;

    /// <summary>Takes weighted counts per cluster, stored ones for example.</summary>
    /// <typeparam name="TCluster">The type that names a cluster.</typeparam>
    /// <param name="counts">Clusters and their counts, as in a dictionary. Counts of a cluster that comes twice add up.</param>
    /// <param name="comparer">How clusters are told apart; null for their own equality.</param>
    /// <returns>The clustered counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A cluster with responses is null; the message says how many, and the index of the first.
    /// </exception>
    /// <exception cref="OverflowException">
    /// The number of responses exceeds <see cref="long.MaxValue"/>, or the weights add up to more than a double holds.
    /// </exception>
    public static ClusteredResponseCounts<TCluster> FromCounts<TCluster>(
        IEnumerable<KeyValuePair<TCluster, WeightedResponseCounts>> counts, IEqualityComparer<TCluster>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var sums = new KeyedSums<TCluster, WeightedResponseCounts>(comparer);
        var unknown = default(UnknownClusters);
        foreach (KeyValuePair<TCluster, WeightedResponseCounts> pair in counts)
        {
            if (unknown.IsKnown(pair.Key, pair.Value.Responses > 0))
            {
                sums.Add(pair.Key, pair.Value);
            }
        }

        return unknown.Complaint is string complaint
            ? throw new ArgumentException(complaint, nameof(counts))
            : new ClusteredResponseCounts<TCluster>(sums);
    }

    /// <summary>Takes counts per cluster in which every answer has the weight 1.</summary>
    /// <typeparam name="TCluster">The type that names a cluster.</typeparam>
    /// <param name="counts">Clusters and their counts, as in a dictionary. Counts of a cluster that comes twice add up.</param>
    /// <param name="comparer">How clusters are told apart; null for their own equality.</param>
    /// <returns>The clustered counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A cluster with responses is null; the message says how many, and the index of the first.
    /// </exception>
    /// <exception cref="OverflowException">The number of responses exceeds <see cref="long.MaxValue"/>.</exception>
    [OverloadResolutionPriority(1)] // a collection expression of pairs without their types fits weighted counts as well
    public static ClusteredResponseCounts<TCluster> FromCounts<TCluster>(
        IEnumerable<KeyValuePair<TCluster, ResponseCounts>> counts, IEqualityComparer<TCluster>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return FromCounts(Weighted(counts), comparer);

        static IEnumerable<KeyValuePair<TCluster, WeightedResponseCounts>> Weighted(IEnumerable<KeyValuePair<TCluster, ResponseCounts>> pairs)
        {
            foreach (KeyValuePair<TCluster, ResponseCounts> pair in pairs)
            {
                yield return new(pair.Key, WeightedResponseCounts.OfCounts(pair.Value));
            }
        }
    }

    /// <summary>The confidence interval of the score, in points within −100 to 100.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>
    /// The interval, or null with fewer than two clusters. It is the score alone when <see cref="EffectiveResponses"/> is infinite, because
    /// answers differ and all clusters have the same score. That is no certainty: two small clusters often agree by chance.
    /// Before you show an interval, see that <see cref="StandardError"/> is not 0.
    /// </returns>
    /// <remarks>
    /// The one-sample score interval at the weighted shares, from <see cref="EffectiveResponses"/>, with the quantile of Student's t with
    /// G − 1 degrees of freedom in place of that of the normal distribution, since the variance is estimated from G
    /// clusters.
    /// </remarks>
    public ConfidenceInterval? GetConfidenceInterval(ConfidenceLevel level = default)
    {
        if (EffectiveResponses is not double responses)
        {
            return null;
        }

        TrinomialSample weights = Total.ToSample(Total.Exponent);
        double points = Score!.Value.Points;
        if (double.IsInfinity(responses))
        {
            return ConfidenceInterval.Unchecked(points, points, level, IntervalMethod.ScoreTest);
        }

        double t = StudentDistribution.UpperTailQuantile(level.Alpha / 2, Clusters - 1);
        Limits limits = ScoreTestMethod.Interval(weights.Scaled(responses / weights.Total), t);
        return Intervals.InPoints(limits, NetPromoterScore.Limit, points, level, IntervalMethod.ScoreTest);
    }

    /// <summary>Tests how far this score is from that of other clustered counts, with no cluster in common.</summary>
    /// <param name="baseline">The clustered counts to compare with.</param>
    /// <returns>The comparison, this score being the current one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="baseline"/> is null.</exception>
    public EstimateComparison CompareWith(ClusteredResponseCounts baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        return new(baseline.ToEstimate(), ToEstimate());
    }

    /// <summary>The counts in short, such as "+12.5 from 40 responses of 8 clusters", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The counts in short.</summary>
    /// <param name="format">A format for the score, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Score?.ToString(format, formatProvider) ?? "no score"} from {Responses} responses of {Clusters} clusters";

    private SampleEstimate? ToEstimate() => Score is null
        ? null
        : new SampleEstimate(Total.ToSample(Total.Exponent), _effectiveResponses, StandardError, Clusters - 1);
}
