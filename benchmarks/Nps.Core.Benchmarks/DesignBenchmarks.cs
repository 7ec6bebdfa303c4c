using BenchmarkDotNet.Attributes;
using Nps.Core.Benchmarks.Baselines;

namespace Nps.Core.Benchmarks;

/// <summary>Is the kernel still the best of the designs that were tried? The others need AVX-512 here.</summary>
[MemoryDiagnoser]
public class DesignBenchmarks
{
    private readonly long[] _bins = new long[12];
    private byte[] _ratings = [];

    [GlobalSetup]
    public void Setup() => _ratings = Data.Ratings(10_000_000);

    [Benchmark(Baseline = true)]
    public RatingTally Kernel() => RatingTally.FromRatings(_ratings.AsSpan());

    [Benchmark]
    public void ThreeRangeCompares() => RangeCompares.Count(_ratings, _bins);

    [Benchmark]
    public void ShuffleTables() => NibbleTables.Count(_ratings, _bins);

    [Benchmark]
    public void ElevenComparesAndSubtracts() => CompareAndSubtract.Count(_ratings, _bins);

    [Benchmark]
    public void FourScalarTables() => ScalarTables.Count(_ratings, _bins);
}
