using System;

namespace Nps.Core;

/// <summary>
/// The score test of one sample against a fixed score, for example a target: is the score of the population different from it?
/// </summary>
/// <remarks>
/// The variance is the one under the hypothesis (Tango 1998), so that the p-value falls below 1 − level exactly when the default
/// interval at that level excludes the reference. Against 0 this is McNemar's test. The type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class NpsReferenceTest : IFormattable
{
    internal NpsReferenceTest(in TrinomialSample sample, NetPromoterScore reference)
    {
        Reference = reference;
        Delta = NpsDelta.FromComputed(sample.Points - reference.Points);
        ZStatistic = ScoreTestMethod.ZStatistic(sample, reference.Points / 100);
    }

    /// <summary>The score tested against.</summary>
    public NetPromoterScore Reference { get; }

    /// <summary>The observed score minus the reference, in points.</summary>
    public NpsDelta Delta { get; }

    /// <summary>
    /// The test statistic, positive when the observed score is above the reference; infinite when the reference is ±100 and
    /// the sample has an answer that such a population could not give.
    /// </summary>
    public double ZStatistic { get; }

    /// <summary>The two-sided p-value, from 0 to 1.</summary>
    public double PValue => NormalDistribution.TwoSidedPValue(ZStatistic);

    /// <summary>Whether the score differs from the reference by more than chance explains, in either direction: p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the difference is significant.</returns>
    public bool IsSignificant(ConfidenceLevel level = default) => PValue < level.Alpha;

    /// <summary>The test in short, such as "+4.2 points from +50.0, p = 0.031", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The test in short.</summary>
    /// <param name="format">A format for difference and reference, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{Delta.ToString(format, formatProvider)} points from {Reference.ToString(format, formatProvider)}, {PValueText.Of(PValue, formatProvider)}";
}
