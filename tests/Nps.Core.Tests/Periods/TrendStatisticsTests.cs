using System.Text.Json;

namespace Nps.Core.Tests;

public class TrendStatisticsTests
{
    private static readonly JsonElement Reference = ReferenceFile.Load("trend");

    [Fact]
    public void TestTrend_MatchesReference()
    {
        JsonElement expected = Reference.GetProperty("cochran_armitage_type");
        NpsTrendTest test = Trend().TestTrend()!;

        Relative.AssertClose(expected.Double("z"), test.ZStatistic, 1e-10, "z");
        Relative.AssertClose(expected.Double("p"), test.PValue, 1e-10, "p");
        Relative.AssertClose(100 * expected.Double("slope_ols_n_weighted"), test.Slope, 1e-12, "slope");
        Assert.Equal(12, test.Periods);
        Assert.False(test.IsSignificant());
    }

    [Fact]
    public void TestTrend_OnePeriodThatOutweighsAllOthers_LeavesTheSlopeToThem()
    {
        // 10¹⁷ answers with a score of 0 at 5 hold the line there; by whole numbers the slope is (10·5·1 + 10·6·1)/(10·25 + 10·36) × 100
        // of 10 promoters at 10 and 11, as the mean time is 5 but for 10⁻¹⁵.
        NpsTrend<int> trend = NpsTrend.FromCounts(Enumerable.Range(0, 12).Select(x => KeyValuePair.Create(x, x switch
        {
            5 => new ResponseCounts(30_000_000_000_000_000, 40_000_000_000_000_000, 30_000_000_000_000_000),
            10 or 11 => new ResponseCounts(10, 0, 0),
            _ => default,
        })));

        Relative.AssertClose(100 * 110.0 / 610, trend.TestTrend()!.Slope, 1e-12);
    }

    [Fact]
    public void TestTrend_ByLaney_IsDividedByTheSigmaOfTheControlLimits()
    {
        NpsTrendTest plain = Trend().TestTrend()!;
        NpsTrendTest scaled = Trend().TestTrend(TrendTestMethod.Laney)!;

        Assert.Equal(Trend().GetControlLimits(ControlLimitMethod.Laney)!.SigmaZ, scaled.SigmaZ);
        Assert.Equal(plain.ZStatistic / scaled.SigmaZ, scaled.ZStatistic);
        Assert.Equal(StudentDistribution.TwoSidedPValue(scaled.ZStatistic, 0.6 * 11), scaled.PValue);
        Assert.Equal((plain.Slope, plain.Periods), (scaled.Slope, scaled.Periods));
        Assert.Equal((TrendTestMethod.Sampling, null), (plain.Method, plain.SigmaZ));
        Assert.Equal(TrendTestMethod.Laney, scaled.Method);
        Assert.Throws<ArgumentOutOfRangeException>(() => Trend().TestTrend((TrendTestMethod)2));
    }

    [Fact]
    public void TestTrend_ByLaney_FewerThanTenRanges_IsNull()
    {
        Assert.Null(TrendOf(10).TestTrend(TrendTestMethod.Laney));
        Assert.NotNull(TrendOf(11).TestTrend(TrendTestMethod.Laney));
        Assert.Null(Enumerable.Range(1, 20).ToNpsTrend(wave => wave, _ => 10).TestTrend(TrendTestMethod.Laney));
    }

    [Fact]
    public void TestTrend_ByLaney_ScoresThatNeverMove_HaveNoTrend()
    {
        NpsTrendTest test = Enumerable.Range(1, 11).SelectMany(wave => (int[])[10, 8, 0], (wave, rating) => (wave, rating))
            .ToNpsTrend(row => row.wave, row => row.rating).TestTrend(TrendTestMethod.Laney)!;

        Assert.Equal((0, 0, 1), (test.SigmaZ, test.ZStatistic, test.PValue));
    }

    [Fact]
    public void TestTrend_OverdispersedPeriods_AreNoTrendByLaney()
    {
        // Scores swing by 40 points from month to month, and the last three months are the good ones.
        int[] promoters = [700, 300, 700, 300, 700, 300, 700, 300, 700, 700, 700, 700];
        NpsTrend<int> trend = NpsTrend.FromCounts(promoters.Select((p, i) => KeyValuePair.Create(i, new ResponseCounts(p, 0, 1_000 - p))));

        Assert.True(trend.TestTrend()!.IsSignificant(ConfidenceLevel.Percent99));
        Assert.False(trend.TestTrend(TrendTestMethod.Laney)!.IsSignificant());
    }

