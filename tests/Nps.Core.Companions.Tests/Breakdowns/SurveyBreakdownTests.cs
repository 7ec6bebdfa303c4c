namespace Nps.Core.Companions.Tests;

/// <summary>Satisfaction indexes and service quality by team and by month.</summary>
[Properties(Arbitrary = [typeof(SurveyGenerators), typeof(Generators)], QuietOnSuccess = true)]
public class SurveyBreakdownTests
{
    private const double Rounding = 1e-12;

    private static readonly ServiceSurvey Survey = new(1, 7, new ServiceDimension("one", 1), new ServiceDimension("other", 2));

    [Property(MaxTest = 50)]
    public void IndexBreakdown_HasTheIndexOfEachGroup_AndOfTheWhole(IndexSample sample)
    {
        (string Team, IndexRow Row)[] rows = [.. sample.Rows.Select(row => ("North", row)), .. sample.Others.Select(row => ("South", row))];
        foreach (SatisfactionForm form in Enum.GetValues<SatisfactionForm>())
        {
            Breakdown<string, SatisfactionIndex> teams = rows.ToBreakdown(
                row => row.Team,
                group => group.ToSatisfactionIndex(sample.Survey, row => row.Row.Importance, row => row.Row.Satisfaction).WithForm(form),
                Metric.SatisfactionIndex(sample.Survey, form));

            Assert.Equal((sample.Rows.Count > 0 ? 1 : 0) + (sample.Others.Count > 0 ? 1 : 0), teams.Count);
            ReferenceCase.Near(sample.Measure(rows.Select(row => row.Row), form).Value, teams.Overall.Value, Rounding);
            Assert.Equal(rows.Length, teams.Overall.Respondents);
            if (teams.Count == 2)
            {
                Assert.Equal(sample.First(form), teams["North"]);
                Assert.Equal(sample.First(form).CompareWith(sample.Second(form)), teams.CompareEachToRest()[0].Comparison);
            }
        }
    }

    [Property(MaxTest = 50)]
    public void QualityBreakdown_HasTheQualityOfEachGroup_AndComparesWhatIsAskedFor(ServiceSample sample)
    {
        (string Team, ServiceRow Row)[] rows = [.. sample.Rows.Select(row => ("North", row)), .. sample.Others.Select(row => ("South", row))];
        Breakdown<string, ServiceQuality> teams = rows.ToBreakdown(
            row => row.Team,
            group => group.ToServiceQuality(sample.Survey, row => row.Row.Expectation, row => row.Row.Perception, row => row.Row.Points),
            Metric.ServiceQuality(sample.Survey, ServiceMeasure.Weighted));

        Assert.Equal(rows.Length, teams.Overall.Respondents + teams.Overall.Unanswered);
        ReferenceCase.Near(sample.Measure(rows.Select(row => row.Row)).Unweighted.Value, teams.Overall.Unweighted.Value, Rounding);
        if (teams.Count == 2)
        {
            Assert.Equal(sample.First, teams["North"]);
            var weighted = (MeanComparison)teams.CompareEachToRest()[1].Comparison;
            var unweighted = (MeanComparison)teams.CompareBy(Metric.ServiceQuality(sample.Survey, ServiceMeasure.Unweighted)).CompareEachToRest()[1].Comparison;
            Assert.Equal((sample.First.Weighted, sample.Second.Weighted), (weighted.Baseline, weighted.Current));
            Assert.Equal((sample.First.Unweighted, sample.Second.Unweighted), (unweighted.Baseline, unweighted.Current));
            Assert.True(weighted.HigherIsBetter);
        }
    }

