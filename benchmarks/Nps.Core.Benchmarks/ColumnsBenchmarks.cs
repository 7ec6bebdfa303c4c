using BenchmarkDotNet.Attributes;
using Nps.Core.Benchmarks.Baselines;

namespace Nps.Core.Benchmarks;

/// <summary>What does a breakdown of ten million rows of two columns cost, with few and many segments, evenly spread or not, and with nulls?</summary>
[MemoryDiagnoser]
public class ColumnsBenchmarks
{
    private byte[] _ratings = [];
    private int[] _intRatings = [];
    private byte[] _validity = [];
    private int[] _segmentIndexes = [];
    private string[] _segments = [];

    [Params(50, 1_000, 10_000, 100_000)]
    public int Segments { get; set; }

    [Params(false, true)]
    public bool Skewed { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _ratings = Data.Ratings(10_000_000);
        _intRatings = [.. _ratings.Select(rating => (int)rating)];
        _validity = Data.Validity(_ratings.Length, percentNull: 10);
        _segmentIndexes = Data.SegmentIndexes(_ratings.Length, Segments, Skewed);
        _segments = [.. Enumerable.Range(0, Segments).Select(i => "Region " + i)];
    }

    [Benchmark(Baseline = true)]
    public SegmentBreakdown<string> FromColumns() => SegmentBreakdown.FromColumns<string>(_segmentIndexes.AsSpan(), _ratings, _segments);

    [Benchmark]
    public SegmentBreakdown<string> IntRatings() => SegmentBreakdown.FromColumns<string>(_segmentIndexes.AsSpan(), _intRatings, _segments);

    [Benchmark]
    public SegmentBreakdown<string?> WithNulls() => SegmentBreakdown.FromColumns<string?>(
        _segmentIndexes, _ratings, _segments, _validity, segmentValidityOffset: 0, _validity, ratingValidityOffset: 13);

    [Benchmark]
    public SegmentBreakdown<string?> IntRatingsWithNulls() => SegmentBreakdown.FromColumns<string?>(
        _segmentIndexes, _intRatings, _segments, _validity, segmentValidityOffset: 0, _validity, ratingValidityOffset: 13);

    [Benchmark]
    public long[] PlainScatter() => OneTable.Count(_segmentIndexes, _ratings, Segments);

    [Benchmark]
    public int LinqGroupBy() =>
        Enumerable.Range(0, _ratings.Length)
            .GroupBy(row => _segmentIndexes[row], row => _ratings[row])
            .Select(group => new KeyValuePair<string, ResponseCounts>(
                _segments[group.Key],
                new(group.Count(rating => rating >= 9), group.Count(rating => rating is 7 or 8), group.Count(rating => rating <= 6))))
            .ToList()
            .Count;
}
