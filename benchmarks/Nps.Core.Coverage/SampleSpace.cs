namespace Nps.Core.Coverage;

/// <summary>Every sample of n responses, and how probable each is in each population.</summary>
public sealed class SampleSpace
{
    private readonly double[][] _probabilities;

    public SampleSpace(int size)
    {
        Size = size;
        Samples =
        [
            .. from promoters in Enumerable.Range(0, size + 1)
               from detractors in Enumerable.Range(0, size + 1 - promoters)
               select new ResponseCounts(promoters, size - promoters - detractors, detractors),
        ];
        double[] arrangements = [.. Samples.Select(Arrangements)];
        double[][] powers = [.. Enumerable.Range(0, Population.Parts).Select(share => Powers((double)share / Population.Parts, size))];

        _probabilities = new double[Population.All.Count][];
        Parallel.For(0, _probabilities.Length, index =>
        {
            Population population = Population.All[index];
            double[] row = new double[Samples.Count];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = arrangements[i]
                    * powers[population.Promoters][Samples[i].Promoters]
                    * powers[population.Passives][Samples[i].Passives]
                    * powers[population.Detractors][Samples[i].Detractors];
            }

            _probabilities[index] = row;
        });
    }

    public int Size { get; }

    public IReadOnlyList<ResponseCounts> Samples { get; }

    /// <summary>The probabilities of all samples in the population of that index; they sum to 1.</summary>
    public ReadOnlySpan<double> Probabilities(int population) => _probabilities[population];

    /// <summary>n! / (P! M! D!): the number of orders in which the sample can come in.</summary>
    private static double Arrangements(ResponseCounts sample) =>
        Choose(sample.Total, sample.Promoters) * Choose(sample.Passives + sample.Detractors, sample.Detractors);

    private static double Choose(long n, long k)
    {
        double ways = 1;
        for (long i = 1; i <= k; i++)
        {
            ways = ways * (n - k + i) / i;
        }

        return ways;
    }

    // Repeated multiplication gives the same bits everywhere; Math.Pow need not.
    private static double[] Powers(double value, int highest)
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
