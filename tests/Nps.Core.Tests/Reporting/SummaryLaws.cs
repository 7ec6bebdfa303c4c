namespace Nps.Core.Tests;

/// <summary>Every number of a row is the one that the summarized object gives, and what is undefined is null.</summary>
[Properties(MaxTest = 300)]
public class SummaryLaws
{
    [Property]
    public void Counts_RowIsWhatTheCountsSay(ResponseCounts counts, ConfidenceLevel level)
    {
        NpsSummary<string> row = counts.Summarize("North", level, decimals: 3);

        AssertIsOf(counts, level, decimals: 3, row);
        Assert.Equal(("North", null, null, null), (row.Key, row.Missing, row.Invalid, row.ResponseRate));
        AssertNoSegment(row);
        AssertNoPeriod(row);
    }

    [Property]
    public void Tally_EveryAnswerIsInTheRow(RatingTally tally, ConfidenceLevel level)
    {
        NpsSummary<string> row = tally.Summarize("North", level);

        AssertIsOf(tally.Ratings.Classify(), level, decimals: 1, row);
        Assert.Equal(tally.Total, row.Responses + row.Missing + row.Invalid);
        Assert.Equal((tally.Missing, tally.Invalid), (row.Missing, row.Invalid));
        Assert.Equal(tally.ResponseRate, row.ResponseRate);
        AssertNoSegment(row);
        AssertNoPeriod(row);
    }

    [Property]
    public void Percentages_AtAnyDecimals_SumToOneHundred(ResponseCounts counts, byte decimals)
    {
        NpsSummary<string> row = counts.Summarize(decimals: decimals % 7);

        Assert.Equal(counts.IsEmpty ? null : 100m, row.PromoterPercent + row.PassivePercent + row.DetractorPercent);
    }

    [Property]
    public void Breakdown_RowsAreWhatTheSegmentsSay(SurveyResponse[] responses, ConfidenceLevel level)
    {
        SegmentBreakdown<string?> breakdown = responses.ToSegmentBreakdown(r => r.Region, r => r.Score);

        IReadOnlyList<NpsSummary<string?>> rows = breakdown.Summarize(level);

        Assert.Equal(breakdown.Select(segment => segment.Segment), rows.Select(row => row.Key));
        Assert.All(rows.Zip(breakdown, breakdown.CompareEachToRest()), triple =>
        {
            (NpsSummary<string?> row, SegmentScore<string?> segment, SegmentContrast<string?> contrast) = triple;
            AssertIsOf(segment.Counts, level, decimals: 1, row);
            Assert.Equal(breakdown.Overall.IsEmpty ? null : segment.Share, row.Share);
            Assert.Equal(breakdown.Overall.IsEmpty ? null : segment.Contribution.Points, row.Contribution);
            Assert.Equal(contrast.Comparison.Delta?.Points, row.DeltaVersusRest);
            Assert.Equal(contrast.AdjustedPValue, row.AdjustedPValueVersusRest);
            Assert.Equal(contrast.GetVerdict(level), row.VerdictVersusRest);
            Assert.Equal((null, null, null), (row.Missing, row.Invalid, row.ResponseRate));
            AssertNoPeriod(row);
        });
    }

    [Property]
    public void Breakdown_VerdictVersusRest_IsByTheAdjustedPValue(SurveyResponse[] responses, ConfidenceLevel level) =>
        Assert.All(responses.ToSegmentBreakdown(r => r.Region, r => r.Score).Summarize(level), row =>
        {
            bool isSignificant = row.VerdictVersusRest is ComparisonVerdict.Higher or ComparisonVerdict.Lower;
            Assert.Equal(row.AdjustedPValueVersusRest < level.Alpha, isSignificant);
            Assert.Equal(row.AdjustedPValueVersusRest is null, row.VerdictVersusRest is ComparisonVerdict.NoResponses);
            Assert.True(!isSignificant || row.DeltaVersusRest > 0 == row.VerdictVersusRest is ComparisonVerdict.Higher);
        });

