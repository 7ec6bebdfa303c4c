namespace Nps.Core.Coverage;

/// <summary>
/// Random answers from a fixed seed, the same on every machine and version: SplitMix64 (Steele, Lea and Flood 2014), so that a
/// simulated page is the same bytes from every run. Gamma variables are made by the method of Marsaglia and Tsang (2000).
/// </summary>
public sealed class RandomAnswers(ulong seed)
{
    private ulong _state = unchecked(seed * 0xD1342543DE82EF95);

    /// <summary>A number from 0 to below 1.</summary>
    public double NextFraction()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
        }
    }

    /// <summary>One more answer, drawn by the shares.</summary>
    public ResponseCounts Add(ResponseCounts counts, Shares shares)
    {
        double at = NextFraction();
        return at < shares.Promoters ? new(counts.Promoters + 1, counts.Passives, counts.Detractors)
            : at < 1 - shares.Detractors ? new(counts.Promoters, counts.Passives + 1, counts.Detractors)
            : new(counts.Promoters, counts.Passives, counts.Detractors + 1);
    }

    /// <summary>A whole number from 0 to below a limit.</summary>
    public int Below(int limit) => (int)(limit * NextFraction());

    /// <summary>Answers drawn by the shares.</summary>
    public ResponseCounts Answers(int number, Shares shares)
    {
        int promoters = 0;
        int detractors = 0;
        for (int i = 0; i < number; i++)
        {
            double at = NextFraction();
            promoters += at < shares.Promoters ? 1 : 0;
            detractors += at >= 1 - shares.Detractors ? 1 : 0;
        }

        return new(promoters, number - promoters - detractors, detractors);
    }

    /// <summary>
    /// The shares of one cluster or segment: Dirichlet around the given ones, so that two answers of it correlate by
    /// <paramref name="correlation"/>, from 0 to below 1.
    /// </summary>
    public Shares Around(Shares shares, double correlation)
    {
        if (correlation == 0)
        {
            return shares;
        }

        double size = (1 - correlation) / correlation;
        double promoters = Gamma(size * shares.Promoters);
        double passives = Gamma(size * (1 - shares.Promoters - shares.Detractors));
        double detractors = Gamma(size * shares.Detractors);
        double sum = promoters + passives + detractors;
        return new(promoters / sum, detractors / sum);
    }

    private double Gamma(double shape)
    {
        if (shape < 1)
        {
            return Gamma(shape + 1) * Math.Pow(1 - NextFraction(), 1 / shape);
        }

        double d = shape - (1.0 / 3);
        while (true)
        {
            double normal = Math.Sqrt(-2 * Math.Log(1 - NextFraction())) * Math.Cos(2 * Math.PI * NextFraction());
            double v = Math.Pow(1 + (normal / Math.Sqrt(9 * d)), 3);
            if (v > 0 && Math.Log(1 - NextFraction()) < (normal * normal / 2) + d - (d * v) + (d * Math.Log(v)))
            {
                return d * v;
            }
        }
    }
}
