using BenchmarkDotNet.Attributes;
using Nps.Core.Benchmarks.Baselines;

namespace Nps.Core.Benchmarks;

/// <summary>What does it cost to count ratings in bytes, compared with what people write, and with only reading them?</summary>
[MemoryDiagnoser]
public class CountBytesBenchmarks
{
    private byte[] _ratings = [];

    [Params(16, 100, 1_000, 1_000_000, 10_000_000, 100_000_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Setup() => _ratings = Data.Ratings(Count);

    [Benchmark(Baseline = true)]
    public ResponseCounts FromRatings() => ResponseCounts.FromRatings(_ratings.AsSpan());

    [Benchmark]
    public int SpanCountOfOneValue() => _ratings.AsSpan().Count((byte)9);

    [Benchmark]
    public bool OrOfAllBytes() => ReadLimit.Or(_ratings);

    [Benchmark]
    public ResponseCounts IfElseLoop() => IfElse.Count(_ratings);

    [Benchmark]
    public ResponseCounts ThreeLinqCounts() =>
        new(_ratings.Count(rating => rating >= 9), _ratings.Count(rating => rating is 7 or 8), _ratings.Count(rating => rating <= 6));

    [Benchmark]
    public int LinqGroupBy() => _ratings.GroupBy(rating => rating).ToDictionary(group => group.Key, group => group.Count()).Count;

    [Benchmark]
    public int LinqCountBy() => _ratings.CountBy(rating => rating).ToDictionary().Count;
}
