using BenchmarkDotNet.Attributes;

namespace Nps.Core.Benchmarks;

/// <summary>What does it cost to count a million ratings, compared with what people write first?</summary>
[MemoryDiagnoser]
public class CountingBenchmarks
{
    private byte[] _ratings = [];

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        _ratings = [.. Enumerable.Range(0, 1_000_000).Select(_ => (byte)random.Next(11))];
    }

    [Benchmark(Baseline = true)]
    public double ThreeLinqCounts()
    {
        int promoters = _ratings.Count(rating => rating >= 9);
        int passives = _ratings.Count(rating => rating is 7 or 8);
        int detractors = _ratings.Count(rating => rating <= 6);
        return 100.0 * (promoters - detractors) / (promoters + passives + detractors);
    }

    [Benchmark]
    public double ResponseCountsFromRatings() => ResponseCounts.FromRatings(_ratings).Score!.Value.Points;
}
