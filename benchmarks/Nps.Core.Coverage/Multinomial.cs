namespace Nps.Core.Coverage;

/// <summary>Probabilities of the counts of independent draws from classes.</summary>
public static class Multinomial
{
    /// <summary>n! / (n₁! n₂! …) × s₁^n₁ × s₂^n₂ …, with the same bits on every machine.</summary>
    public static double Probability(ReadOnlySpan<long> counts, ReadOnlySpan<double> shares)
    {
        double probability = Arrangements(counts);
        for (int i = 0; i < counts.Length; i++)
        {
            for (long k = 0; k < counts[i]; k++)
            {
                probability *= shares[i];
            }
        }

        return probability;
    }

    /// <summary>n! / (n₁! n₂! …): the number of orders in which the counts can come in.</summary>
    public static double Arrangements(ReadOnlySpan<long> counts)
    {
        double ways = 1;
        long placed = 0;
        foreach (long count in counts)
        {
            for (long k = 1; k <= count; k++)
            {
                ways = ways * ++placed / k;
            }
        }

        return ways;
    }

    /// <summary>The powers of a value from 0 to the highest. Repeated multiplication gives the same bits everywhere; Math.Pow need not.</summary>
    public static double[] Powers(double value, int highest)
    {
        double[] powers = new double[highest + 1];
        powers[0] = 1;
        for (int i = 1; i <= highest; i++)
        {
            powers[i] = powers[i - 1] * value;
        }

        return powers;
    }
}
