using System;

namespace Nps.Core;

/// <summary>The test of a steady rise or fall of the score over the periods of a trend.</summary>
/// <remarks>
/// The analogue of Cochran (1954) and Armitage (1955) for scores −1, 0, +1: U = Σnᵢ(xᵢ − x̄)θ̂ᵢ with variance V̄Σnᵢ(xᵢ − x̄)², V̄ the
/// pooled variance and x the place of the period in time. Sensitive to straight lines, not to a rise followed by a fall. By the method of
/// Laney, z is divided by σ_z, and the p-value is that of Student's t with 0.6 degrees of freedom a range, since σ_z is itself an
/// estimate. The type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class NpsTrendTest : IFormattable
{
    // The mean of k moving ranges varies as much as a standard deviation with 0.605·k degrees of freedom: its relative variance is
    // π/4·(2 − 4/π + 2·0.1627)/k, 0.1627 the covariance of neighbouring ranges.
    private const double DegreesOfFreedomOfARange = 0.6;

    internal NpsTrendTest(double slope, double zStatistic, int periods)
    {
        Slope = slope;
        ZStatistic = zStatistic;
        Periods = periods;
    }

    internal NpsTrendTest(double slope, double zStatistic, int periods, double sigmaZ)
        : this(slope, sigmaZ == 0 ? 0 : zStatistic / sigmaZ, periods)
    {
        Method = TrendTestMethod.Laney;
        SigmaZ = sigmaZ;
    }

    /// <summary>What the trend was held against.</summary>
    public TrendTestMethod Method { get; }

    /// <summary>Laney's σ_z, about 1 when the periods vary like random draws; null for another method.</summary>
    public double? SigmaZ { get; }

    /// <summary>The fitted change in points per period, weighted by responses.</summary>
    public double Slope { get; }

    /// <summary>
    /// The test statistic, positive for a rise, and divided by σ_z by the method of Laney; approximately standard normal when there is no
    /// trend.
    /// </summary>
    public double ZStatistic { get; }

    /// <summary>The two-sided p-value, from 0 to 1.</summary>
    public double PValue => SigmaZ is null
        ? NormalDistribution.TwoSidedPValue(ZStatistic)
        : StudentDistribution.TwoSidedPValue(ZStatistic, DegreesOfFreedomOfARange * (Periods - 1));

    /// <summary>The number of periods with responses.</summary>
    public int Periods { get; }

    /// <summary>Whether the trend is more than chance explains: p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the trend is significant.</returns>
    public bool IsSignificant(ConfidenceLevel level = default) => PValue < level.Alpha;

    /// <summary>The test in short, such as "+1.1 points per period, p = 0.083", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The test in short.</summary>
    /// <param name="format">A format for the slope, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"{PointValue.ToText(Slope, format, formatProvider)} points per period, {PValueText.Of(PValue, formatProvider)}";
}
