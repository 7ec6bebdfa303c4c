namespace Nps.Core.Companions.Tests;

public class BreakdownTests
{
    private static readonly (string? Team, DateTime? Opened, int? Answer)[] Tickets =
    [
        ("North", new(2026, 1, 5), 5), ("North", new(2026, 1, 20), 4), ("South", new(2026, 1, 31), 1), (null, new(2026, 4, 1), 3),
        ("South", null, 2), ("north", new(2026, 4, 2), null), ("South", new(2026, 4, 30), 9),
    ];

    [Fact]
    public void ToBreakdown_OfAnswers_KeepsNullKeys_AndTellsGroupsApartAsAsked()
    {
        Breakdown<string?, Answers> teams =
            Tickets.ToBreakdown(
                t => t.Team,
                group => group.ToAnswerTally(t => t.Answer, AnswerScale.Csat5),
                Metric.Answers(AnswerScale.Csat5),
                StringComparer.OrdinalIgnoreCase);

        Assert.Equal(["North", "South", null], teams.Select(team => team.Key));
        Assert.Equal((2, 1), (teams["NORTH"].Top, teams["NORTH"].Missing));
        Assert.Equal(1, teams["South"].Invalid);
        Assert.Equal(1, teams[null].Total);
        Assert.False(teams.TryGetValue("East", out Answers? none));
        Assert.Null(none);
        Assert.Contains("East", Assert.Throws<KeyNotFoundException>(() => teams["East"]).Message, StringComparison.Ordinal);
        Assert.Contains("9 at index 6", Assert.Throws<ArgumentException>(
            () => Tickets.ToBreakdown(
                t => t.Team,
                group => group.ToAnswers(t => t.Answer, AnswerScale.Csat5),
                Metric.Answers(AnswerScale.Csat5))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToTrend_FillsGaps_AndKeepsWhatIsUndated()
    {
        Trend<Answers> months = Tickets.ToBreakdown(
            t => t.Opened,
            group => group.ToAnswerTally(t => t.Answer, AnswerScale.Csat5),
            Metric.Answers(AnswerScale.Csat5)).ToTrend(day => day is DateTime known ? CalendarPeriod.Containing(known, PeriodUnit.Month) : null);
        Trend<Answers> same = Tickets.ToBreakdown(
            t => t.Opened is DateTime day ? CalendarPeriod.Containing(day, PeriodUnit.Month) : (CalendarPeriod?)null,
            group => group.ToAnswerTally(t => t.Answer, AnswerScale.Csat5),
            Metric.Answers(AnswerScale.Csat5)).ToTrend();

        Assert.Equal(["2026-01", "2026-02", "2026-03", "2026-04"], months.Select(point => point.Period.ToString()));
        Assert.Equal([3, 0, 0, 1], months.Select(point => point.Value.Total));
        Assert.Equal(1, months.Undated.Total);
        Assert.Equal(months.Select(point => point.Value), same.Select(point => point.Value));
        Assert.Null(months[^1].FromPrevious);
        Assert.Equal("2026-01: 0.667 (2 of 3), 0 missing, 0 invalid", FormattableString.Invariant($"{months[0]}"));
        Assert.True(months.TryGetPoint(months[1].Period, out TrendPoint<Answers>? point) && point.Value.IsEmpty);
        Assert.All(months.CompareEachToPrevious(), contrast => Assert.Null(contrast.AdjustedPValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => months.Rolling(0));
        Assert.Throws<InvalidOperationException>(() => months.Rolling(2).Rolling(2));
        Assert.Equal(2 * months.Undated.Total, months.Plus(same).Undated.Total);
    }

    [Fact]
    public void ToTrend_OfPeriodsThatDoNotGoTogether_IsRefused()
    {
        CalendarPeriod month = CalendarPeriod.Containing(new DateTime(2026, 1, 1), PeriodUnit.Month);
        CalendarPeriod week = CalendarPeriod.Containing(new DateTime(2026, 3, 1), PeriodUnit.Week);
        CalendarPeriod otherWeek = new ReportingCalendar(firstDayOfWeek: DayOfWeek.Sunday).GetPeriod(new DateTime(2026, 5, 1), PeriodUnit.Week);
        CalendarPeriod longAgo = CalendarPeriod.Containing(new DateTime(1, 1, 1), PeriodUnit.Day);
        CalendarPeriod today = CalendarPeriod.Containing(new DateTime(2026, 1, 1), PeriodUnit.Day);

        Assert.Contains("different units or calendars", Refusal(month, week), StringComparison.Ordinal);
        Assert.Contains("different units or calendars", Refusal(week, otherWeek), StringComparison.Ordinal);
        Assert.Contains("more than 10000 periods", Refusal(longAgo, today), StringComparison.Ordinal);

        static string Refusal(CalendarPeriod one, CalendarPeriod other) => Assert.Throws<ArgumentException>(
            () => Breakdown.Of([KeyValuePair.Create(one, new Share(1, 2)), KeyValuePair.Create(other, new Share(1, 2))], Metric.Share()).ToTrend()).Message;
    }

    [Fact]
    public void CompareBy_Mean_OfEffort_KnowsThatLessIsBetter()
    {
        Breakdown<string, Answers> teams = Breakdown.Of([
            KeyValuePair.Create("A", Answers.FromCounts(AnswerScale.Ces1, [40, 30, 10, 5, 5])),
            KeyValuePair.Create("B", Answers.FromCounts(AnswerScale.Ces1, [5, 5, 10, 30, 40])),
        ], Metric.Answers(AnswerScale.Ces1));
        IReadOnlyList<Contrast<string>> byMean = teams.CompareBy(Metric.Answers(AnswerScale.Ces1, AnswerMeasure.Mean)).CompareEachToRest();

        Assert.Equal(ComparisonVerdict.Lower, byMean[0].GetVerdict());
        Assert.True(byMean[0].IsBetter());
        Assert.False(byMean[1].IsBetter());
        Assert.IsType<NetComparison>(teams.CompareBy(Metric.Answers(AnswerScale.Ces1, AnswerMeasure.Net)).CompareEachToRest()[0].Comparison);
        Assert.Equal(ComparisonVerdict.Higher, teams.CompareEachToRest()[0].GetVerdict());
        Assert.StartsWith("A: +0.667, adjusted p < 0.001", FormattableString.Invariant($"{teams.CompareEachToRest()[0]}"), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Breakdown.Of([KeyValuePair.Create("A", new Answers(AnswerScale.Csat5))], Metric.Answers(AnswerScale.Ces1)));
        Assert.Throws<ArgumentException>(() => teams.Plus(Breakdown.Of<string, Answers>([], Metric.Answers(AnswerScale.Csat5))));
        Assert.Throws<ArgumentOutOfRangeException>(() => teams.CompareBy(Metric.Answers(AnswerScale.Ces1, (AnswerMeasure)3)));
    }

    [Fact]
    public void WhereKey_ThenRollUp_MakesTheTrendOfOneTeam()
    {
        var cells = new Dictionary<(string Team, int Month), Share>
        {
            [("A", 1)] = new(1, 2), [("B", 1)] = new(9, 9), [("A", 2)] = new(2, 2),
        };
        Breakdown<int, Share> ofA = Breakdown.Of(cells, Metric.Share()).WhereKey(cell => cell.Team == "A").RollUp(cell => cell.Month);

        Assert.Equal(new Share(3, 4), ofA.Overall);
        Assert.Equal([1, 2], ofA.Select(month => month.Key));
    }

    [Fact]
    public void Suppress_HidesASecondGroup_SoThatTheFirstCannotBeFoundBySubtraction()
    {
        Breakdown<string, Share> teams = Breakdown.Of(new Dictionary<string, Share>
        {
        ["A"] = new(1, 3), ["B"] = new(5, 12), ["C"] = new(20, 40),
        }, Metric.Share());
        SuppressedBreakdown<string, Share> published = teams.Suppress(10);

        Assert.Equal(["A", "B"], published.HiddenKeys);
        Assert.True(published.TryGetRemainder(out Share remainder));
        Assert.Equal(new Share(6, 15), remainder);
        Assert.Equal(new Share(20, 40), published["C"]);
        Assert.True(published.IsHidden("A"));
        Assert.Contains("hidden", Assert.Throws<KeyNotFoundException>(() => published["A"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => teams.Suppress(1));
    }

    [Fact]
    public void Suppress_OfAnswersThatAreAllGood_CountsAsUnanimous()
    {
        // Different answers, but whoever sees the remainder knows that each of them was satisfied.
        Breakdown<string, Answers> teams = Breakdown.Of(new Dictionary<string, Answers>
        {
            ["A"] = Answers.FromCounts(AnswerScale.Csat5, [0, 0, 0, 2, 1]),
            ["B"] = Answers.FromCounts(AnswerScale.Csat5, [0, 0, 0, 8, 4]),
            ["C"] = Answers.FromCounts(AnswerScale.Csat5, [5, 5, 5, 5, 5]),
            ["D"] = Answers.FromCounts(AnswerScale.Csat5, [9, 9, 9, 9, 9]),
        }, Metric.Answers(AnswerScale.Csat5));

        Assert.Equal(["A", "B", "C"], teams.Suppress(10).HiddenKeys);
    }

    [Fact]
    public void ToBreakdown_OfNumbersThatAreNone_SaysWhich()
    {
        double[] values = [1, 2, double.NaN];

        Assert.Contains("NaN at index 2", Assert.Throws<ArgumentException>(
            () => values.ToBreakdown(
                _ => "all",
                group => Mean.FromValues(group.Select(value => value)),
                Metric.Mean())).Message, StringComparison.Ordinal);
        Assert.Equal(new Share(2, 3), values.ToBreakdown(_ => "all", group => group.ToShare(value => value < 3), Metric.Share())["all"]);
    }
}
