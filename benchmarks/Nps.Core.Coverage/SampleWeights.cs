namespace Nps.Core.Coverage;

/// <summary>The samples that can occur and how likely each is, with or without replacement, without those that hardly ever occur.</summary>
public static class SampleWeights
{
    private const double Negligible = 1e-9;
    private static readonly double[] LogFactorials = new double[2001];

    static SampleWeights()
    {
        for (int i = 1; i < LogFactorials.Length; i++)
        {
            LogFactorials[i] = LogFactorials[i - 1] + Math.Log(i);
        }
    }

    /// <summary>Samples of a given size from a large population with the shares of the pilot.</summary>
    public static IReadOnlyList<(ResponseCounts Sample, double Probability)> Multinomial(ResponseCounts pilot, int size) => Likely(
        size,
        (p, m, d) => LogFactorials[size] + Term(p, pilot.PromoterShare!.Value) + Term(m, pilot.PassiveShare!.Value) + Term(d, pilot.DetractorShare!.Value));

    /// <summary>Samples of a given size from exactly these people, each asked at most once.</summary>
    public static IReadOnlyList<(ResponseCounts Sample, double Probability)> Hypergeometric(ResponseCounts people, int size) => Likely(
        size,
        (p, m, d) => Choose(people.Promoters, p) + Choose(people.Passives, m) + Choose(people.Detractors, d) - Choose(people.Total, size));

    private static List<(ResponseCounts Sample, double Probability)> Likely(int size, Func<int, int, int, double> logProbability)
    {
        var samples = new List<(ResponseCounts Sample, double Probability)>();
        for (int p = 0; p <= size; p++)
        {
            for (int d = 0; d <= size - p; d++)
            {
                double probability = Math.Exp(logProbability(p, size - p - d, d));
                if (probability > Negligible / size)
                {
                    samples.Add((new ResponseCounts(p, size - p - d, d), probability));
                }
            }
        }

        return samples;
    }

    private static double Term(int count, double share) => count == 0 ? 0 : (count * Math.Log(share)) - LogFactorials[count];

    private static double Choose(long n, long k) =>
        k > n ? double.NegativeInfinity : LogFactorials[n] - LogFactorials[k] - LogFactorials[n - k];
}
