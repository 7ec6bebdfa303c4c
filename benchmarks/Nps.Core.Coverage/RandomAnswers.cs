namespace Nps.Core.Coverage;

/// <summary>
/// Random answers from a fixed seed, the same on every machine and version: SplitMix64 (Steele, Lea and Flood 2014), so that a
/// simulated page is the same bytes from every run.
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
}
