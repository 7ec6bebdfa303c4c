namespace Nps.Core.Coverage;

/// <summary>Every sample of n responses, and how probable each is in each population.</summary>
public sealed class SampleSpace
{
    private readonly double[][] _probabilities;

    public SampleSpace(int size)
        : this(size, Population.All)
    {
    }

    public SampleSpace(int size, IReadOnlyList<Population> populations)
    {
        Size = size;
        Samples =
        [
            .. from promoters in Enumerable.Range(0, size + 1)
               from detractors in Enumerable.Range(0, size + 1 - promoters)
               select new ResponseCounts(promoters, size - promoters - detractors, detractors),
        ];
        double[] arrangements = [.. Samples.Select(sample => Multinomial.Arrangements([sample.Promoters, sample.Passives, sample.Detractors]))];
        double[][] powers = [.. Enumerable.Range(0, Population.Parts + 1).Select(share => Multinomial.Powers((double)share / Population.Parts, size))];

        _probabilities = new double[populations.Count][];
        Parallel.For(0, _probabilities.Length, index =>
        {
            Population population = populations[index];
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

    /// <summary>The expectation of a number that each sample has.</summary>
    public static double Expectation(ReadOnlySpan<double> probabilities, double[] values)
    {
        double sum = 0;
        for (int i = 0; i < values.Length; i++)
        {
            sum += probabilities[i] * values[i];
        }

        return sum;
    }
}