    [Fact]
    public void Trend_OfAnIndex_FillsGaps_AndComparesMonths()
    {
        SatisfactionSurvey survey = new(1, 5, "price", "speed");
        var rows = Enumerable.Range(0, 40).Select(i => (Day: new DateTime(2026, i < 20 ? 1 : 3, 1 + (i % 20)), Answer: i < 20 ? 1 + (i % 3) : 3 + (i % 3)));
        Trend<SatisfactionIndex> months = rows.ToBreakdown(
            row => (DateTime?)row.Day,
            group => group.ToSatisfactionIndex(survey.WithWeights(2, 1), row => [row.Answer, row.Answer == 5 ? null : row.Answer]),
            Metric.SatisfactionIndex(survey.WithWeights(2, 1))).ToTrend(day => CalendarPeriod.Containing(day!.Value, PeriodUnit.Month));
        IReadOnlyList<MetricSummary<CalendarPeriod>> table = months.Summarize();

        Assert.Equal(["2026-01", "2026-02", "2026-03"], table.Select(row => row.Period));
        Assert.Equal([20, 0, 13], table.Select(row => row.Cases));
        Assert.Equal([0, 0, 7L], table.Select(row => row.Missing));
        Assert.Equal(months[2].Value.StandardError, table[2].StandardError);
        Assert.Equal(months[0].Value.GetConfidenceInterval()!.Value.Upper, table[0].Upper);
        Assert.Null(table[1].Value);
        Contrast<CalendarPeriod> quarter = months.Rolling(2).CompareEachToPrevious()[1];
        Assert.Equal(ComparisonVerdict.NoResponses, quarter.GetVerdict());
        Assert.Equal(33, months.Rolling(3)[0].Value.Complete);
        Assert.True(months[2].Value.CompareWith(months[0].Value).IsBetter());
    }

    [Fact]
    public void Trend_OfServiceQuality_ComparesTheMeasureOfTheSurvey()
    {
        (int Month, double?[] Answers)[] rows = [.. Enumerable.Range(0, 24).Select(i => (1 + (i / 12), (double?[])[1 + (i % 4), 3 + (i % 2), i < 12 ? 2 : 6]))];
        ServiceSurvey survey = Survey.WithoutExpectations().WithPoints(10, 90);
        Breakdown<CalendarPeriod, ServiceQuality> breakdown = rows.ToBreakdown(
            row => CalendarPeriod.Containing(new DateTime(2026, row.Month, 1), PeriodUnit.Month),
            group => group.ToServiceQuality(survey, row => row.Answers),
            Metric.ServiceQuality(survey, ServiceMeasure.Weighted));
        Trend<ServiceQuality> trend = breakdown.ToTrend();

        Assert.Equal(trend[1].Value.Weighted.CompareWith(trend[0].Value.Weighted).Difference, trend[1].FromPrevious!.Difference);
        Assert.Equal(1.8, trend[1].FromPrevious!.Difference!.Value, Rounding);
        Assert.Equal(1, trend.CompareBy(Metric.ServiceQuality(survey, ServiceMeasure.Unweighted))[1].FromPrevious!.Difference!.Value, Rounding);
        Assert.Equal("2026-01: perception 2.625, weighted 2.725 (n = 12)", FormattableString.Invariant($"{trend[0]}"));
        Assert.Equal(trend[0].Value.Weighted.Value, trend.Summarize()[0].Value);
        Assert.Equal(trend[0].Value.Unweighted.StandardError, Metric.ServiceQuality(survey, ServiceMeasure.Unweighted).Summarize("all", trend[0].Value).StandardError);
        Assert.Throws<ArgumentOutOfRangeException>(() => breakdown.CompareBy(Metric.ServiceQuality(survey, (ServiceMeasure)2)));
    }

    [Fact]
    public void Suppress_HidesSmallTeams_AndThoseWhoseAnswersWouldBeKnown()
    {
        // In B everybody says the same of speed: with A, of whom nobody knows it, that would be told by what is published.
        Breakdown<string, SatisfactionIndex> teams = Rows(("A", 3, 2), ("B", 12, 0), ("C", 20, 3), ("D", 30, 3)).ToBreakdown(
            row => row.Team,
            group => group.ToSatisfactionIndex(SatisfactionSurvey.Acsi, row => row.Answers),
            Metric.SatisfactionIndex(SatisfactionSurvey.Acsi));
        SuppressedBreakdown<string, SatisfactionIndex> published = teams.Suppress(10);

        Assert.Equal(["A", "B"], published.HiddenKeys);
        Assert.True(published.TryGetRemainder(out SatisfactionIndex? remainder));
        Assert.Equal(teams["A"] + teams["B"], remainder);
        Assert.Equal(teams["D"], published["D"]);
        Assert.Equal(["A", "B", "C"], Alike(3).Suppress(10).HiddenKeys);

        Breakdown<string, SatisfactionIndex> Alike(int size) => Rows(("A", size, 0), ("B", 12, 0), ("C", 20, 3), ("D", 30, 3))
            .ToBreakdown(
                row => row.Team,
                group => group.ToSatisfactionIndex(SatisfactionSurvey.Acsi, row => row.Answers),
                Metric.SatisfactionIndex(SatisfactionSurvey.Acsi));
    }

