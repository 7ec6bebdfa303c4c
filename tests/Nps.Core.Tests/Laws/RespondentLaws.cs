namespace Nps.Core.Tests;

public class RespondentLaws
{
    [Property]
    public void LatestPerRespondent_IsTheLatestOfEach(SurveyResponse[] responses, SurveyResponse anybody)
    {
        // Regions stand for respondents: few of them, so that most answer often, and null among them.
        DateTime asOf = anybody.SubmittedAt;
        SurveyResponse[] latest = [.. responses.LatestPerRespondent(r => r.Region, r => r.SubmittedAt)];
        SurveyResponse[] asOfThen = [.. responses.LatestPerRespondent(r => r.Region, r => r.SubmittedAt, asOf)];

        AssertLatest(responses, latest);
        AssertLatest([.. responses.Where(r => r.SubmittedAt <= asOf)], asOfThen);

        static void AssertLatest(SurveyResponse[] all, SurveyResponse[] latest)
        {
            Assert.Equal(all.Where(r => r.Region is null), latest.Where(r => r.Region is null));
            IEnumerable<SurveyResponse> expected = all.Where(r => r.Region is not null)
                .GroupBy(r => r.Region).Select(own => own.Last(r => r.SubmittedAt == own.Max(o => o.SubmittedAt)));
            Assert.Equal(expected, latest.Where(r => r.Region is not null));
        }
    }

    [Property]
    public void AsOfTrend_IsTheLatestPerRespondentAtTheEndOfEachPeriod(SurveyResponse[] responses, PeriodUnit unit, byte anyWindow)
    {
        int window = 1 + (anyWindow % 4);
        NpsTrend<CalendarPeriod> trend = responses.ToAsOfTrend(r => r.Region, r => r.SubmittedAt, r => r.Score, unit, window);
        SurveyResponse[] answered = [.. responses.Where(r => r.Score is not null)];

        for (int i = 0; i < trend.Count; i++)
        {
            DateTime oldest = trend[Math.Max(0, i - window + 1)].Period.Start;
            DateTime end = trend[i].Period.EndExclusive;
            ResponseCounts expected = answered.Where(r => r.SubmittedAt < end)
                .LatestPerRespondent(r => r.Region, r => r.SubmittedAt.Date)
                .Where(r => r.SubmittedAt >= oldest)
                .ToResponseCounts(r => r.Score);
            Assert.Equal(expected, trend[i].Counts);
            Assert.Null(trend[i].FromPrevious);
            Assert.Null(trend[i].FromYearAgo);
        }

        if (answered.Length > 0)
        {
            Assert.True(trend[0].Period.Contains(answered.Min(r => r.SubmittedAt)));
            Assert.True(trend[^1].Period.Contains(answered.Max(r => r.SubmittedAt)));
        }
    }

    [Property]
    public void Transitions_MarginsAreTheWavesOfTheCommonRespondents((byte Id, Rating Rating)[] one, (byte Id, Rating Rating)[] other)
    {
        (byte Id, Rating Rating)[] before = [.. one.DistinctBy(r => r.Id)];
        (byte Id, Rating Rating)[] after = [.. other.DistinctBy(r => r.Id)];
        HashSet<byte> common = [.. before.Select(r => r.Id).Intersect(after.Select(r => r.Id))];

        NpsTransitions transitions = before.ToNpsTransitions(after, r => r.Id, r => r.Rating.Value);

        Assert.Equal(Counts(before.Where(r => common.Contains(r.Id))), transitions.Before);
        Assert.Equal(Counts(after.Where(r => common.Contains(r.Id))), transitions.After);
        Assert.Equal(Counts(before.Where(r => !common.Contains(r.Id))), transitions.OnlyBefore);
        Assert.Equal(Counts(after.Where(r => !common.Contains(r.Id))), transitions.OnlyAfter);
        Assert.Equal(common.Count, transitions.Total);
        Assert.Equal(Counts(before), transitions.CompareWaves().Baseline);
        Assert.Equal(Counts(after), transitions.CompareWaves().Current);

        static ResponseCounts Counts(IEnumerable<(byte Id, Rating Rating)> wave) => wave.ToResponseCounts(r => r.Rating.Value);
    }

