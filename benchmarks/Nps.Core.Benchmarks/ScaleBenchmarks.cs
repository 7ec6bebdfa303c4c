using BenchmarkDotNet.Attributes;

namespace Nps.Core.Benchmarks;

/// <summary>How does the cost of trends grow with segments, and with days?</summary>
[MemoryDiagnoser]
public class ScaleBenchmarks
{
    private Response[] _bySegment = [];
    private (int Respondent, DateTime Day, int Rating)[] _byRespondent = [];

    [Params(1, 4, 16)]
    public int Times { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _bySegment = Data.Weeks(400_000, segments: 100 * Times);
        _byRespondent = Data.Answers(1_000_000, respondents: 200_000, days: 112 * Times);
    }

    [Benchmark]
    public int SegmentTrendsOf52Weeks() =>
        _bySegment.ToSegmentTrends(r => r.Region, r => r.SubmittedAt, r => r.Score, PeriodUnit.Week).Count;

    [Benchmark]
    public int AsOfTrendByDay() =>
        _byRespondent.ToAsOfTrend(r => r.Respondent, r => r.Day, r => r.Rating, PeriodUnit.Day, window: 90).Count;
}
