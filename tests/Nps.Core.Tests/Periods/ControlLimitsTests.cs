using System.Globalization;
using System.Text.Json;

namespace Nps.Core.Tests;

public class ControlLimitsTests
{
    private const double Tail = 0.00135;

    private static readonly ResponseCounts Usual = new(5, 3, 2);
    private static readonly ResponseCounts Higher = new(6, 3, 1);
    private static readonly ResponseCounts Lower = new(4, 3, 3);

    [Fact]
    public void Exact_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("control-limits").EnumerateArray())
        {
            ResponseCounts shares = item.Counts("percentages");
            int responses = item.GetProperty("n").GetInt32();

            Limits limits = new ControlLimits(shares, ControlLimitMethod.Exact, null).Of(responses)!.Value;

            Assert.Equal(100.0 * item.Int64("lower_sum") / responses, limits.Lower);
            Assert.Equal(100.0 * item.Int64("upper_sum") / responses, limits.Upper);
            Assert.True(item.Double("false_alarm") <= 2 * Tail);
        }
    }

    [Fact]
    public void Exact_MatchesSecondReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("second/control-limits").EnumerateArray())
        {
            long[] shares = [.. item.GetProperty("shares").EnumerateArray().Select(share => (long)(100 * decimal.Parse(share.GetString()!, CultureInfo.InvariantCulture)))];
            int responses = int.Parse(item.GetProperty("n").GetString()!, CultureInfo.InvariantCulture);
            var baseline = new ResponseCounts(shares[0], shares[1], shares[2]);

            Limits limits = new ControlLimits(baseline, ControlLimitMethod.Exact, null).Of(responses)!.Value;

            JsonElement sums = item.GetProperty("exactTailScoreSums");
            Assert.Equal(100.0 * Number(sums[0]) / responses, limits.Lower);
            Assert.Equal(100.0 * Number(sums[1]) / responses, limits.Upper);
            Assert.True(Number(item.GetProperty("exactTailFalseAlarm")) <= 2 * Tail);

            // With a σ of 1, Laney's limits are the plain ones.
            Limits plain = new ControlLimits(baseline, ControlLimitMethod.Laney, 1).Of(responses)!.Value;
            Relative.AssertClose(Math.Max(-100, 100 * Number(item.GetProperty("plain")[0])), plain.Lower, 1e-12, "lower");
            Relative.AssertClose(Math.Min(100, 100 * Number(item.GetProperty("plain")[1])), plain.Upper, 1e-12, "upper");
        }

        static double Number(JsonElement number) => double.Parse(number.GetString()!, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Exact_VeryLargePeriods_ArePlain_AndMatchReference()
    {
        JsonElement chart = ReferenceFile.Load("trend").GetProperty("control_chart");
        ResponseCounts baseline = Trend().GetControlLimits()!.Baseline;
        double centre = 100 * chart.Double("center");
        double distance = centre - (100 * chart.GetProperty("lcl3")[0].GetDouble());

        // The periods of the file have 100 responses; 10,000 times as many have a hundredth of the standard error.
        Limits limits = new ControlLimits(baseline, ControlLimitMethod.Exact, null).Of(1_000_000)!.Value;

        Relative.AssertClose(centre - (distance / 100), limits.Lower, 1e-12, "lower");
        Relative.AssertClose(centre + (distance / 100), limits.Upper, 1e-12, "upper");
        Assert.Equal(new Limits(-100, -100), new ControlLimits(new(0, 0, 9), ControlLimitMethod.Exact, null).Of(1_000_000));
    }

    [Theory]
    [InlineData(50, 30, 20)]
    [InlineData(2, 5, 93)]
    [InlineData(999_999, 0, 1)]
    [InlineData(1, 8, 1)]
    public void Exact_TheLargestEnumerated_IsCloseToPlain(long promoters, long passives, long detractors)
    {
        var limits = new ControlLimits(new(promoters, passives, detractors), ControlLimitMethod.Exact, null);

        Limits enumerated = limits.Of(ControlLimits.MostEnumerated)!.Value;
        Limits plain = limits.Of(ControlLimits.MostEnumerated + 1)!.Value;

        // Skewed shares and whole numbers of responses: a few responses of 100,000.
        Assert.Equal(plain.Lower, enumerated.Lower, 0.01);
        Assert.Equal(plain.Upper, enumerated.Upper, 0.01);
    }

    [Fact]
    public void Laney_MatchesReference()
    {
        JsonElement chart = ReferenceFile.Load("trend").GetProperty("control_chart");
        NpsControlLimits<int> laney = Trend().GetControlLimits(ControlLimitMethod.Laney)!;

        Assert.Equal(ControlLimitMethod.Laney, laney.Method);
        Relative.AssertClose(100 * chart.Double("center"), laney.CentreLine.Points, 1e-12, "centre");
        Relative.AssertClose(chart.Double("laney_sigma_z"), laney.SigmaZ!.Value, 1e-12, "sigma");
        for (int i = 0; i < laney.Count; i++)
        {
            Relative.AssertClose(100 * chart.GetProperty("laney_lcl3")[i].GetDouble(), laney[i].Lower!.Value, 1e-12, "lower");
            Relative.AssertClose(100 * chart.GetProperty("laney_ucl3")[i].GetDouble(), laney[i].Upper!.Value, 1e-12, "upper");
        }
    }

    [Fact]
    public void Laney_FewerThanTenRanges_OrNoVariance_HasNoLimits()
    {
        AssertNone(TrendOf([.. Enumerable.Repeat(Higher, 5), .. Enumerable.Repeat(Lower, 5)]));
        AssertNone(TrendOf([.. Enumerable.Repeat(new ResponseCounts(7, 0, 0), 20)]));
        Assert.NotNull(TrendOf([.. Enumerable.Repeat(Higher, 6), .. Enumerable.Repeat(Lower, 5)]).GetControlLimits(ControlLimitMethod.Laney)!.SigmaZ);
        Assert.Null(Trend().GetControlLimits(ControlLimitMethod.Laney, baselinePeriods: 10)!.SigmaZ);

        static void AssertNone(NpsTrend<int> trend)
        {
            NpsControlLimits<int> limits = trend.GetControlLimits(ControlLimitMethod.Laney)!;
            Assert.Null(limits.SigmaZ);
            Assert.All(limits, point => Assert.True(point is { Lower: null, Upper: null, IsOutside: false, Score: not null }));
        }
    }

    [Fact]
    public void Baseline_JudgesLaterPeriods_NotTheyThemselves()
    {
        ResponseCounts disaster = new(0, 0, 10);
        NpsTrend<int> trend = TrendOf([Usual, Higher, Lower, disaster, disaster, disaster]);

        NpsControlLimits<int> all = trend.GetControlLimits()!;
        NpsControlLimits<int> first = trend.GetControlLimits(baselinePeriods: 3)!;

        Assert.Equal(6, all.BaselinePeriods);
        Assert.DoesNotContain(all, point => point.IsOutside);
        Assert.Equal(3, first.BaselinePeriods);
        Assert.Equal(Usual + Higher + Lower, first.Baseline);
        Assert.Equal(30, first.CentreLine.Points);
        Assert.Null(first.SigmaZ);
        Assert.Equal([false, false, false, true, true, true], first.Select(point => point.IsOutside));
        Assert.Equal([false, false, false, true, true, true], first.Select(point => point.IsSignal));
        Assert.All(first, point => Assert.Equal((-50, 90), (point.Lower, point.Upper)));
    }

    [Fact]
    public void ScoreOnALimit_IsNotOutside()
    {
        // 10 responses at 50/30/20: −5 and 9 are the limits, see control-limits.json.
        NpsTrend<int> trend = TrendOf([Usual, new(1, 3, 6), new(9, 1, 0), new(1, 2, 7), new(10, 0, 0)]);

        Assert.Equal([false, false, false, true, true], trend.GetControlLimits(baselinePeriods: 1)!.Select(point => point.IsOutside));
    }

    [Theory]
    [InlineData("+++++++-", "........")]
    [InlineData("++++++++-", "xxxxxxxx.")]
    [InlineData("-++++++++++-", ".xxxxxxxxxx.")]
    [InlineData("----_----", "xxxx.xxxx")]
    [InlineData("----0----", ".........")]
    [InlineData("00000000-", ".........")]
    [InlineData("-++++++++--------", ".xxxxxxxxxxxxxxxx")]
    public void Runs_AreEightPointsOnOneSide(string sides, string expected)
    {
        // The first period fixes the centre line.
        DateTime first = new(2026, 1, 1);
        ResponseCounts[] periods = [.. sides.Select(side => side switch { '+' => Higher, '-' => Lower, '_' => default, _ => Usual })];
        NpsTrend<CalendarPeriod> trend = Rows([Usual, .. periods, Usual])
            .ToNpsTrend(row => first.AddDays(row.Period), row => row.Rating, PeriodUnit.Day);

        NpsControlLimits<CalendarPeriod> limits = trend.GetControlLimits(baselinePeriods: 1)!;

        Assert.Equal($".{expected}.", string.Concat(limits.Select(point => point.IsInRun ? 'x' : '.')));
        Assert.All(limits, point => Assert.Equal(point.IsInRun || point.IsOutside, point.IsSignal));
        Assert.DoesNotContain(limits, point => point.IsOutside);
    }

    [Fact]
    public void PeriodsWithoutResponses_HaveNoLimits()
    {
        DateTime[] dates = [new(2026, 1, 1), new(2026, 2, 1), new(2026, 4, 1)];
        NpsTrend<CalendarPeriod> trend = dates.ToNpsTrend(date => date, date => date.Month == 1 ? 0 : 10, PeriodUnit.Month);

        NpsControlLimits<CalendarPeriod> limits = trend.GetControlLimits()!;

        Assert.True(limits[2] is { Score: null, Lower: null, Upper: null, IsSignal: false });
        Assert.Throws<ArgumentOutOfRangeException>(() => limits[4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => limits[-1]);
    }

    [Fact]
    public void NotEnoughToJudgeBy_IsNull()
    {
        Assert.Null(TrendOf([Usual]).GetControlLimits());
        Assert.NotNull(TrendOf([Usual, Usual]).GetControlLimits());
        Assert.NotNull(TrendOf([Usual, Usual]).GetControlLimits(baselinePeriods: 2));
        Assert.Null(TrendOf([Usual, Usual]).GetControlLimits(baselinePeriods: 3));
        Assert.Null(Enumerable.Empty<int>().ToNpsTrend(wave => wave, _ => 10).GetControlLimits());

        (int Wave, int? Rating)[] silentFirst = [(1, null), (2, 10), (3, 10)];
        Assert.Null(silentFirst.ToNpsTrend(row => row.Wave, row => row.Rating).GetControlLimits(baselinePeriods: 1));
        Assert.NotNull(silentFirst.ToNpsTrend(row => row.Wave, row => row.Rating).GetControlLimits(baselinePeriods: 2));
    }

    [Fact]
    public void BadArguments_AreNamed()
    {
        NpsTrend<int> trend = TrendOf([Usual, Usual]);

        Assert.Equal("method", Assert.Throws<ArgumentOutOfRangeException>(() => trend.GetControlLimits((ControlLimitMethod)2)).ParamName);
        Assert.Equal("baselinePeriods", Assert.Throws<ArgumentOutOfRangeException>(() => trend.GetControlLimits(baselinePeriods: 0)).ParamName);
    }

    [Fact]
    public void ToString_SaysWhatIsWrong()
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        NpsControlLimits<int> limits = TrendOf([Usual, new(0, 0, 10), .. Enumerable.Repeat(Higher, 8)]).GetControlLimits(baselinePeriods: 1)!;

        Assert.Equal("0: +30.0 in [-50.0, +90.0]", limits[0].ToString());
        Assert.Equal("1: -100.0 in [-50.0, +90.0], outside", limits[1].ToString());
        Assert.Equal("9: +50.0 in [-50.0, +90.0], in a run", limits[9].ToString());
    }

    private static NpsTrend<int> Trend() =>
        TrendOf([.. ReferenceFile.Load("trend").GetProperty("periods").EnumerateArray().Select(
            item => new ResponseCounts(item[0].GetInt64(), item[1].GetInt64(), item[2].GetInt64()))]);

    private static NpsTrend<int> TrendOf(ResponseCounts[] periods) => Rows(periods).ToNpsTrend(row => row.Period, row => row.Rating);

    private static IEnumerable<(int Period, int Rating)> Rows(ResponseCounts[] periods) =>
        periods.SelectMany((counts, period) => Enumerable.Repeat((period, 10), (int)counts.Promoters)
            .Concat(Enumerable.Repeat((period, 8), (int)counts.Passives))
            .Concat(Enumerable.Repeat((period, 0), (int)counts.Detractors)));
}
