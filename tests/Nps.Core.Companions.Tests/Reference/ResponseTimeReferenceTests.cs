using System.Text.Json;
using static Nps.Core.Companions.Tests.ReferenceCase;

namespace Nps.Core.Companions.Tests;

/// <summary>The numbers of the files are taken for days, which are whole numbers of ticks.</summary>
public class ResponseTimeReferenceTests
{
    private static readonly TimeSpan Unit = TimeSpan.FromDays(1);

    public static TheoryData<string> AnsweredCases() => Ids("response-time");

    public static TheoryData<string> CensoredCases() => Ids("kaplan-meier");

    public static TheoryData<string> DifferenceCases() => Ids("kaplan-meier-difference");

    [Theory]
    [MemberData(nameof(AnsweredCases))]
    public void Statistics_OfAnsweredCases_AreTheReference(string id)
    {
        JsonElement item = Find("response-time", id);
        ResponseTimes times = ResponseTimes.FromWaits(item.Numbers("times").Select(Time));
        ShareWithin share = times.GetShareWithin(Time(item.Number("target")!.Value));

        Assert.Equal(item.Int64("count"), times.Answered);
        Near(item.Number("mean"), times.ToMean(Unit).Value, ClosedForm);
        Near(item.Number("mean"), times.Mean / Unit, ClosedForm);
        Near(item.Number("median"), times.Median / Unit, ClosedForm);
        Near(item.Number("p90"), times.P90 / Unit, ClosedForm);
        Near(item.Number("p95"), times.P95 / Unit, ClosedForm);
        Assert.Equal(item.Int64("within"), share.Counted?.Successes);
        Near(item.Number("share"), share.Value, ClosedForm);
        Near(item.Number("wilson_lower"), share.GetConfidenceInterval(item.Level())?.Lower, ClosedForm);
        Near(item.Number("wilson_upper"), share.GetConfidenceInterval(item.Level())?.Upper, ClosedForm);
    }

    [Theory]
    [MemberData(nameof(CensoredCases))]
    public void Statistics_WithUnansweredCases_AreTheReference(string id)
    {
        JsonElement item = Find("kaplan-meier", id);
        ResponseTimes times = Read(item);
        ShareWithin share = times.GetShareWithin(Time(item.Number("target")!.Value));
        Interval? wilson = share.GetConfidenceInterval(item.Level());
        Interval? logLog = share.GetConfidenceInterval(item.Level(), ShareWithinIntervalMethod.LogLog);

        Near(item.Number("within_target"), share.Value, ClosedForm);
        Near(item.Number("survival"), 1 - share.Value, ClosedForm);
        Near(item.Number("greenwood_variance"), share.StandardError * share.StandardError, ClosedForm);
        Near(item.Number("effective_n"), share.EffectiveTotal, ClosedForm);
        Near(item.Number("wilson_lower"), wilson?.Lower, ClosedForm);
        Near(item.Number("wilson_upper"), wilson?.Upper, ClosedForm);
        Near(item.Number("lower"), logLog?.Lower, ClosedForm);
        Near(item.Number("upper"), logLog?.Upper, ClosedForm);
        CheckPercentile(item, "median", times, 0.5);
        CheckPercentile(item, "p90", times, 0.9);
        CheckPercentile(item, "p95", times, 0.95);
        Near(item.Number("restricted_mean"), times.GetRestrictedMean(Time(item.Number("restricted_to")!.Value)) / Unit, ClosedForm);
    }

    [Theory]
    [MemberData(nameof(DifferenceCases))]
    public void CompareWith_IsTheReferenceOfKlein_OrTheTestOfCounts(string id)
    {
        JsonElement item = Find("kaplan-meier-difference", id);
        ResponseTimeComparison comparison = Read(item.GetProperty("current"))
            .CompareWith(Read(item.GetProperty("baseline")), Time(item.Number("target")!.Value));
        ShareWithin current = comparison.Current;
        ShareWithin baseline = comparison.Baseline;

        Near(item.Number("difference_within"), comparison.Difference, ClosedForm);
        if (comparison.IsCounted)
        {
            Near(current.Counted!.Value.CompareWith(baseline.Counted!.Value).PValue, comparison.PValue, ClosedForm);
        }
        else
        {
            Near(item.Number("z"), comparison.ZStatistic, ClosedForm);
            Near(item.Number("p"), comparison.PValue, ClosedForm);
        }
    }

    [Fact]
    public void Statistics_OfGehansPatients_AreThePublishedOnes()
    {
        // Weeks in remission under 6-mercaptopurine (Freireich and others 1963), known as the data of Gehan: S(10) = .753, median 23.
        ResponseTimes weeks = ResponseTimes.FromWaits(
            Times(6, 6, 6, 7, 10, 13, 16, 22, 23),
            Times(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35));

        Assert.Equal(0.753, 1 - weeks.GetShareWithin(Time(10)).Value!.Value, 3);
        Assert.Equal(Time(23), weeks.Median);
        Assert.Null(weeks.P90);
    }

    private static void CheckPercentile(JsonElement item, string name, ResponseTimes times, double p)
    {
        WaitInterval? interval = times.GetPercentileInterval(p, item.Level());

        Near(item.Number(name), times.GetPercentile(p) / Unit, ClosedForm);
        Near(item.Number(name + "_lower"), interval?.Lower / Unit, ClosedForm);
        Near(item.Number(name + "_upper"), interval?.Upper / Unit, ClosedForm);
    }

    private static ResponseTimes Read(JsonElement item)
    {
        (double Time, double Answered)[] rows = [.. item.Numbers("times").Zip(item.Numbers("answered"))];
        return ResponseTimes.FromWaits(
            rows.Where(row => row.Answered == 1).Select(row => Time(row.Time)),
            rows.Where(row => row.Answered == 0).Select(row => Time(row.Time)));
    }

    private static IEnumerable<TimeSpan> Times(params double[] days) => days.Select(Time);

    private static TimeSpan Time(double days) => TimeSpan.FromTicks(checked((long)(days * TimeSpan.TicksPerDay)));
}
