using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>
/// The score test of several independent samples: do they all have the same score, or do they differ by more than chance explains?
/// </summary>
/// <remarks>
/// <para>One test for all samples at once, to be asked before looking at single ones. For two samples it is the square of the
/// z statistic of <see cref="NpsComparison"/>. The type is immutable.</para>
/// <para>X² = Σ nᵢ(θ̂ᵢ − t)²/Vᵢ(t), where the common score t solves Σ nᵢ(θ̂ᵢ − t)/Vᵢ(t) = 0 and Vᵢ(t) is the variance constrained
/// to it (Tango 1998). Cochran's Q, with variances at the observed scores, rejects far too often in small samples: a
/// simulated size of up to .73 instead of .05 with ten samples of five, against .04 at most here.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class HomogeneityTest : IFormattable
{
    // With 10¹⁵ passives beside one promoter the common score is tiny, and the statistic depends on all its digits.
    private const double NearZero = 1e-30;

    private HomogeneityTest(double chiSquared, int degreesOfFreedom, double commonScore)
    {
        ChiSquared = chiSquared;
        DegreesOfFreedom = degreesOfFreedom;
        CommonScore = NetPromoterScore.FromComputed(100 * commonScore);
    }

    /// <summary>The test statistic, 0 or more; 0 when all observed scores are equal.</summary>
    public double ChiSquared { get; }

    /// <summary>The number of samples with responses, less one.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>The score fitted to all samples under the hypothesis that they share one; not the score of their sum.</summary>
    public NetPromoterScore CommonScore { get; }

    /// <summary>The p-value, from 0 to 1: how often chance alone would make the scores differ at least this much.</summary>
    public double PValue => ChiSquaredDistribution.UpperTail(ChiSquared, DegreesOfFreedom);

    /// <summary>Tests several independent samples.</summary>
    /// <param name="samples">The samples. Those without responses say nothing and are left out.</param>
    /// <returns>The test, or null when fewer than two samples have responses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="samples"/> is null.</exception>
    public static HomogeneityTest? FromCounts(IEnumerable<ResponseCounts> samples)
    {
        ArgumentNullException.ThrowIfNull(samples);
        var answered = new List<TrinomialSample>();
        double lowest = 1;
        double highest = -1;
        foreach (ResponseCounts counts in samples)
        {
            if (!counts.IsEmpty)
            {
                TrinomialSample sample = counts.ToSample();
                answered.Add(sample);
                lowest = Math.Min(lowest, sample.Score);
                highest = Math.Max(highest, sample.Score);
            }
        }

        if (answered.Count < 2)
        {
            return null;
        }

        double common = CommonScoreOf(answered, lowest, highest);
        double chiSquared = 0;
        foreach (TrinomialSample sample in answered)
        {
            double z = ScoreTestMethod.ZStatistic(sample, common);
            chiSquared += z * z;
        }

        return new HomogeneityTest(chiSquared, answered.Count - 1, common);
    }

    /// <summary>Whether the scores differ by more than chance explains: p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the differences are significant.</returns>
    public bool IsSignificant(ConfidenceLevel level = default) => PValue < level.Alpha;

    /// <summary>The test in short, such as "X² = 8.58, df = 2, p = 0.014", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The test in short.</summary>
    /// <param name="format">Null, "" or "G": there is one form only.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        NumberFormat.CheckGeneral(format);
        return $"X² = {ChiSquared.ToString("0.00", formatProvider)}, df = {DegreesOfFreedom}, {PValueText.Of(PValue, formatProvider)}";
    }

    private static double CommonScoreOf(List<TrinomialSample> samples, double lowest, double highest)
    {
        // A sample of passives only has no variance at a score of 0. Its term jumps there from +n to −n, and the jump is the root where
        // the other terms do not exceed it. Elsewhere it tells on which side of 0 the root lies.
        double passives = 0;
        double others = 0;
        foreach (TrinomialSample sample in samples)
        {
            passives += sample.IsPassive ? sample.Total : 0;
            others += sample.IsPassive ? 0 : sample.ScoreTermAt(0);
        }

        if (passives > 0)
        {
            if (Math.Abs(others) <= passives)
            {
                return 0;
            }

            lowest = others > 0 ? Math.Max(lowest, 0) : lowest;
            highest = others > 0 ? highest : Math.Min(highest, 0);
        }

        return RootFinding.Decreasing(new ScoreBalance(samples), lowest, highest, NearZero);
    }

    /// <summary>Σ nᵢ(θ̂ᵢ − t)/Vᵢ(t): decreasing, infinite where a sample excludes a score of ±1.</summary>
    private readonly struct ScoreBalance(List<TrinomialSample> samples) : IRealFunction
    {
        public double At(double x)
        {
            double sum = 0;
            foreach (TrinomialSample sample in samples)
            {
                sum += sample.ScoreTermAt(x);
            }

            return sum;
        }
    }
}
