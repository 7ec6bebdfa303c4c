namespace Nps.Core.Companions.Tests;

/// <summary>How many merges sums of all but one and moving windows take: about three an item, however many there are.</summary>
public class MergesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    public void Rests_OfManyGroups_TakeThreeMergesEach(int groups)
    {
        var metric = new CountingMetric();
        Counted<long>[] rests = Merges.Rests(Items(metric, groups));

        Assert.Equal(Items(metric, groups).Select((_, i) => TotalOf(groups) - (i + 1)), rests.Select(rest => rest.Total));
        Assert.InRange(metric.Merges, 0, 3 * groups);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(1000, 7)]
    [InlineData(1000, 500)]
    [InlineData(1000, 1000)]
    [InlineData(3, 5)]
    public void Windows_OfAnyLength_TakeThreeMergesAPeriod(int periods, int length)
    {
        var metric = new CountingMetric();
        Counted<long>[] windows = Merges.Windows(Items(metric, periods), length);

        Assert.Equal(
            Enumerable.Range(0, Math.Max(0, periods - length + 1)).Select(first => TotalOf(first + length) - TotalOf(first)),
            windows.Select(window => window.Total));
        Assert.InRange(metric.Merges, 0, 3 * periods);
    }

    private static Counted<long>[] Items(CountingMetric metric, int count) =>
        [.. Enumerable.Range(1, count).Select(value => new Counted<long>(metric, value))];

    private static long TotalOf(long count) => count * (count + 1) / 2;

    private sealed class CountingMetric : Metric<long>
    {
        internal int Merges { get; private set; }

        internal override long Empty => 0;

        internal override long SizeOf(long value) => value;

        internal override long Plus(long one, long other)
        {
            Merges++;
            return one + other;
        }

        internal override Comparison Compare(long baseline, long current) => throw new NotSupportedException();

        internal override Figures FiguresOf(long value, ConfidenceLevel level) => throw new NotSupportedException();

        internal override bool IsUnanimous(long value) => value == 0;

        internal override bool AreAlike(long one, long other) => one == other;
    }
}
