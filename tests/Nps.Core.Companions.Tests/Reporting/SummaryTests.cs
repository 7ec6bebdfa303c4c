namespace Nps.Core.Companions.Tests;

public class SummaryTests
{
    [Fact]
    public void Summarize_Breakdown_HasTheNumbersOfValueAndContrast()
    {
        IReadOnlyList<MetricSummary<string>> rows = Samples.Teams.CompareBy(Metric.Answers(AnswerScale.Ces1, AnswerMeasure.Mean)).Summarize(ConfidenceLevel.Percent90);
        Contrast<string> contrast = Samples.Teams.CompareBy(Metric.Answers(AnswerScale.Ces1, AnswerMeasure.Mean)).CompareEachToRest()[0];
        Mean mean = Samples.Before.Mean;

        Assert.Equal(["North", "South", null], rows.Select(row => row.Key));
        Assert.Equal((100, 12, 3), (rows[0].Cases, rows[0].Missing, rows[0].Invalid));
        Assert.Equal((mean.Value, mean.StandardError, 0.9), (rows[0].Value, rows[0].StandardError, rows[0].Level));
        Assert.Equal(mean.GetConfidenceInterval(ConfidenceLevel.Percent90)!.Value.Lower, rows[0].Lower);
        Assert.Equal((contrast.Comparison.Difference, contrast.AdjustedPValue), (rows[0].DifferenceVersusRest, rows[0].AdjustedPValueVersusRest));
        Assert.Equal((ComparisonVerdict.Higher, false), (rows[0].VerdictVersusRest, rows[0].IsBetterThanRest));
        Assert.Null(rows[0].DifferenceFromPrevious);
        Assert.Equal((null, null, ComparisonVerdict.NoResponses), (rows[2].Value, rows[2].Lower, rows[2].VerdictVersusRest));
    }

    [Fact]
    public void Summarize_Trend_ComparesWithThePeriodBefore_AndKeepsTheEmptyOnes()
    {
        IReadOnlyList<MetricSummary<CalendarPeriod>> rows = Samples.Months.Summarize();

        Assert.Equal(["2026-01", "2026-02", "2026-03", "2026-04"], rows.Select(row => row.Period));
        Assert.Equal([100, 100, 0, 9], rows.Select(row => row.Cases));
        Assert.Equal(0.25, rows[1].DifferenceFromPrevious!.Value, 1e-15);
        Assert.Equal((ComparisonVerdict.Higher, true), (rows[1].VerdictFromPrevious, rows[1].IsBetterThanPrevious));
        Assert.InRange(rows[1].DifferenceFromPreviousLower!.Value, 0, 0.25);
        Assert.Equal((null, null, null), (rows[2].Value, rows[2].Lower, rows[3].PValueFromPrevious));
        Assert.Null(rows[0].Missing);
    }

    [Fact]
    public void Summarize_OneValue_IsARow()
    {
        MetricSummary<string> net = Metric.Answers(AnswerScale.Ces1, AnswerMeasure.Net).Summarize("CES", Samples.After);

        Assert.Equal(("CES", 100L, 0.6), (net.Key, net.Cases, net.Value));
        Assert.Equal(Samples.After.GetNetInterval()!.Value.Upper, net.Upper);
        Assert.Equal(new Share(1, 4).GetConfidenceInterval()!.Value.Lower, Metric.Share().Summarize("share", new Share(1, 4)).Lower);
        Assert.Equal(Samples.Minutes.StandardError, Metric.Mean().Summarize("minutes", Samples.Minutes).StandardError);
    }

    [Fact]
    public void Row_WithImpossibleColumns_IsRefused()
    {
        Assert.Equal("Upper", Assert.Throws<ArgumentOutOfRangeException>(() => Row(lower: 2, upper: 1)).ParamName);
        Assert.Equal("Cases", Assert.Throws<ArgumentOutOfRangeException>(() => Row(cases: -1)).ParamName);
        Assert.Equal("PValueFromPrevious", Assert.Throws<ArgumentOutOfRangeException>(() => Row(p: 1.5)).ParamName);
        Assert.Equal("Value", Assert.Throws<ArgumentOutOfRangeException>(() => Row(value: double.NaN)).ParamName);
        Assert.Equal("VerdictFromPrevious", Assert.Throws<ArgumentOutOfRangeException>(() => Row(verdict: (ComparisonVerdict)9)).ParamName);
        Assert.Equal(Row(), Row());
    }

    private static MetricSummary<string> Row(
        long cases = 1, double? value = 1, double? lower = 0, double? upper = 2, double? p = 0.5, ComparisonVerdict? verdict = null) =>
        new("a", "", cases, null, null, value, lower, upper, 0.95, 0.1, null, null, null, null, null, null, null, p, verdict, null);
}
