using BenchmarkDotNet.Attributes;

namespace Nps.Core.Benchmarks;

/// <summary>
/// What do a few ratings cost when they are new each time, as they are in an application? A loop over the same sixteen is
/// faster, because the processor has learned its branches by heart; see <see cref="CountBytesBenchmarks"/>.
/// </summary>
[MemoryDiagnoser]
public class FewRatingsBenchmarks
{
    private const int Groups = 10_000;

    private byte[] _ratings = [];

    [Params(16, 100)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup() => _ratings = Data.Ratings(Groups * Count);

    [Benchmark(Baseline = true, OperationsPerInvoke = Groups)]
    public long FromRatings()
    {
        long promoters = 0;
        for (int group = 0; group < Groups; group++)
        {
            promoters += ResponseCounts.FromRatings(_ratings.AsSpan(group * Count, Count)).Promoters;
        }

        return promoters;
    }

    [Benchmark(OperationsPerInvoke = Groups)]
    public long IfElseLoop()
    {
        long promoters = 0;
        for (int group = 0; group < Groups; group++)
        {
            promoters += Baselines.IfElse.Count(_ratings.AsSpan(group * Count, Count)).Promoters;
        }

        return promoters;
    }
}