    [Fact]
    public void CompareEachToPrevious_IsFromPrevious_Adjusted_WithAPlaceForEveryPeriod()
    {
        DateTime[] january = [.. Enumerable.Repeat(new DateTime(2026, 1, 1), 30)];
        DateTime[] dates = [.. january, .. january.Select(d => d.AddMonths(1)), .. january.Select(d => d.AddMonths(2)), .. january.Select(d => d.AddMonths(4))];
        NpsTrend<CalendarPeriod> trend = dates.ToNpsTrend(date => date, date => date.Month == 2 ? 0 : 10, PeriodUnit.Month);

        IReadOnlyList<PeriodContrast<CalendarPeriod>> contrasts = trend.CompareEachToPrevious();

        Assert.Equal(trend.Select(point => point.Period), contrasts.Select(contrast => contrast.Period));
        Assert.Equal(trend.Select(point => point.Counts), contrasts.Select(contrast => contrast.Comparison.Current));
        Assert.Equal(trend.Select(point => point.FromPrevious?.PValue), contrasts.Select(contrast => contrast.Comparison.PValue));
        Assert.Equal(
            [ComparisonVerdict.NoResponses, ComparisonVerdict.Lower, ComparisonVerdict.Higher, ComparisonVerdict.NoResponses, ComparisonVerdict.NoResponses],
            contrasts.Select(contrast => contrast.GetVerdict()));
        Assert.Equal(2 * contrasts[1].Comparison.PValue, contrasts[1].AdjustedPValue);
        Assert.Null(contrasts[0].AdjustedPValue);
        Assert.Null(contrasts[0].GetConfidenceInterval());
        Assert.Equal("2026-01: no responses to compare", contrasts[0].ToString());
        Assert.Equal("2026-02: -200 points, adjusted p < 0.001", contrasts[1].ToString("0", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Throws<ArgumentOutOfRangeException>(() => trend.CompareEachToPrevious((MultipleTesting)3));
        Assert.All(trend.Rolling(3).CompareEachToPrevious(), contrast => Assert.Null(contrast.AdjustedPValue));
    }

    [Fact]
    public void Rolling_PooledScores_MatchReference()
    {
        NpsTrend<int> rolling = Trend().Rolling(3);

        JsonElement expected = Reference.GetProperty("rolling3_pooled");
        Assert.Equal(expected.GetArrayLength(), rolling.Count);
        for (int i = 0; i < rolling.Count; i++)
        {
            Relative.AssertClose(100 * expected[i].GetDouble(), rolling[i].Score!.Value.Points, 1e-12);
        }
    }

    [Fact]
    public void TooFewPeriods_IsNull()
    {
        Assert.Null(TrendOf(2).TestTrend());
        Assert.NotNull(TrendOf(3).TestTrend());
        Assert.Null(TrendOf(0).TestTrend());
        Assert.Null(Enumerable.Range(1, 3).ToNpsTrend(wave => wave, _ => 10).TestTrend());
    }

    [Fact]
    public void EmptyPeriods_KeepTheirPlaceInTime()
    {
        DateTime[] january = [.. Enumerable.Repeat(new DateTime(2026, 1, 1), 10)];
        DateTime[] dates = [.. january, .. january.Select(d => d.AddMonths(1)), .. january.Select(d => d.AddMonths(3))];
        NpsTrend<CalendarPeriod> trend = dates.ToNpsTrend(date => date, date => date.Month == 1 ? 0 : 10, PeriodUnit.Month);

        Assert.Equal(3, trend.TestTrend()!.Periods);
    }

    [Fact]
    public void OverlappingPoints_AreNotTested()
    {
        NpsTrend<int> rolling = Trend().Rolling(2);

        Assert.Throws<InvalidOperationException>(() => rolling.TestTrend());
        Assert.Throws<InvalidOperationException>(() => rolling.GetControlLimits());
        Assert.Throws<InvalidOperationException>(() => rolling.Rolling(2));
        Assert.Throws<InvalidOperationException>(() => rolling.Plus(Trend()));
        Assert.Throws<InvalidOperationException>(() => Trend().Plus(rolling));
        Assert.Throws<ArgumentOutOfRangeException>(() => Trend().Rolling(0));
        Assert.Throws<ArgumentNullException>(() => Trend().Plus(null!));
    }

    [Fact]
    public void Waves_AreInOrder_AndComparedWithTheOneBefore()
    {
        (string Wave, int Score)[] responses = [("2", 0), ("1", 10), ("3", 10), ("1", 9)];

        NpsTrend<string> trend = responses.ToNpsTrend(r => r.Wave, r => r.Score);

        Assert.Equal(["1", "2", "3"], trend.Select(point => point.Period));
        Assert.Equal([null, -200, 200], trend.Select(point => point.FromPrevious?.Delta?.Points));
        Assert.All(trend, point => Assert.Null(point.FromYearAgo));
    }

    [Fact]
    public void Between_CutsAndExtends()
    {
        DateTime[] dates = [new(2026, 3, 1), new(2026, 5, 1)];
        NpsTrend<CalendarPeriod> trend = dates.ToNpsTrend(date => date, _ => 10, PeriodUnit.Month);
        CalendarPeriod january = CalendarPeriod.Parse("2026-01", null);
        CalendarPeriod april = CalendarPeriod.Parse("2026-04", null);

        Assert.Equal([null, null, 100, null], trend.Between(january, april).Select(point => point.Score?.Points));
        Assert.Throws<ArgumentException>(() => trend.Between(april, january));
        Assert.Throws<ArgumentException>(() => trend.Between(CalendarPeriod.Parse("2026-Q1", null), april));
        Assert.Throws<InvalidOperationException>(() => trend.Rolling(2).Between(january, april));
        Assert.Throws<ArgumentNullException>(() => ((NpsTrend<CalendarPeriod>)null!).Between(january, april));
    }

    [Fact]
    public void MixedUnits_CannotFormATrend()
    {
        CalendarPeriod[] periods = [CalendarPeriod.Parse("2026-01", null), CalendarPeriod.Parse("2026-W10", null)];

        Assert.Throws<ArgumentException>(() => periods.ToNpsTrend(period => period, _ => 10));
    }

    private static NpsTrend<int> Trend() => TrendOf(int.MaxValue);

    private static NpsTrend<int> TrendOf(int periods) =>
        Reference.GetProperty("periods").EnumerateArray().Take(periods)
            .SelectMany((item, period) => (int[])[10, 8, 0], (item, rating) => (item, rating))
            .Select((pair, index) => (Period: index / 3, pair.rating, Count: pair.item[index % 3].GetInt32()))
            .SelectMany(cell => Enumerable.Repeat((cell.Period, cell.rating), cell.Count))
            .ToNpsTrend(response => response.Period, response => response.rating);
}
