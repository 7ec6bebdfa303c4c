using System;

namespace Nps.Core;

/// <summary>
/// The test of Stuart and Maxwell: did the shares of promoters, passives and detractors change among the same respondents?
/// </summary>
/// <remarks>
/// X² = dᵀS⁻¹d with d the differences of the margins of two categories and S their covariance under no change. A category that
/// nobody entered or left is dropped, with its degree of freedom. In closed form, with mᵢⱼ the number of those who changed places between the
/// categories i and j, X² = (m₂₃d₁² + m₁₃d₂² + m₁₂d₃²)/(m₁₂m₁₃ + m₁₂m₂₃ + m₁₃m₂₃). Stuart (1955), Biometrika 42:412–416; Maxwell (1970), British
/// Journal of Psychiatry 116:651–655. The type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class MarginalHomogeneityTest : IFormattable
{
    internal MarginalHomogeneityTest(in NpsTransitions transitions)
    {
        // How many changed places between two categories, and how much more left a category than came. Whole numbers: nothing cancels.
        double promotersPassives = Between(transitions, NpsCategory.Promoter, NpsCategory.Passive);
        double promotersDetractors = Between(transitions, NpsCategory.Promoter, NpsCategory.Detractor);
        double passivesDetractors = Between(transitions, NpsCategory.Passive, NpsCategory.Detractor);
        ResponseCounts before = transitions.Before;
        ResponseCounts after = transitions.After;
        double promoters = before.Promoters - after.Promoters;
        double passives = before.Passives - after.Passives;
        double detractors = before.Detractors - after.Detractors;

        // The inverse of the 2 × 2 matrix written out: a sum of positive terms above and below. Shares instead of counts below, so that no
        // product is beyond a double.
        double moved = promotersPassives + promotersDetractors + passivesDetractors;
        double determinant = (promotersPassives / moved * promotersDetractors) + (promotersPassives / moved * passivesDetractors)
            + (promotersDetractors / moved * passivesDetractors);
        if (determinant > 0)
        {
            DegreesOfFreedom = 2;
            ChiSquared = ((passivesDetractors / moved * promoters * (promoters / determinant))
                + (promotersDetractors / moved * passives * (passives / determinant))
                + (promotersPassives / moved * detractors * (detractors / determinant)));
        }
        else if (moved > 0)
        {
            // Only two categories exchange respondents: one difference, McNemar's test.
            double difference = promoters != 0 ? promoters : passives;
            DegreesOfFreedom = 1;
            ChiSquared = difference * difference / moved;
        }
    }

    /// <summary>The test statistic, 0 or more.</summary>
    public double ChiSquared { get; }

    /// <summary>The number of categories with movement less one: 2, or 1; 0 when nobody changed.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>The p-value, from 0 to 1; 1 when nobody changed.</summary>
    public double PValue => DegreesOfFreedom == 0 ? 1 : ChiSquaredDistribution.UpperTail(ChiSquared, DegreesOfFreedom);

    /// <summary>Whether the shares changed by more than chance explains: p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the change is significant.</returns>
    public bool IsSignificant(ConfidenceLevel level = default) => PValue < level.Alpha;

    /// <summary>The test in short, such as "X² = 14.00, df = 2, p &lt; 0.001", in the current culture.</summary>
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

    private static double Between(in NpsTransitions transitions, NpsCategory one, NpsCategory other) =>
        transitions[one, other] + transitions[other, one];
}
