namespace Nps.Core.Companions.Tests;

public class BreakdownLaws
{
    [Property]
    public void Breakdown_OfParts_IsTheBreakdownOfTheWhole(int?[] answers)
    {
        (string? Team, int? Answer)[] rows = [.. answers.Select((answer, i) => (TeamOf(i), answer))];
        Breakdown<string?, Answers> whole = rows.ToBreakdown(
            row => row.Team,
            group => group.ToAnswerTally(row => row.Answer, AnswerScale.Csat5),
            Metric.Answers(AnswerScale.Csat5));
        Breakdown<string?, Answers> parts = rows.Take(5).ToBreakdown(
            row => row.Team,
            group => group.ToAnswerTally(row => row.Answer, AnswerScale.Csat5),
            Metric.Answers(AnswerScale.Csat5))
            .Plus(rows.Skip(5).ToBreakdown(
                row => row.Team,
                group => group.ToAnswerTally(row => row.Answer, AnswerScale.Csat5),
                Metric.Answers(AnswerScale.Csat5)));

        Assert.Equal(rows.ToAnswerTally(row => row.Answer, AnswerScale.Csat5), whole.Overall);
        Assert.Equal(whole.ToArray(), parts.ToArray());
        Assert.Equal(whole.Overall, whole.RollUp(_ => "all").Overall);
        foreach ((string? team, Answers value) in whole)
        {
            Assert.Equal(rows.Where(row => row.Team == team).ToAnswerTally(row => row.Answer, AnswerScale.Csat5), value);
        }
    }

    [Property(MaxTest = 50)]
    public void CompareEachToRest_ComparesWithAllOthers_AndAdjusts(Share[] shares, MultipleTesting correction, ConfidenceLevel level)
    {
        // As many as can be counted together.
        decimal total = 0;
        KeyValuePair<int, Share>[] groups =
        [
            .. shares.Take(12).TakeWhile(share => (total += share.Total) <= long.MaxValue).Select((share, i) => new KeyValuePair<int, Share>(i, share)),
        ];
        Breakdown<int, Share> breakdown = Breakdown.Of(groups, Metric.Share());
        IReadOnlyList<Contrast<int>> contrasts = breakdown.CompareEachToRest(correction);

        double?[] p = [.. contrasts.Select(contrast => contrast.Comparison.PValue)];
        double[] adjusted = PValues.Adjust([.. p.OfType<double>()], correction);
        Assert.Equal(adjusted, contrasts.Select(contrast => contrast.AdjustedPValue).OfType<double>());
        for (int i = 0; i < groups.Length; i++)
        {
            var comparison = (ShareComparison)contrasts[i].Comparison;
            Assert.Equal(groups[i].Value, comparison.Current);
            Assert.Equal(groups.Where((_, at) => at != i).Select(group => group.Value).Sum(Metric.Share()), comparison.Baseline);
            Assert.Equal(contrasts[i].AdjustedPValue is null, contrasts[i].GetConfidenceInterval(level) is null);
            if (contrasts[i].GetConfidenceInterval(level) is Interval interval)
            {
                Assert.Equal(contrasts[i].IsSignificant(level), !interval.Contains(0));
            }
        }
    }

    [Property]
    public void CompareEachToRest_OfMeans_IsTheMeanOfAllOtherNumbers(short[][] numbers)
    {
        KeyValuePair<int, double>[] rows = [.. numbers.SelectMany((group, i) => group.Select(number => KeyValuePair.Create(i, number / 4.0)))];
        Breakdown<int, Mean> breakdown = rows.ToBreakdown(row => row.Key, group => Mean.FromValues(group.Select(row => row.Value)), Metric.Mean());

        foreach (Contrast<int> contrast in breakdown.CompareEachToRest())
        {
            Mean rest = Mean.FromValues(rows.Where(row => row.Key != contrast.Key).Select(row => row.Value));
            Mean merged = ((MeanComparison)contrast.Comparison).Baseline;
            Assert.Equal(rest.Count, merged.Count);
            ReferenceCase.Near(rest.Value, merged.Value, 1e-12);
            ReferenceCase.Near(rest.Variance, merged.Variance, 1e-11);
        }
    }

    [Property]
    public void Rolling_IsEachWindowMerged(byte[] sizes, byte length)
    {
        int periods = 1 + (length % 7);
        CalendarPeriod first = CalendarPeriod.Containing(new DateTime(2024, 1, 1), PeriodUnit.Month);
        KeyValuePair<CalendarPeriod, Share>[] months = [.. Months(first).Zip(sizes, (month, size) => KeyValuePair.Create(month, new Share(size / 2, size)))];
        Trend<Share> trend = Breakdown.Of(months, Metric.Share()).ToTrend();
        Trend<Share> rolling = trend.Rolling(periods);

        Assert.Equal(Math.Max(0, months.Length - periods + 1), rolling.Count);
        for (int i = 0; i < rolling.Count; i++)
        {
            Assert.Equal(months[i + periods - 1].Key, rolling[i].Period);
            Assert.Equal(months.Skip(i).Take(periods).Select(month => month.Value).Sum(Metric.Share()), rolling[i].Value);
            Share? earlier = (rolling[i].FromPrevious as ShareComparison)?.Baseline;
            Assert.Equal(i < periods || rolling[i].Value.IsEmpty || rolling[i - periods].Value.IsEmpty ? null : rolling[i - periods].Value, earlier);
        }
    }

    [Property(MaxTest = 200)]
    public void Suppress_PublishesNoSmallGroup_AndNothingThatTellsOne(byte[] sizes, byte minimum)
    {
        int least = 2 + (minimum % 10);
        Breakdown<int, Share> breakdown = Breakdown.Of(sizes.Take(9).Select((size, i) => KeyValuePair.Create(i, new Share(size % 16 / 2, size % 16))), Metric.Share());
        SuppressedBreakdown<int, Share> published = breakdown.Suppress(least);

        Assert.All(published, group => Assert.True(group.Value.Total >= least));
        Assert.Equal(breakdown.Count, published.Count + published.HiddenKeys.Count);
        Assert.False(published.HiddenKeys.Count == 1 && published.Count > 0);
        if (published.TryGetRemainder(out Share remainder))
        {
            Assert.True(remainder.Total >= least);
            Assert.Equal(remainder, published.HiddenKeys.Select(key => breakdown[key]).Sum(Metric.Share()));
            Assert.True(published.TryGetOverall(out Share overall));
            Assert.Equal(breakdown.Overall, overall);
        }

        foreach (Contrast<int> contrast in published.CompareEachToRest())
        {
            long shown = published.Sum(group => group.Value.Total) + (published.TryGetRemainder(out Share rest) ? rest.Total : 0);
            var comparison = (ShareComparison)contrast.Comparison;
            Assert.Equal(shown, comparison.Current.Total + comparison.Baseline.Total);
        }
    }

    private static string? TeamOf(int index) => (index % 3) switch { 0 => "North", 1 => "South", _ => null };

    private static IEnumerable<CalendarPeriod> Months(CalendarPeriod first)
    {
        for (CalendarPeriod month = first; ; month = month.Next())
        {
            yield return month;
        }
    }
}
