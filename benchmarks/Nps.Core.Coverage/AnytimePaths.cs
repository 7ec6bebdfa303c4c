using Nps.Core.Coverage.Baselines;

namespace Nps.Core.Coverage;

/// <summary>How many of many simulated paths an interval misses at least once, when it is looked at after every answer.</summary>
public static class AnytimePaths
{
    public const int Paths = 10_000;
    public const int LongestPath = 5_000;

    /// <summary>The interval that the library offers, for one score.</summary>
    public static double OneScore(Shares shares, long planned, int paths = Paths) =>
        MissRate(paths, LongestPath, seed => FirstMiss(
            shares, LongestPath, seed, counts => counts.GetAnytimeInterval(planned)!.Value.Contains(shares.Points)));

    /// <summary>The exact baseline.</summary>
    public static double OneScoreExact(Shares shares) =>
        MissRate(Paths, LongestPath, seed => FirstMiss(
            shares, LongestPath, seed, counts => ExactAnytime.Contains(counts, shares.Points / 100, 0.05)));

    /// <summary>The interval for one look, looked at after every answer all the same.</summary>
    public static double OneScoreFixed(Shares shares, int answers) =>
        MissRate(Paths, answers, seed => FirstMiss(
            shares, answers, seed, counts => counts.GetConfidenceInterval()!.Value.Contains(shares.Points)));

    /// <summary>A change, both samples growing by turns up to half of the longest path each.</summary>
    public static double ChangeByTurns(Shares baseline, Shares current, long planned) =>
        MissRate(Paths, LongestPath, seed =>
        {
            var random = new RandomAnswers(seed);
            ResponseCounts before = default;
            ResponseCounts after = default;
            for (int n = 1; n <= LongestPath; n++)
            {
                (before, after) = n % 2 == 1 ? (random.Add(before, baseline), after) : (before, random.Add(after, current));
                if (n > 1 && !Contains(before, after, planned, current.Points - baseline.Points))
                {
                    return n;
                }
            }

            return null;
        });

    /// <summary>A change against a baseline that is complete before the current sample begins.</summary>
    public static double ChangeFromComplete(Shares baseline, int baselineResponses, Shares current, long planned) =>
        MissRate(Paths, LongestPath, seed =>
        {
            var random = new RandomAnswers(seed);
            ResponseCounts before = default;
            for (int n = 0; n < baselineResponses; n++)
            {
                before = random.Add(before, baseline);
            }

            ResponseCounts after = default;
            for (int n = 1; n <= LongestPath; n++)
            {
                after = random.Add(after, current);
                if (!Contains(before, after, planned, current.Points - baseline.Points))
                {
                    return n;
                }
            }

            return null;
        });

    private static bool Contains(ResponseCounts before, ResponseCounts after, long planned, double points) =>
        new NpsComparison(before, after).GetAnytimeInterval(planned)!.Value.Contains(points);

    private static int? FirstMiss(Shares shares, int answers, ulong seed, Func<ResponseCounts, bool> contains)
    {
        var random = new RandomAnswers(seed);
        ResponseCounts counts = default;
        for (int n = 1; n <= answers; n++)
        {
            counts = random.Add(counts, shares);
            if (!contains(counts))
            {
                return n;
            }
        }

        return null;
    }

    // Path i has seed i, whatever thread it runs on.
    private static double MissRate(int paths, int answers, Func<ulong, int?> firstMiss)
    {
        int missed = 0;
        Parallel.For(1, paths + 1, path => Interlocked.Add(ref missed, firstMiss((ulong)path) <= answers ? 1 : 0));
        return (double)missed / paths;
    }
}
