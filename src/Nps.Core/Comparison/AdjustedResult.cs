using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>A comparison of any kind with its adjusted p-value, before it gets a name.</summary>
internal readonly struct AdjustedResult<TComparison>
{
    private AdjustedResult(TComparison comparison, double? adjustedPValue, MultipleTesting correction, int together)
    {
        Comparison = comparison;
        AdjustedPValue = adjustedPValue;
        Correction = correction;
        Together = together;
    }

    internal TComparison Comparison { get; }

    internal double? AdjustedPValue { get; }

    internal MultipleTesting Correction { get; }

    /// <summary>The number of comparisons that the correction allows for.</summary>
    internal int Together { get; }

    /// <summary>Adjusts the p-values of all comparisons; those without one are excluded from the correction.</summary>
    internal static AdjustedResult<TComparison>[] Of(
        IReadOnlyList<TComparison> comparisons, Func<TComparison, double?> pValue, MultipleTesting correction)
    {
        var pValues = new List<double>();
        var places = new List<int>();
        for (int i = 0; i < comparisons.Count; i++)
        {
            if (pValue(comparisons[i]) is double p)
            {
                pValues.Add(p);
                places.Add(i);
            }
        }

        double[] adjusted = PValues.Adjust(pValues, correction);
        var results = new AdjustedResult<TComparison>[comparisons.Count];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = new AdjustedResult<TComparison>(comparisons[i], null, correction, adjusted.Length);
        }

        for (int i = 0; i < adjusted.Length; i++)
        {
            results[places[i]] = new AdjustedResult<TComparison>(comparisons[places[i]], adjusted[i], correction, adjusted.Length);
        }

        return results;
    }
}
