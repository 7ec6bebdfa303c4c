using System.Text.Json;
using static Nps.Core.Companions.Tests.ReferenceCase;

namespace Nps.Core.Companions.Tests;

public class MeanReferenceTests
{
    public static TheoryData<string> IntervalCases() => Ids("mean-t");

    public static TheoryData<string> MergeCases() => Ids("mean-merge");

    public static TheoryData<string> WelchCases() => Ids("mean-welch");

    [Theory]
    [MemberData(nameof(IntervalCases))]
    public void GetConfidenceInterval_IsTheReference(string id)
    {
        JsonElement item = Find("mean-t", id);
        Mean mean = Mean.FromValues(item.Numbers("values"));
        Interval? interval = mean.GetConfidenceInterval(item.Level());

        Assert.Equal(item.Int64("count"), mean.Count);
        Near(item.Number("mean"), mean.Value, ClosedForm);
        Near(item.Number("variance"), mean.Variance, ClosedForm);
        Near(item.Number("standard_error"), mean.StandardError, ClosedForm);
        Near(item.Number("lower"), interval?.Lower, ClosedForm);
        Near(item.Number("upper"), interval?.Upper, ClosedForm);
    }

    [Theory]
    [MemberData(nameof(MergeCases))]
    public void Plus_OfParts_IsTheReference(string id)
    {
        JsonElement item = Find("mean-merge", id);
        Mean[] summaries = [.. item.GetProperty("part_stats").EnumerateArray().Select(
            part => Mean.FromMoments(part.Int64("count"), part.Number("mean") ?? 0, part.Number("sum_of_squares") ?? 0))];
        Mean[] parts = item.GetProperty("parts") is { ValueKind: JsonValueKind.Array } values
            ? [.. values.EnumerateArray().Select(part => Mean.FromValues(part.EnumerateArray().Select(value => value.GetDouble())))]
            : [];

        CheckSum(item, summaries);
        Assert.Equal(0, parts.Length % summaries.Length);
        if (parts.Length > 0)
        {
            CheckSum(item, parts);
        }
    }

    [Theory]
    [MemberData(nameof(WelchCases))]
    public void CompareWith_IsTheReferenceOfWelch(string id)
    {
        JsonElement item = Find("mean-welch", id);
        MeanComparison comparison = Mean.FromValues(item.Numbers("current")).CompareWith(Mean.FromValues(item.Numbers("baseline")));
        Interval? interval = comparison.GetConfidenceInterval(item.Level());

        Near(item.Number("difference"), comparison.Difference, ClosedForm);
        Near(item.Number("df"), comparison.DegreesOfFreedom, ClosedForm);
        Near(item.Number("t"), comparison.TStatistic, ClosedForm);
        Near(item.Number("p"), comparison.PValue, ClosedForm);
        Near(item.Number("lower"), interval?.Lower, ClosedForm);
        Near(item.Number("upper"), interval?.Upper, ClosedForm);
    }

    private static void CheckSum(JsonElement item, Mean[] parts)
    {
        Mean merged = parts.Aggregate(default(Mean), (sum, part) => sum + part);
        double condition = item.Number("condition") ?? 1;

        Assert.Equal(item.Int64("count"), merged.Count);
        Near(item.Number("mean"), merged.Value, ClosedForm);

        // The error that no method of two numbers a part can avoid is of the order of the condition.
        Near(item.Number("variance"), merged.Variance, Math.Max(ClosedForm, condition * 1e-15));
    }
}