    [Fact]
    public void Suppress_OfTeamsWithTheSameAnswersInAnotherOrder_HidesAThird()
    {
        // Two teams with the same answers in another order: exchanging them changes nothing, so that together they hide nothing.
        double?[][] answers = [[1, 1.1, 7], [2.3, 6.7, 1.9], [5.1, 3.3, 2.7], [4.9, 2.1, 6.1]];
        (string Team, double?[] Answers)[] rows =
            [.. answers.Select(row => ("A", row)), .. answers.Reverse().Select(row => ("B", row)), .. Rows(("C", 20, 3), ("D", 30, 3))];
        Breakdown<string, ServiceQuality> teams = rows.ToBreakdown(
            row => row.Team,
            group => group.ToServiceQuality(Survey.WithoutExpectations(), row => row.Answers),
            Metric.ServiceQuality(Survey.WithoutExpectations(), ServiceMeasure.Unweighted));

        Assert.NotEqual(teams["A"], teams["B"]);
        Assert.Equal(["A", "B", "C"], teams.Suppress(8).HiddenKeys);
    }

    [Fact]
    public void FromValues_OfAnotherSurveyOrForm_OrNull_AreRefused()
    {
        KeyValuePair<string, SatisfactionIndex>[] indexes = [KeyValuePair.Create("A", Samples.Index)];
        KeyValuePair<string, ServiceQuality>[] results = [KeyValuePair.Create("A", Samples.Quality)];

        Assert.Equal(Samples.Index, Breakdown.Of(indexes, Metric.SatisfactionIndex(Samples.Index.Survey))["A"]);
        Assert.Throws<ArgumentException>(() => Breakdown.Of(indexes, Metric.SatisfactionIndex(SatisfactionSurvey.Acsi)));
        Assert.Throws<ArgumentException>(() => Breakdown.Of(indexes, Metric.SatisfactionIndex(Samples.Index.Survey, SatisfactionForm.Pooled)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Breakdown.Of(indexes, Metric.SatisfactionIndex(Samples.Index.Survey, (SatisfactionForm)2)));
        Assert.Throws<ArgumentException>(() => Breakdown.Of([KeyValuePair.Create("A", (SatisfactionIndex)null!)], Metric.SatisfactionIndex(Samples.Index.Survey)));
        Assert.Throws<ArgumentException>(() => Breakdown.Of(results, Metric.ServiceQuality(ServiceSurvey.Servqual, ServiceMeasure.Weighted)));
        Assert.Throws<ArgumentNullException>(() => Breakdown.Of(results, Metric.ServiceQuality(null!, ServiceMeasure.Weighted)));
    }

    [Fact]
    public void Breakdown_OfAnswersThatCannotBe_SaysHowManyOfAllRows()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 6).ToBreakdown(
            row => row % 2,
            group => group.ToSatisfactionIndex(SatisfactionSurvey.Acsi, row => [1, 2, row is 3 or 4 ? 11 : 3]),
            Metric.SatisfactionIndex(SatisfactionSurvey.Acsi)));

        Assert.Contains("2 of 6 respondents have answers that cannot be; the first is at index 3", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 6).ToBreakdown(
            row => row,
            group => group.ToServiceQuality(Survey, _ => [1, 1, 1]),
            Metric.ServiceQuality(Survey, ServiceMeasure.Unweighted)));
    }

    // Answers of so many respondents a team; the last attribute takes so many values more than one.
    private static IEnumerable<(string Team, double?[] Answers)> Rows(params (string Team, int Size, int Spread)[] teams) =>
        teams.SelectMany(team => Enumerable.Range(0, team.Size).Select(
            i => (team.Team, (double?[])[1 + (i % 3), 1 + (i % 5), 4 + (i % (team.Spread + 1))])));
}
