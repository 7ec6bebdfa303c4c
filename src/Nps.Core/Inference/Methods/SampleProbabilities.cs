using System;

namespace Nps.Core;

/// <summary>
/// The samples of a given size that can occur with given shares, and how likely each is: the multinomial distribution, without the
/// samples that are far less likely than the likeliest one. What is left is divided by its sum.
/// </summary>
internal sealed class SampleProbabilities
{
    // By detractors: the probabilities from the fewest promoters on, summed up from the most promoters down, and a 0 at the end.
    private readonly double[][] _atLeast;
    private readonly int[] _fewestPromoters;

    internal SampleProbabilities(in TrinomialSample shares, int size, double negligible)
    {
        Size = size;
        _atLeast = new double[size + 1][];
        _fewestPromoters = new int[size + 1];
        double[] powers = LogTerms(shares.Promoters, size);
        double[] passives = LogTerms(shares.Passives, size);
        double[] detractors = LogTerms(shares.Detractors, size);
        double largest = Likeliest(powers, passives, detractors);
        double lowest = largest + Math.Log(negligible);
        FewestDetractors = size;
        double total = 0;
        for (int d = 0; d <= size; d++)
        {
            int first = 0;
            int last = size - d;
            while (first <= last && !(powers[first] + passives[size - d - first] + detractors[d] > lowest))
            {
                first++;
            }

            while (last >= first && !(powers[last] + passives[size - d - last] + detractors[d] > lowest))
            {
                last--;
            }

            _fewestPromoters[d] = first;
            _atLeast[d] = new double[Math.Max(0, last - first + 1) + 1];
            if (last < first)
            {
                continue;
            }

            FewestDetractors = Math.Min(FewestDetractors, d);
            MostDetractors = d;
            for (int p = last; p >= first; p--)
            {
                _atLeast[d][p - first] = _atLeast[d][p - first + 1] + Math.Exp(powers[p] + passives[size - d - p] + detractors[d] - largest);
            }

            total += _atLeast[d][0];
        }

        foreach (double[] row in _atLeast)
        {
            for (int i = 0; i < row.Length; i++)
            {
                row[i] /= total;
            }
        }
    }

    internal int Size { get; }

    internal int FewestDetractors { get; }

    internal int MostDetractors { get; }

    internal int FewestPromoters(int detractors) => _fewestPromoters[detractors];

    /// <summary>One less than the fewest when there are none.</summary>
    internal int MostPromoters(int detractors) => _fewestPromoters[detractors] + _atLeast[detractors].Length - 2;

    internal double Of(int promoters, int detractors) => AtLeast(promoters, detractors) - AtLeast(promoters + 1, detractors);

    /// <summary>The probability of so many detractors and so many promoters, from the fewest to one above the most, or more.</summary>
    internal double AtLeast(int promoters, int detractors) => _atLeast[detractors][promoters - _fewestPromoters[detractors]];

    // k log(share) − log k!, −∞ for what cannot occur.
    private static double[] LogTerms(double share, int size)
    {
        double[] terms = new double[size + 1];
        double logOfShare = Math.Log(share);
        for (int k = 1; k <= size; k++)
        {
            terms[k] = terms[k - 1] + logOfShare - Math.Log(k);
        }

        return terms;
    }

    private static double Likeliest(double[] promoters, double[] passives, double[] detractors)
    {
        double largest = double.NegativeInfinity;
        int size = promoters.Length - 1;
        for (int d = 0; d <= size; d++)
        {
            for (int p = 0; p <= size - d; p++)
            {
                largest = Math.Max(largest, promoters[p] + passives[size - d - p] + detractors[d]);
            }
        }

        return largest;
    }
}
