using System.Text.Json;

namespace Nps.Core.Tests;

public class SegmentComparisonTests
{
    [Fact]
    public void Effects_MatchReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("decomposition").EnumerateArray())
        {
            JsonElement[] segments = [.. item.GetProperty("segments").EnumerateArray()];
            SegmentBreakdown<string> before = Breakdown(segments, "before");
            SegmentBreakdown<string> after = Breakdown(segments, "after");

            SegmentComparison<string> comparison = after.CompareWith(before);

            Relative.AssertClose(100 * item.Double("change"), comparison.Overall.Delta!.Value.Points, 1e-12, "change");
            foreach (JsonElement segment in segments)
            {
                SegmentChange<string> change = comparison.Single(c => c.Segment == segment.GetProperty("segment").GetString());
                Relative.AssertClose(100 * segment.Double("rate_midpoint"), change.RateEffect!.Value.Points, 1e-12, "rate");
                Relative.AssertClose(100 * segment.Double("mix_midpoint_centered"), change.MixEffect!.Value.Points, 1e-12, "mix");
            }

            Relative.AssertClose(100 * segments.Sum(s => s.Double("rate_midpoint")), comparison.RateEffect!.Value.Points, 1e-12, "rate");
            Relative.AssertClose(100 * segments.Sum(s => s.Double("mix_midpoint_centered")), comparison.MixEffect!.Value.Points, 1e-12, "mix");
        }
    }

    [Fact]
    public void EverySegmentUp_TheWholeDown_IsSimpsonsParadox()
    {
        SegmentBreakdown<string> before = SegmentBreakdown.FromCounts<string>([new("a", new(80, 15, 5)), new("b", new(30, 40, 30))]);
        SegmentBreakdown<string> after = SegmentBreakdown.FromCounts<string>([new("a", new(60, 10, 0)), new("b", new(120, 150, 80))]);

        SegmentComparison<string> comparison = after.CompareWith(before);

        Assert.True(comparison.Overall.Delta!.Value.Points < 0);
        Assert.All(comparison, change => Assert.True(change.RateEffect!.Value.Points > 0));
        Assert.True(comparison.IsSimpsonReversal);
        Assert.False(before.CompareWith(before).IsSimpsonReversal);
    }

    [Fact]
    public void NewAndVanishedSegments_AreMixOnly()
    {
        SegmentBreakdown<string> before = SegmentBreakdown.FromCounts<string>([new("stays", new(5, 5, 0)), new("goes", new(0, 0, 10))]);
        SegmentBreakdown<string> after = SegmentBreakdown.FromCounts<string>([new("comes", new(10, 0, 0)), new("stays", new(5, 5, 0))]);

        SegmentComparison<string> comparison = after.CompareWith(before);

        Assert.Equal(["comes", "stays", "goes"], comparison.Select(change => change.Segment));
        Assert.Equal([0, 0, 0], comparison.Select(change => change.RateEffect!.Value.Points));
        Assert.True(comparison.First().MixEffect!.Value.Points > 0);
        Assert.True(comparison.Last().MixEffect!.Value.Points > 0);
        Assert.True(comparison.Last().Current.IsEmpty);
    }

    [Fact]
    public void EmptyBaseline_HasNoEffects()
    {
        SegmentBreakdown<string> none = SegmentBreakdown.FromCounts<string>([]);
        SegmentBreakdown<string> some = SegmentBreakdown.FromCounts<string>([new("a", new(1, 0, 0))]);

        SegmentComparison<string> comparison = some.CompareWith(none);

        Assert.Null(comparison.RateEffect);
        Assert.Null(comparison.MixEffect);
        Assert.Null(comparison.Single().Effect);
        Assert.Equal("no responses to compare", comparison.ToString());
        Assert.Throws<ArgumentNullException>(() => some.CompareWith(null!));
    }

    private static SegmentBreakdown<string> Breakdown(JsonElement[] segments, string period) =>
        SegmentBreakdown.FromCounts(segments
            .Where(segment => segment.GetProperty(period).ValueKind == JsonValueKind.Array)
            .Select(segment => KeyValuePair.Create(segment.GetProperty("segment").GetString()!, segment.Counts(period))));
}
