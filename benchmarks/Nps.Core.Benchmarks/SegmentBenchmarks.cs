using BenchmarkDotNet.Attributes;

namespace Nps.Core.Benchmarks;

/// <summary>What does a breakdown of a million objects by a name cost, compared with grouping them?</summary>
[MemoryDiagnoser]
public class SegmentBenchmarks
{
    private Response[] _array = [];
    private List<Response> _list = [];

    [GlobalSetup]
    public void Setup()
    {
        _array = Data.Responses(1_000_000, segments: 50);
        _list = [.. _array];
    }

    [Benchmark(Baseline = true)]
    public SegmentBreakdown<string> OfAnArray() => _array.ToSegmentBreakdown(r => r.Region, r => r.Score);

    [Benchmark]
    public SegmentBreakdown<string> OfAList() => _list.ToSegmentBreakdown(r => r.Region, r => r.Score);

    [Benchmark]
    public SegmentBreakdown<string> OfALazySequence() => _array.Where(_ => true).ToSegmentBreakdown(r => r.Region, r => r.Score);

    [Benchmark]
    public int LinqGroupBy() =>
        _array.GroupBy(r => r.Region)
            .Select(group => new KeyValuePair<string, ResponseCounts>(
                group.Key,
                new(group.Count(r => r.Score >= 9), group.Count(r => r.Score is 7 or 8), group.Count(r => r.Score <= 6))))
            .ToList()
            .Count;
}