    [Property]
    public void Transitions_AddUp_AndTransposingNegates(NpsTransitions a, NpsTransitions b, NpsTransitions c, ConfidenceLevel level)
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal(a + b + c, a + (b + c));
        Assert.Equal(a, a.Plus(NpsTransitions.Empty));
        Assert.Equal((a + b).Before, a.Before + b.Before);
        Assert.Equal((a + b).After, a.After + b.After);

        NpsTransitions back = Transposed(a);
        Assert.Equal(a.Before, back.After);
        Assert.Equal(a.Delta?.Points, -back.Delta?.Points);
        Assert.Equal(a.ZStatistic, -back.ZStatistic);
        Assert.Equal(a.PValue, back.PValue);
        Assert.Equal(a.GetConfidenceInterval(level)?.Lower, -back.GetConfidenceInterval(level)?.Upper);
        Assert.Equal(a.TestMarginalHomogeneity()?.DegreesOfFreedom, back.TestMarginalHomogeneity()?.DegreesOfFreedom);
        Relative.AssertClose(a.TestMarginalHomogeneity()?.ChiSquared ?? 0, back.TestMarginalHomogeneity()?.ChiSquared ?? 0, 1e-9);
        Assert.Equal(a.CompareWaves().Delta?.Points, -back.CompareWaves().Delta?.Points);
    }

    [Property]
    public void FromTable_OfItsOwnCells_IsTheSame_AndItsComparisonIsEqual(NpsTransitions transitions, NpsTransitions other)
    {
        NpsTransitions again = Rows(transitions, transitions.OnlyBefore, transitions.OnlyAfter);

        Assert.Equal(transitions, again);
        Assert.Equal(transitions.ToString(), again.ToString());
        Assert.Equal(transitions.CompareWaves(), again.CompareWaves());
        Assert.Equal(transitions.CompareWaves().GetHashCode(), again.CompareWaves().GetHashCode());
        Assert.Equal(transitions == other, transitions.CompareWaves() == other.CompareWaves());
    }

    [Property]
    public void OverlappingComparison_WithNobodyInCommon_IsTheIndependentOne_AndWithEverybodyThePaired(NpsTransitions transitions)
    {
        NpsTransitions apart = NpsTransitions.FromTable(default, default, default, transitions.Before, transitions.After);
        var independent = new NpsComparison(transitions.Before, transitions.After);
        Relative.AssertClose(independent.StandardError ?? 0, apart.CompareWaves().StandardError ?? 0, 1e-9);

        NpsTransitions together = Rows(transitions, default, default);
        Relative.AssertClose(together.StandardError ?? 0, together.CompareWaves().StandardError ?? 0, 1e-5, "paired");
    }

    private static NpsTransitions Transposed(NpsTransitions t) =>
        NpsTransitions.FromTable(
            Column(t, NpsCategory.Promoter), Column(t, NpsCategory.Passive), Column(t, NpsCategory.Detractor), t.OnlyAfter, t.OnlyBefore);

    private static NpsTransitions Rows(NpsTransitions t, ResponseCounts onlyBefore, ResponseCounts onlyAfter) =>
        NpsTransitions.FromTable(
            Row(t, NpsCategory.Promoter), Row(t, NpsCategory.Passive), Row(t, NpsCategory.Detractor), onlyBefore, onlyAfter);

    private static ResponseCounts Column(NpsTransitions t, NpsCategory after) =>
        new(t[NpsCategory.Promoter, after], t[NpsCategory.Passive, after], t[NpsCategory.Detractor, after]);

    private static ResponseCounts Row(NpsTransitions t, NpsCategory before) =>
        new(t[before, NpsCategory.Promoter], t[before, NpsCategory.Passive], t[before, NpsCategory.Detractor]);
}
