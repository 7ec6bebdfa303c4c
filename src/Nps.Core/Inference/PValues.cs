using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Corrects p-values for the number of tests.</summary>
public static class PValues
{
    /// <summary>
    /// The adjusted p-values: compare each with 1 − level as if it were the only one.
    /// </summary>
    /// <param name="pValues">P-values from 0 to 1.</param>
    /// <param name="correction">The correction; Holm by default.</param>
    /// <returns>As many adjusted p-values, in the same order. Adjusting keeps their order and never lowers one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pValues"/> is null.</exception>
    /// <exception cref="ArgumentException">A p-value is not from 0 to 1; the message says which is the first.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="correction"/> is not defined.</exception>
    /// <remarks>
    /// With p₍₁₎ ≤ … ≤ p₍ₘ₎, Holm: max over j ≤ i of min(1, (m − j + 1) p₍ⱼ₎). Benjamini–Hochberg: min over j ≥ i of
    /// min(1, m p₍ⱼ₎ / j).
    /// </remarks>
    public static double[] Adjust(IReadOnlyList<double> pValues, MultipleTesting correction = default)
    {
        ArgumentNullException.ThrowIfNull(pValues);
        double[] sorted = new double[pValues.Count];
        int[] order = new int[pValues.Count];
        for (int i = 0; i < sorted.Length; i++)
        {
            sorted[i] = Checked(pValues[i], i, nameof(pValues));
            order[i] = i;
        }

        Array.Sort(sorted, order);
        switch (correction)
        {
            case MultipleTesting.Holm:
                StepDown(sorted);
                break;
            case MultipleTesting.BenjaminiHochberg:
                StepUp(sorted);
                break;
            case MultipleTesting.None:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(correction), correction, "The correction is not defined.");
        }

        double[] adjusted = new double[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            adjusted[order[i]] = sorted[i];
        }

        return adjusted;
    }

    private static void StepDown(double[] sorted)
    {
        double largest = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            largest = Math.Max(largest, Math.Min(1, (sorted.Length - i) * sorted[i]));
            sorted[i] = largest;
        }
    }

    private static void StepUp(double[] sorted)
    {
        double smallest = 1;
        for (int i = sorted.Length - 1; i >= 0; i--)
        {
            // The quotient rounds: it must not fall below the p-value itself.
            smallest = Math.Min(smallest, Math.Max(sorted[i], sorted.Length * sorted[i] / (i + 1)));
            sorted[i] = smallest;
        }
    }

    private static double Checked(double p, int index, string paramName) =>
        p >= 0 && p <= 1
            ? p
            : throw new ArgumentException(
                FormattableString.Invariant($"A p-value is from 0 to 1, but the one at index {index} is {p}."), paramName);
}
