using System;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>What the definitions of surveys have in common.</summary>
internal static class SurveyCheck
{
    /// <summary>The largest answer, importance or number of points: what is computed from them stays far inside a double.</summary>
    internal const double Largest = 1e9;

    /// <summary>Refuses ends of a scale that are not in order.</summary>
    internal static void Ends(double lowest, double highest)
    {
        if (!(lowest >= -Largest && lowest <= Largest))
        {
            throw new ArgumentOutOfRangeException(nameof(lowest), lowest, "The lowest answer is a number from -1e9 to 1e9.");
        }

        if (!(highest > lowest && highest <= Largest))
        {
            throw new ArgumentOutOfRangeException(
                nameof(highest), highest, FormattableString.Invariant($"The highest answer is above the lowest, {lowest}, and at most 1e9."));
        }
    }

    /// <summary>Refuses names that are empty or alike; there is at least one.</summary>
    internal static void Names(string?[] names, string paramName)
    {
        for (int i = 0; i < names.Length; i++)
        {
            int first = Array.IndexOf(names, names[i]);
            if (string.IsNullOrWhiteSpace(names[i]) || first < i)
            {
                string problem = first < i ? FormattableString.Invariant($"is the same as at index {first}") : "is empty";
                throw new ArgumentException(FormattableString.Invariant($"The name at index {i} {problem}; names differ and can be read."), paramName);
            }
        }

        if (names.Length == 0)
        {
            throw new ArgumentException("A survey asks something: expected at least one name.", paramName);
        }
    }

    /// <summary>A copy of weights, one for each of something, of which none is negative and not all are 0.</summary>
    internal static double[] Weights(double[] weights, int expected, string paramName)
    {
        ArgumentNullException.ThrowIfNull(weights, paramName);
        if (weights.Length != expected)
        {
            throw new ArgumentException(FormattableString.Invariant($"Expected {expected} weights, one for each, but there are {weights.Length}."), paramName);
        }

        int index = Array.FindIndex(weights, weight => !(weight >= 0 && weight <= Largest));
        return index >= 0
            ? throw new ArgumentException(
                FormattableString.Invariant($"The weight at index {index} is {weights[index]}; weights are from 0 to 1e9."), paramName)
            : weights.Sum() > 0
            ? [.. weights]
            : throw new ArgumentException("All weights are 0, so that nothing is weighed.", paramName);
    }
}
