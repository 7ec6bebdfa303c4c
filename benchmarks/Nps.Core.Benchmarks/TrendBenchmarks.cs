using BenchmarkDotNet.Attributes;

namespace Nps.Core.Benchmarks;

/// <summary>What does a trend of a million objects over three years cost, by month and by day?</summary>
[MemoryDiagnoser]
public class TrendBenchmarks
{
    private Response[] _responses = [];

    [Params(PeriodUnit.Day, PeriodUnit.Month, PeriodUnit.Year)]
    public PeriodUnit Unit { get; set; }

    [GlobalSetup]
    public void Setup() => _responses = Data.Responses(1_000_000, segments: 50);

    [Benchmark(Baseline = true)]
    public NpsTrend<CalendarPeriod> ToNpsTrend() => _responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, Unit);

    [Benchmark]
    public int LinqGroupByYearAndMonth() =>
        _responses.GroupBy(r => (r.SubmittedAt.Year, r.SubmittedAt.Month))
            .Select(group => new KeyValuePair<(int Year, int Month), ResponseCounts>(
                group.Key,
                new(group.Count(r => r.Score >= 9), group.Count(r => r.Score is 7 or 8), group.Count(r => r.Score <= 6))))
            .OrderBy(month => month.Key)
            .ToList()
            .Count;
}