    [Property]
    public void TallyBreakdown_RowsAreThoseOfTheClassifiedOne_AndEveryAnswerIsInThem(DirtyResponse[] responses, RatingScale scale)
    {
        TallyBreakdown<string?> breakdown = responses.ToTallyBreakdown(r => r.Region, r => r.Score, scale);

        IReadOnlyList<NpsSummary<string?>> rows = breakdown.Summarize();

        Assert.Equal(responses.Length, rows.Sum(row => row.Responses + row.Missing!.Value + row.Invalid!.Value));
        Assert.Equal(breakdown.Select(segment => segment.Tally.Missing), rows.Select(row => row.Missing!.Value));
        Assert.Equal(breakdown.Select(segment => segment.Tally.Invalid), rows.Select(row => row.Invalid!.Value));
        Assert.Equal(breakdown.Select(segment => segment.Tally.ResponseRate), rows.Select(row => row.ResponseRate));
        Assert.Equal(breakdown.Classify().Summarize(), rows.Select(WithoutAnswers));
    }

    [Property]
    public void Trend_RowsAreWhatThePointsSay(SurveyResponse[] responses, PeriodUnit unit, ConfidenceLevel level, bool isRolling, bool isAsOf)
    {
        NpsTrend<CalendarPeriod> trend = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, unit);
        trend = isRolling ? trend.Rolling(2) : trend;
        trend = isAsOf ? trend.AsOf(new DateTime(2025, 2, 3, 4, 5, 6)) : trend;

        IReadOnlyList<NpsSummary<CalendarPeriod>> rows = trend.Summarize(level);

