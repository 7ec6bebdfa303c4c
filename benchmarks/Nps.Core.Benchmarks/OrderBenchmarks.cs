using BenchmarkDotNet.Attributes;
using Nps.Core.Benchmarks.Baselines;

namespace Nps.Core.Benchmarks;

/// <summary>Does the order of ten million ratings matter? A branch on the data would make sorted ones much faster.</summary>
[MemoryDiagnoser]
public class OrderBenchmarks
{
    private byte[] _ratings = [];

    [Params(false, true)]
    public bool Sorted { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _ratings = Data.Ratings(10_000_000);
        if (Sorted)
        {
            Array.Sort(_ratings);
        }
    }

    [Benchmark(Baseline = true)]
    public ResponseCounts FromRatings() => ResponseCounts.FromRatings(_ratings.AsSpan());

    [Benchmark]
    public bool OrOfAllBytes() => ReadLimit.Or(_ratings);
}
