namespace Nps.Core.Coverage;

/// <summary>
/// Random numbers from a fixed seed, the same on every machine: SplitMix64 (Steele, Lea and Flood 2014), and gamma variables by
/// Marsaglia and Tsang (2000).
/// </summary>
public sealed class Draws(ulong seed)
{
    private ulong _state = unchecked(seed * 0xD1342543DE82EF95);

    /// <summary>A number from 0 to below 1.</summary>
    public double Fraction()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
        }
    }

    /// <summary>A whole number from 0 to below a limit.</summary>
    public int Below(int limit) => (int)(limit * Fraction());

    /// <summary>Answers drawn by the shares.</summary>
    public ResponseCounts Answers(int number, MixShares shares)
    {
        int promoters = 0;
        int detractors = 0;
        for (int i = 0; i < number; i++)
        {
            double at = Fraction();
            promoters += at < shares.Promoters ? 1 : 0;
            detractors += at >= 1 - shares.Detractors ? 1 : 0;
        }

        return new(promoters, number - promoters - detractors, detractors);
    }

    /// <summary>
    /// The shares of one cluster or segment: Dirichlet around the given ones, so that two answers of it correlate by
    /// <paramref name="correlation"/>, from 0 to below 1.
    /// </summary>
    public MixShares Around(MixShares shares, double correlation)
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
            return Gamma(shape + 1) * Math.Pow(1 - Fraction(), 1 / shape);
        }

        double d = shape - (1.0 / 3);
        while (true)
        {
            double normal = Math.Sqrt(-2 * Math.Log(1 - Fraction())) * Math.Cos(2 * Math.PI * Fraction());
            double v = Math.Pow(1 + (normal / Math.Sqrt(9 * d)), 3);
            if (v > 0 && Math.Log(1 - Fraction()) < (normal * normal / 2) + d - (d * v) + (d * Math.Log(v)))
            {
                return d * v;
            }
        }
    }
}