        Assert.Equal(trend.Count, rows.Count);
        foreach ((NpsTrendPoint<CalendarPeriod> point, NpsSummary<CalendarPeriod> row) in trend.Zip(rows))
        {
            Assert.Equal((point.Period, point.Period.ToString()), (row.Key, row.Period));
            AssertIsOf(point.Counts, level, decimals: 1, row);
            Assert.Equal(point.FromPrevious?.Delta?.Points, row.DeltaFromPrevious);
            Assert.Equal(point.FromPrevious?.GetConfidenceInterval(level)?.Lower, row.DeltaFromPreviousLower);
            Assert.Equal(point.FromPrevious?.GetConfidenceInterval(level)?.Upper, row.DeltaFromPreviousUpper);
            Assert.Equal(point.FromPrevious?.PValue, row.PValueFromPrevious);
            Assert.Equal(point.FromPrevious?.GetVerdict(level), row.VerdictFromPrevious);
            Assert.Equal((point.IsPartial, point.PeriodsWithResponses), (row.IsPartial, row.PeriodsWithResponses));
            AssertNoSegment(row);
        }
    }

    [Property]
    public void Trend_IntervalPValueAndVerdict_Agree(SurveyResponse[] responses, ConfidenceLevel level) =>
        Assert.All(
            responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, PeriodUnit.Year).Summarize(level).Where(row => row.DeltaFromPrevious is not null),
            row =>
            {
                Assert.Equal(row.DeltaFromPreviousLower > 0, row.VerdictFromPrevious is ComparisonVerdict.Higher);
                Assert.Equal(row.DeltaFromPreviousUpper < 0, row.VerdictFromPrevious is ComparisonVerdict.Lower);
                Assert.Equal(row.PValueFromPrevious >= level.Alpha, row.VerdictFromPrevious is ComparisonVerdict.Inconclusive);
            });

    [Property]
    public void SegmentTrends_RowsAreThoseOfEachTrend_KeyedBySegment(SurveyResponse[] responses, ConfidenceLevel level)
    {
        SegmentTrends<string?> trends = responses.ToSegmentTrends(r => r.Region, r => r.SubmittedAt, r => r.Score, PeriodUnit.Quarter);

        Assert.Equal(
            trends.SelectMany(segment => segment.Trend.Summarize(level).Select(row => row.WithKey(segment.Segment))),
            trends.Summarize(level));
    }

    [Property]
    public void SuppressedBreakdown_RowsAreThePublishedSegments_AndAddUpToTheWholeWithTheRemainder(SurveyResponse[] responses)
    {
        SuppressedBreakdown<string?> published = responses.ToSegmentBreakdown(r => r.Region, r => r.Score).Suppress(3);

        IReadOnlyList<NpsSummary<string?>> rows = published.Summarize();
        IReadOnlyList<NpsSummary<string?>> all = published.Summarize("All others");

        Assert.Equal(published.Select(segment => (segment.Segment, segment.Counts.Total)), rows.Select(row => (row.Key, row.Responses)));
        Assert.Equal(published.CompareEachToRest().Select(contrast => contrast.AdjustedPValue), rows.Select(row => row.AdjustedPValueVersusRest));
        Assert.Equal(rows, all.Take(rows.Count));
        Assert.Equal(rows.Count + (published.Remainder is null ? 0 : 1), all.Count);
        if (published.Remainder is ResponseCounts remainder)
        {
            AssertIsOf(remainder, default, decimals: 1, all[^1]);
            Assert.Equal(("All others", null, null), (all[^1].Key, all[^1].AdjustedPValueVersusRest, all[^1].VerdictVersusRest));
            Assert.Equal(1, all.Sum(row => row.Share!.Value), 1e-14);
            Assert.Equal(published.Overall!.Value.Score!.Value.Points, all.Sum(row => row.Contribution!.Value), 1e-12);
        }
    }

    [Property]
    public void SuppressedTrends_RowsAreThePublishedSegments(SurveyResponse[] responses)
    {
        SuppressedTrends<string?> published =
            responses.ToSegmentTrends(r => r.Region, r => r.SubmittedAt, r => r.Score, PeriodUnit.Year).Suppress(2);

        Assert.Equal(
            published.SelectMany(segment => segment.Trend.Summarize().Select(row => row.WithKey(segment.Segment))),
            published.Summarize());
    }

    private static void AssertIsOf<TKey>(ResponseCounts counts, ConfidenceLevel level, int decimals, NpsSummary<TKey> row)
    {
        Assert.Equal((counts.Total, counts), (row.Responses, new ResponseCounts(row.Promoters, row.Passives, row.Detractors)));
        Assert.Equal(level.Fraction, row.Level);
        Assert.Equal(counts.Score?.Points, row.Score);
        Assert.Equal(counts.StandardError, row.StandardError);
        Assert.Equal(counts.GetConfidenceInterval(level)?.Lower, row.Lower);
        Assert.Equal(counts.GetConfidenceInterval(level)?.Upper, row.Upper);
        CategoryPercentages? percentages = counts.GetPercentages(decimals);
        Assert.Equal(
            (percentages?.PromoterPercent, percentages?.PassivePercent, percentages?.DetractorPercent),
            (row.PromoterPercent, row.PassivePercent, row.DetractorPercent));
    }

    private static void AssertNoSegment<TKey>(NpsSummary<TKey> row) => Assert.Equal(
        (null, null, null, null, null),
        (row.Share, row.Contribution, row.DeltaVersusRest, row.AdjustedPValueVersusRest, row.VerdictVersusRest));

    private static void AssertNoPeriod<TKey>(NpsSummary<TKey> row)
    {
        Assert.Equal((null, null, null), (row.Period, row.IsPartial, row.PeriodsWithResponses));
        Assert.Equal(
            (null, null, null, null, null),
            (row.DeltaFromPrevious, row.DeltaFromPreviousLower, row.DeltaFromPreviousUpper, row.PValueFromPrevious, row.VerdictFromPrevious));
    }

    private static NpsSummary<TKey> WithoutAnswers<TKey>(NpsSummary<TKey> row) =>
        Summaries.With(row, (nameof(row.Missing), null), (nameof(row.Invalid), null), (nameof(row.ResponseRate), null));
}
