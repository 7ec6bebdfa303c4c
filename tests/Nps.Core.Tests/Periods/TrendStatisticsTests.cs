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
