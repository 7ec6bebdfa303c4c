using BenchmarkDotNet.Attributes;
using Nps.Core.Benchmarks.Baselines;

namespace Nps.Core.Benchmarks;

/// <summary>What do ratings cost that come as ints, four times the memory?</summary>
[MemoryDiagnoser]
public class CountIntsBenchmarks
{
    private int[] _ratings = [];

    [Params(16, 100, 1_000, 1_000_000, 10_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup() => _ratings = [.. Data.Ratings(Count).Select(rating => (int)rating)];

    [Benchmark(Baseline = true)]
    public ResponseCounts FromRatings() => ResponseCounts.FromRatings(_ratings.AsSpan());

    [Benchmark]
    public bool OrOfAllInts() => ReadLimit.Or(_ratings);

    [Benchmark]
    public ResponseCounts ThreeLinqCounts() =>
        new(_ratings.Count(rating => rating >= 9), _ratings.Count(rating => rating is 7 or 8), _ratings.Count(rating => rating <= 6));
}
