using BenchmarkDotNet.Attributes;

namespace Nps.Core.Benchmarks;

/// <summary>What does a second core bring? The partitions of docs/samples/parallel.cs, counted by one thread or by two.</summary>
[MemoryDiagnoser]
public class ParallelBenchmarks
{
    private const int PartitionLength = 1_000_000;

    private byte[] _ratings = [];

    [Params(10_000_000, 100_000_000)]
    public int Count { get; set; }

    [Params(1, 2)]
    public int Cores { get; set; }

    [GlobalSetup]
    public void Setup() => _ratings = Data.Ratings(Count);

    [Benchmark]
    public ResponseCounts Partitions()
    {
        ResponseCounts sum = ResponseCounts.Empty;
        var gate = new Lock();
        Parallel.For(
            0,
            (_ratings.Length + PartitionLength - 1) / PartitionLength,
            new ParallelOptions { MaxDegreeOfParallelism = Cores },
            () => ResponseCounts.Empty,
            (partition, _, counts) => counts + CountPartition(partition),
            counts =>
            {
                lock (gate)
                {
                    sum += counts;
                }
            });
        return sum;
    }

    private ResponseCounts CountPartition(int partition)
    {
        int start = partition * PartitionLength;
        return ResponseCounts.FromRatings(_ratings.AsSpan(start, Math.Min(PartitionLength, _ratings.Length - start)));
    }
}
