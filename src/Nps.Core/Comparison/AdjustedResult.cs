using System.Collections.Generic;

namespace Nps.Core;

/// <summary>A comparison with its adjusted p-value, before it gets a name.</summary>
internal readonly struct AdjustedResult
{
    private AdjustedResult(NpsComparison comparison, double? adjustedPValue, MultipleTesting correction, int together)
    {
        Comparison = comparison;
        AdjustedPValue = adjustedPValue;
        Correction = correction;
        Together = together;
    }

    internal NpsComparison Comparison { get; }

    internal double? AdjustedPValue { get; }

    internal MultipleTesting Correction { get; }

    /// <summary>The number of comparisons that the correction allows for.</summary>
    internal int Together { get; }

    /// <summary>Adjusts the p-values of all comparisons; those without one are excluded from the correction.</summary>
    internal static AdjustedResult[] Of(IReadOnlyList<NpsComparison> comparisons, MultipleTesting correction)
    {
        var pValues = new List<double>();
        var places = new List<int>();
        for (int i = 0; i < comparisons.Count; i++)
        {
            if (comparisons[i].PValue is double p)
            {
                pValues.Add(p);
                places.Add(i);
            }
        }

        double[] adjusted = PValues.Adjust(pValues, correction);
        var results = new AdjustedResult[comparisons.Count];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = new AdjustedResult(comparisons[i], null, correction, adjusted.Length);
        }

        for (int i = 0; i < adjusted.Length; i++)
        {
            results[places[i]] = new AdjustedResult(comparisons[places[i]], adjusted[i], correction, adjusted.Length);
        }

        return results;
    }
}
