using System;

namespace Nps.Core;

/// <summary>
/// The test of Stuart and Maxwell: did the shares of promoters, passives and detractors change among the same respondents?
/// </summary>
/// <remarks>
/// X² = dᵀS⁻¹d with d the differences of the margins of two categories and S their covariance under no change. A category that
/// nobody entered or left is dropped, with its degree of freedom. Stuart (1955), Biometrika 42:412–416; Maxwell (1970), British
/// Journal of Psychiatry 116:651–655. The type is immutable.
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class MarginalHomogeneityTest : IFormattable
{
    internal MarginalHomogeneityTest(in NpsTransitions transitions)
    {
        double[] difference = new double[3];
        double[] movement = new double[3];
        for (int i = 0; i < 3; i++)
        {
            for (int j = 0; j < 3; j++)
            {
                if (i != j)
                {
                    double leave = transitions[(NpsCategory)(i - 1), (NpsCategory)(j - 1)];
                    double enter = transitions[(NpsCategory)(j - 1), (NpsCategory)(i - 1)];
                    difference[i] += leave - enter;
                    movement[i] += leave + enter;
                }
            }
        }

        int moving = (movement[0] > 0 ? 1 : 0) + (movement[1] > 0 ? 1 : 0) + (movement[2] > 0 ? 1 : 0);
        DegreesOfFreedom = moving == 0 ? 0 : moving - 1;
        if (moving == 2)
        {
            // Only two categories exchange respondents: one difference, McNemar's test.
            int one = movement[0] > 0 ? 0 : 1;
            ChiSquared = difference[one] * difference[one] / movement[one];
        }
        else if (moving == 3)
        {
            // The inverse of a 2 × 2 matrix; the determinant is positive as soon as two kinds of movement exist.
            double between = -(movement[0] + movement[2] - movement[1]) / 2;
            double determinant = (movement[0] * movement[2]) - (between * between);
            ChiSquared = ((difference[0] * difference[0] * movement[2]) + (difference[2] * difference[2] * movement[0])
                - (2 * between * difference[0] * difference[2])) / determinant;
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
        return $"X² = {ChiSquared.ToString("0.00", formatProvider)}, df = {DegreesOfFreedom}, {PValues.ToText(PValue, formatProvider)}";
    }
}
