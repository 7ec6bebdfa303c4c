using System;

namespace Nps.Core;

/// <summary>
/// Two one-sided tests of whether two scores are the same but for a margin: the hypothesis to reject is that they are at least the
/// margin apart, in either direction.
/// </summary>
/// <remarks>
/// <para>A difference that is not significant is no proof that the scores are alike: few responses show no difference either. This
/// test shows it. p is the larger of the p-values of the two tests against −margin and +margin, and the scores are equivalent at a level of
/// 1 − α exactly when the interval of the difference at the level 1 − 2α lies inside the margin on both sides: at 95 % that is the
/// 90 % interval.</para>
/// <para>Schuirmann (1987), Journal of Pharmacokinetics and Biopharmaceutics 15:657–680. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class EquivalenceTest : IFormattable
{
    internal EquivalenceTest(NpsDelta margin, double pValue)
    {
        Margin = margin;
        PValue = pValue;
    }

    /// <summary>The margin in points, above 0: differences smaller than it do not matter to whoever asks.</summary>
    public NpsDelta Margin { get; }

    /// <summary>The p-value, from 0 to 1: the larger of those of the two one-sided tests.</summary>
    public double PValue { get; }

    /// <summary>Whether the scores are less than the margin apart: p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the scores are shown to be equivalent; false says only that they were not.</returns>
    public bool IsEquivalent(ConfidenceLevel level = default) => PValue < level.Alpha;

    /// <summary>The test in short, such as "within 5.0 points: p = 0.031", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The test in short.</summary>
    /// <param name="format">A format for the margin, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"within {Margin.ToString(format, formatProvider)} points: {PValueText.Of(PValue, formatProvider)}";

    /// <summary>The margin of a test, as a fraction of 100 points.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="margin"/> is not above 0.</exception>
    internal static double Checked(NpsDelta margin) => margin.Points > 0
        ? margin.Points / 100
        : throw new ArgumentOutOfRangeException(nameof(margin), margin, "A margin of equivalence is above 0 points.");
}
