using System.Text.Json;

namespace Nps.Core.Tests;

public class ShrinkageTests
{
    [Fact]
    public void Shrink_MatchesReference()
    {
        foreach (JsonElement item in SecondReference.Cases("shrinkage"))
        {
            string name = item.GetProperty("name").GetString()!;
            SegmentBreakdown<int> breakdown = SegmentBreakdown.FromCounts(
                item.GetProperty("segments").EnumerateArray().Select((c, i) => KeyValuePair.Create(i, new ResponseCounts(
                    (long)c[0].Decimal(), (long)c[1].Decimal(), (long)c[2].Decimal()))));
            ShrunkenBreakdown<int>? shrunken = breakdown.Shrink();
            JsonElement expected = item.GetProperty("within");
            if (expected.ValueKind == JsonValueKind.Null)
            {
                Assert.Null(shrunken);
                continue;
            }

            Assert.Equal(breakdown.Count, shrunken!.Count);
            Assert.Equal(item.Decimal("withinV"), Square(shrunken.DeviationWithin / 100), 1e-12);
            if (!expected.HasValue("B"))
            {
                Assert.All(shrunken, segment => Assert.Equal(0, segment.Reliability));
                continue;
            }

            Relative.AssertClose(100 * expected.Decimal("mu"), shrunken.MeanScore.Points, 1e-10, name);
            Relative.AssertClose(expected.Decimal("tauSquared"), Square(shrunken.DeviationBetween / 100), 1e-10, name);
            int[] answered = [.. item.GetProperty("withAnswers").EnumerateArray().Select(index => (int)index.Decimal())];
            for (int i = 0; i < answered.Length; i++)
            {
                ShrunkenScore<int> segment = shrunken[answered[i]];
                double variance = expected.GetProperty("variance")[i].Decimal();
                double score = 100 * expected.GetProperty("shrunken")[i].Decimal();
                double margin = 100 * ConfidenceLevel.Percent95.CriticalValue * Math.Sqrt(variance);
                Relative.AssertClose(expected.GetProperty("B")[i].Decimal(), segment.Reliability!.Value, 1e-10, name);
                Relative.AssertClose(score, segment.Score!.Value.Points, 1e-10, name);
                Assert.Equal(variance, Square(segment.StandardError!.Value / 100), 1e-10 * variance);
                Relative.AssertClose(Math.Max(-100, score - margin), segment.GetConfidenceInterval()!.Value.Lower, 1e-9, name);
                Relative.AssertClose(Math.Min(100, score + margin), segment.GetConfidenceInterval()!.Value.Upper, 1e-9, name);
            }
        }
    }

    private static double Square(double value) => value * value;
}
