using System;

namespace Nps.Core.Companions;

/// <summary>
/// Two one-sided tests of whether two values are the same but for a margin: the hypothesis to reject is that they are at least the
/// margin apart, in either direction.
/// </summary>
/// <remarks>
/// <para>A difference that is not significant is no proof that values are alike: few cases show no difference either. This test shows it. p is
/// the larger of the p-values of the two tests against −margin and +margin, and the values are equivalent at a level of 1 − α
/// exactly when the interval of the difference at the level 1 − 2α lies inside the margin on both sides: at 95 % that is the
/// 90 % interval.</para>
/// <para>Schuirmann (1987), Journal of Pharmacokinetics and Biopharmaceutics 15:657–680. The default value of this type has a margin and a
/// p-value of 0, and no test gives it. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public readonly record struct EquivalenceResult : IFormattable
{
    internal EquivalenceResult(double margin, double pValue)
    {
        Margin = margin;
        PValue = pValue;
    }

    /// <summary>The margin, above 0, in the unit of the difference: differences smaller than it do not matter to whoever asks.</summary>
    public double Margin { get; }

    /// <summary>The p-value, from 0 to 1: the larger of those of the two one-sided tests.</summary>
    public double PValue { get; }

    /// <summary>Whether the values are less than the margin apart: p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the values are shown to be equivalent; false says only that they were not.</returns>
    public bool IsEquivalent(ConfidenceLevel level = default) => Margin > 0 && PValue < level.Alpha;

    /// <summary>The test in short, such as "within 0.050: p = 0.031", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The test in short.</summary>
    /// <param name="format">A format for the margin, as for <see cref="Interval.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a number.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        $"within {ValueText.Of(Margin, format, formatProvider)}: {PValueText.Of(PValue, formatProvider)}";

    /// <summary>A margin, if it is above 0 and not above the largest difference there can be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    internal static double Checked(double margin, double largest) => margin > 0 && margin <= largest
        ? margin
        : throw new ArgumentOutOfRangeException(
            nameof(margin), margin, FormattableString.Invariant($"A margin of equivalence is above 0 and at most {largest}."));
}
