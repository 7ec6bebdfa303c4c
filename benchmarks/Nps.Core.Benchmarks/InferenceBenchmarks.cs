using BenchmarkDotNet.Attributes;

namespace Nps.Core.Benchmarks;

/// <summary>What does a question about counts cost: an interval, a p-value, the interval of a change?</summary>
[MemoryDiagnoser]
public class InferenceBenchmarks
{
    private ResponseCounts _baseline;
    private ResponseCounts _current;
    private NpsTransitions _pairs;
    private NpsTransitions _waves;

    [Params(100, 100_000)]
    public int Responses { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _baseline = new(Responses * 40 / 100, Responses * 35 / 100, Responses * 25 / 100);
        _current = new(Responses * 52 / 100, Responses * 30 / 100, Responses * 18 / 100);

        // The table of Fleiss, Levin and Paik, times the responses; in the waves a quarter more of each answer only once.
        int part = Responses / 100;
        _pairs = NpsTransitions.FromTable(
            new(35 * part, 5 * part, 0), new(15 * part, 20 * part, 5 * part), new(10 * part, 5 * part, 5 * part));
        _waves = NpsTransitions.FromTable(
            new(35 * part, 5 * part, 0), new(15 * part, 20 * part, 5 * part), new(10 * part, 5 * part, 5 * part),
            onlyBefore: new(8 * part, 9 * part, 8 * part), onlyAfter: new(12 * part, 7 * part, 6 * part));
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

    [Benchmark]
    public double? PValueOfPairs() => _pairs.PValue;

    [Benchmark]
    public ConfidenceInterval? IntervalOfPairs() => _pairs.GetConfidenceInterval();

    [Benchmark]
    public double? PValueOfOverlappingWaves() => _waves.CompareWaves().PValue;

    [Benchmark]
    public ConfidenceInterval? IntervalOfOverlappingWaves() => _waves.CompareWaves().GetConfidenceInterval();
}
