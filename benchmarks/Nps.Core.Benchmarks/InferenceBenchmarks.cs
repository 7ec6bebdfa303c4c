using BenchmarkDotNet.Attributes;

namespace Nps.Core.Benchmarks;

/// <summary>What does a question about counts cost: an interval, a p-value, the interval of a change?</summary>
[MemoryDiagnoser]
public class InferenceBenchmarks
{
    private ResponseCounts _baseline;
    private ResponseCounts _current;

    [Params(100, 100_000)]
    public int Responses { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _baseline = new(Responses * 40 / 100, Responses * 35 / 100, Responses * 25 / 100);
        _current = new(Responses * 52 / 100, Responses * 30 / 100, Responses * 18 / 100);
    }

    [Benchmark]
    public ConfidenceInterval? IntervalOfAScore() => _current.GetConfidenceInterval();

    [Benchmark]
    public double? PValueOfAChange() => new NpsComparison(_baseline, _current).PValue;

    [Benchmark]
    public ConfidenceInterval? IntervalOfAChange() => new NpsComparison(_baseline, _current).GetConfidenceInterval();

    [Benchmark]
    public AnytimeInterval? AnytimeIntervalOfAScore() => _current.GetAnytimeInterval(1_000);

    [Benchmark]
    public AnytimeInterval? AnytimeIntervalOfAChange() => new NpsComparison(_baseline, _current).GetAnytimeInterval(1_000);
}
