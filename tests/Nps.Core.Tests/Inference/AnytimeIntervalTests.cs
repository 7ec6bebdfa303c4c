using System.Globalization;
using System.Text.Json;
using Nps.Core.Coverage.Baselines;

namespace Nps.Core.Tests;

public class AnytimeIntervalTests
{
    private static readonly ResponseCounts Some = new(57, 33, 20);

    public static TheoryData<int> Cases() => [.. Enumerable.Range(0, ReferenceFile.Load("second/anytime").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void GetAnytimeInterval_MatchesReference(int index)
    {
        JsonElement item = ReferenceFile.Load("second/anytime")[index];
        ResponseCounts counts = Counts(item);
        AnytimeInterval? actual = counts.GetAnytimeInterval((long)Number(item.GetProperty("plannedN")), Level(item));
        if (counts.IsEmpty)
        {
            Assert.Null(actual);
            return;
        }

        JsonElement expected = item.GetProperty("mixtureUnclippedWithPlainN");
        Relative.AssertClose(Math.Max(-100, 100 * Number(expected[0])), actual!.Value.Lower, 1e-12, "lower");
        Relative.AssertClose(Math.Min(100, 100 * Number(expected[1])), actual.Value.Upper, 1e-12, "upper");
        Assert.Equal(Level(item), actual.Value.Level);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ExactBaseline_MatchesReference(int index)
    {
        JsonElement item = ReferenceFile.Load("second/anytime")[index];
        ResponseCounts counts = Counts(item);
        if (counts.Total > ExactAnytime.MostAnswers)
        {
            return;
        }

        (double lower, double upper) = ExactAnytime.Limits(counts, 1 - Level(item).Fraction);

        Relative.AssertClose(Number(item.GetProperty("logMarginal")), ExactAnytime.LogMarginal(counts), 1e-12, "log marginal");
        Relative.AssertClose(Number(item.GetProperty("eprocess")[0]), lower, 1e-9, "lower");
        Relative.AssertClose(Number(item.GetProperty("eprocess")[1]), upper, 1e-9, "upper");
    }

    [Fact]
    public void GetAnytimeInterval_OfAChange_FollowsItsFormula()
    {
        // By hand from the formula: 40/35/25 → 57/33/20, n* = 200.
        ResponseCounts baseline = new(40, 35, 25);
        double before = Variance(baseline, out double scoreBefore);
        double after = Variance(Some, out double scoreAfter);
        double v = (before / 100) + (after / 110);
        double n = (before + after) / v;
        double l = Math.Log(400);
        double x = n * (l + Math.Log(1 + l)) / 200;
        double radius = Math.Sqrt(v * (1 + x) / x * Math.Log((1 + x) * 400));

        AnytimeInterval actual = new NpsComparison(baseline, Some).GetAnytimeInterval(200)!.Value;

        Relative.AssertClose(100 * (scoreAfter - scoreBefore - radius), actual.Lower, 1e-12);
        Relative.AssertClose(100 * (scoreAfter - scoreBefore + radius), actual.Upper, 1e-12);
        Assert.Equal((ConfidenceLevel.Percent95, 200), (actual.Level, actual.PlannedResponses));

        static double Variance(ResponseCounts counts, out double score)
        {
            double p = (counts.Promoters + 0.75) / (counts.Total + 3);
            double d = (counts.Detractors + 0.75) / (counts.Total + 3);
            score = p - d;
            return p + d - (score * score);
        }
    }

    [Fact]
    public void GetAnytimeInterval_WithoutResponses_IsNull_AndAPlanBelowOne_IsRefusedAnyway()
    {
        Assert.Null(default(ResponseCounts).GetAnytimeInterval(200));
        Assert.Null(new NpsComparison(default, Some).GetAnytimeInterval(200));
        Assert.Null(new NpsComparison(Some, default).GetAnytimeInterval(200));
        Assert.NotNull(Some.GetAnytimeInterval(1));
        foreach (long planned in (long[])[0, -1, long.MinValue])
        {
            Assert.Throws<ArgumentOutOfRangeException>("plannedResponses", () => Some.GetAnytimeInterval(planned));
            Assert.Throws<ArgumentOutOfRangeException>("plannedResponses", () => default(ResponseCounts).GetAnytimeInterval(planned));
            Assert.Throws<ArgumentOutOfRangeException>("plannedResponses", () => new NpsComparison(Some, default).GetAnytimeInterval(planned));
            Assert.Throws<ArgumentOutOfRangeException>("plannedResponses", () => new AnytimeInterval(1, 2, default, planned));
        }
    }

    [Fact]
    public void Constructor_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("lower", () => new AnytimeInterval(-200.1, 2, default, 1));
        Assert.Throws<ArgumentOutOfRangeException>("upper", () => new AnytimeInterval(1, double.NaN, default, 1));
        Assert.Throws<ArgumentException>("lower", () => new AnytimeInterval(2, 1, default, 1));
    }

    [Fact]
    public void Default_IsThePointZero()
    {
        Assert.Equal(new AnytimeInterval(0, 0, ConfidenceLevel.Percent95, 1), default);
        Assert.Equal(1, default(AnytimeInterval).PlannedResponses);
        Assert.Equal(long.MaxValue, Some.GetAnytimeInterval(long.MaxValue)!.Value.PlannedResponses);
    }

    [Fact]
    public void Text_SaysThatItHoldsAtAnyTime()
    {
        var interval = new AnytimeInterval(-12.34, 5, ConfidenceLevel.Percent90, 200);

        Assert.Equal("[-12.3, +5.0] at 90 % at any time", interval.ToString(null, CultureInfo.InvariantCulture));
        Assert.True(interval.Contains(5));
        Assert.False(interval.Contains(5.1));
        Assert.False(interval.Contains(double.NaN));
    }

    [Fact]
    public void GetAnytimeInterval_AllocatesNothing()
    {
        NpsComparison change = new(Some, new(40, 35, 25));
        Ask(change);
        long least = long.MaxValue;
        for (int run = 0; run < 5; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Ask(change);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);

        static void Ask(NpsComparison change)
        {
            for (int i = 1; i <= 100; i++)
            {
                Assert.True(change.GetAnytimeInterval(i).HasValue && change.Current.GetAnytimeInterval(i).HasValue);
            }
        }
    }

    private static ResponseCounts Counts(JsonElement item) =>
        new((long)Number(item.GetProperty("promoters")), (long)Number(item.GetProperty("passives")), (long)Number(item.GetProperty("detractors")));

    private static ConfidenceLevel Level(JsonElement item) => ConfidenceLevel.FromFraction(Number(item.GetProperty("level")));

    private static double Number(JsonElement item) => double.Parse(item.GetString()!, CultureInfo.InvariantCulture);
}
