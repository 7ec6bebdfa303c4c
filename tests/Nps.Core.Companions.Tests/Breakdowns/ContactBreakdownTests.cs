namespace Nps.Core.Companions.Tests;

/// <summary>First-contact resolution and response times by team and month.</summary>
[Properties(Arbitrary = [typeof(Generators), typeof(ContactGenerator), typeof(WaitGenerator)], QuietOnSuccess = true)]
public class ContactBreakdownTests
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Property]
    public void FirstContact_ByTeamAndMonth_RollsUpToEither_AndMakesTheTrendOfATeam(Contact[] contacts)
    {
        Breakdown<(string? Team, CalendarPeriod? Month), FirstContact> cells = By(contacts, c => (c.Team, MonthOf(c)));
        Breakdown<string?, FirstContact> teams = By(contacts, c => c.Team);
        Trend<FirstContact> months = By(contacts, MonthOf).ToTrend();
        Trend<FirstContact> north = cells.WhereKey(cell => cell.Team == "North").RollUp(cell => cell.Month).ToTrend();

        Assert.Equal(teams.ToArray(), cells.RollUp(cell => cell.Team).ToArray());
        Assert.Equal(Values(months), Values(cells.RollUp(cell => cell.Month).ToTrend()));
        Assert.Equal(contacts.Count(contact => contact.Day is null), months.Undated.Contacts);
        Assert.Equal(teams.Overall, months.Select(month => month.Value).Append(months.Undated).Sum(Metric.FirstContact(Week)));
        Assert.Equal(contacts.Count(contact => contact.Team == "North"), north.Sum(month => month.Value.Contacts) + north.Undated.Contacts);
        Assert.All(months, month => Assert.Equal(Week, month.Value.Window));
    }

    [Property]
    public void FirstContact_IsComparedByTheShareAskedFor(Contact[] contacts, bool isGross, ConfidenceLevel level)
    {
        FirstContactMeasure measure = isGross ? FirstContactMeasure.Gross : FirstContactMeasure.Net;
        Breakdown<string?, FirstContact> teams = By(contacts, c => c.Team).CompareBy(Metric.FirstContact(Week, measure));
        IReadOnlyList<MetricSummary<string?>> rows = teams.Summarize(level);

        Assert.Equal(By(contacts, c => c.Team).CompareEachToRest().Select(c => c.Comparison), teams.CompareBy(Metric.FirstContact(Week, FirstContactMeasure.Net)).CompareEachToRest().Select(c => c.Comparison));
        foreach ((Contrast<string?> contrast, MetricSummary<string?> row) in teams.CompareEachToRest().Zip(rows))
        {
            FirstContact rest = teams.Where(team => team.Key != contrast.Key).Select(team => team.Value).Sum(Metric.FirstContact(Week));
            Share share = isGross ? teams[contrast.Key].Gross : teams[contrast.Key].Net;
            var comparison = (ShareComparison)contrast.Comparison;

            Assert.Equal((share, isGross ? rest.Gross : rest.Net), (comparison.Current, comparison.Baseline));
            Assert.Equal((share.Total, share.Value, share.GetConfidenceInterval(level)?.Upper), (row.Cases, row.Value, row.Upper));
            Assert.True(comparison.HigherIsBetter);
        }

        Trend<FirstContact> months = By(contacts, MonthOf).ToTrend().CompareBy(Metric.FirstContact(Week, measure));
        Assert.All(months.Where(month => month.FromPrevious is not null), month => Assert.Equal(
            isGross ? month.Value.Gross : month.Value.Net, ((ShareComparison)month.FromPrevious!).Current));
    }

    [Fact]
    public void FirstContact_OfAnotherWindow_IsRefused()
    {
        FirstContact day = FirstContact.FromCounts(TimeSpan.FromDays(1), new Share(1, 2), new Share(1, 2));
        KeyValuePair<string, FirstContact>[] groups = [KeyValuePair.Create("A", day)];

        Assert.Throws<ArgumentException>(() => Breakdown.Of(groups, Metric.FirstContact(Week)));
        Assert.Throws<ArgumentException>(() => Breakdown.Of(groups, Metric.FirstContact(TimeSpan.FromDays(1))).Plus(Breakdown.Of<string, FirstContact>([], Metric.FirstContact(Week))));
        Assert.Throws<ArgumentOutOfRangeException>(() => Breakdown.Of(groups, Metric.FirstContact(-Week)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Breakdown.Of(groups, Metric.FirstContact(day.Window!.Value)).CompareBy(Metric.FirstContact(Week, (FirstContactMeasure)2)));
        Assert.Throws<ArgumentNullException>(() => Breakdown.Of<string, FirstContact>(null!, Metric.FirstContact(Week)));
        Assert.Equal(Week, Breakdown.Of<string, FirstContact>([], Metric.FirstContact(Week)).Overall.Window);
    }

    [Property]
    public void FirstContact_Suppressed_PublishesNoGroupOfFewCases(Contact[] contacts, bool isGross, byte minimum)
    {
        int least = 2 + (minimum % 4);
        FirstContactMeasure measure = isGross ? FirstContactMeasure.Gross : FirstContactMeasure.Net;
        Breakdown<int?, FirstContact> weeks = By(contacts, c => c.Day / 7).CompareBy(Metric.FirstContact(Week, measure));
        SuppressedBreakdown<int?, FirstContact> published = weeks.Suppress(least);

        Assert.All(published, week => Assert.True(SizeOf(week.Value) >= least));
        Assert.Equal(weeks.Count, published.Count + published.HiddenKeys.Count);
        Assert.False(published.HiddenKeys.Count == 1 && published.Count > 0);
        if (published.TryGetRemainder(out FirstContact remainder))
        {
            Assert.Equal(remainder, published.HiddenKeys.Select(key => weeks[key]).Sum(Metric.FirstContact(Week)));
            Assert.True(SizeOf(remainder) >= least || SizeOf(remainder) == 0);
        }

        long SizeOf(FirstContact value) => (isGross ? value.Gross : value.Net).Total;
    }

    [Fact]
    public void FirstContact_Suppressed_HidesMoreUntilTheRemainderIsNotUnanimousInEitherShare()
    {
        // A and B together are large enough and mixed in gross, but whoever level one could help was helped.
        Breakdown<string, FirstContact> teams = Breakdown.Of(new Dictionary<string, FirstContact>
        {
            ["A"] = FirstContact.FromCounts(Week, new Share(3, 4), new Share(3, 3)),
            ["B"] = FirstContact.FromCounts(Week, new Share(8, 11), new Share(8, 8)),
            ["C"] = FirstContact.FromCounts(Week, new Share(15, 25), new Share(12, 20)),
            ["D"] = FirstContact.FromCounts(Week, new Share(30, 45), new Share(30, 40)),
        }, Metric.FirstContact(Week)).CompareBy(Metric.FirstContact(Week, FirstContactMeasure.Gross));

        Assert.Equal(["A", "B", "C"], teams.Suppress(10).HiddenKeys);
    }

    [Property(MaxTest = 50)]
    public void ResponseTimes_ByTeamAndMonth_AreThoseOfTheirCases(WaitCount[] rows, int seed)
    {
        var random = new Random(seed);
        DateTime start = Contact.Start;
        var tickets = rows.Take(30).Select(row => new
        {
            Team = random.Next(3) switch { 0 => "North", 1 => "South", _ => null },
            Opened = random.Next(10) == 0 ? null : (DateTime?)start.AddHours(random.Next(2000)),
            Answered = row.Answered > 0,
            row.Wait,
        }).ToArray();
        DateTime asOf = start.AddHours(1800);
        Breakdown<(string? Team, CalendarPeriod? Month), ResponseTimes> cells = tickets.ToBreakdown(
            t => (t.Team, t.Opened is DateTime day ? CalendarPeriod.Containing(day, PeriodUnit.Month) : (CalendarPeriod?)null),
            group => group.ToResponseTimes(t => t.Opened, t => t.Answered ? t.Opened + t.Wait : null, asOf),
            Metric.ResponseTimes(4 * Hour));
        Trend<ResponseTimes> months = cells.RollUp(cell => cell.Month).ToTrend();

        foreach ((string? team, ResponseTimes times) in cells.RollUp(cell => cell.Team))
        {
            Assert.Equal(tickets.Where(t => t.Team == team).ToResponseTimes(t => t.Opened, t => t.Answered ? t.Opened + t.Wait : null, asOf), times);
        }

        Assert.Equal(tickets.Count(t => t.Opened is null), months.Undated.Undated);
        Assert.Equal(cells.Overall, months.Select(month => month.Value).Append(months.Undated).Sum(Metric.ResponseTimes(4 * Hour)));
        Assert.Equal(
            months.Zip(months.Skip(1), (one, other) => one.Value + other.Value), months.Rolling(Math.Min(2, Math.Max(1, months.Count))).Select(point => point.Value).Take(Math.Max(0, months.Count - 1)));
    }

    [Property(MaxTest = 100)]
    public void ResponseTimes_AreComparedByTheNumberAskedFor(ResponseTimes[] times, byte hours, ConfidenceLevel level)
    {
        TimeSpan target = (hours % 14) * Hour;
        Breakdown<int, ResponseTimes> groups = Breakdown.Of(times.Take(6).Select((value, i) => KeyValuePair.Create(i, value)), Metric.ResponseTimes(target));
        IReadOnlyList<MetricSummary<int>> shareRows = groups.Summarize(level);
        for (int i = 0; i < groups.Count; i++)
        {
            ResponseTimes rest = groups.Where(group => group.Key != i).Select(group => group.Value).Sum(Metric.ResponseTimes(target));
            ShareWithin share = groups[i].GetShareWithin(target);

            Assert.Equal(groups[i].CompareWith(rest, target), groups.CompareEachToRest()[i].Comparison);
            Assert.Equal(groups[i].CompareMeansWith(rest, Hour), groups.CompareBy(Metric.ResponseTimes(target, ResponseTimeMeasure.Mean)).CompareEachToRest()[i].Comparison);
            Assert.Equal((share.Value, share.GetConfidenceInterval(level)?.Lower), (shareRows[i].Value, shareRows[i].Lower));
            Assert.Equal((groups[i].Total, groups[i].Undated), (shareRows[i].Cases, shareRows[i].Missing));
        }
    }

    [Property(MaxTest = 100)]
    public void ResponseTimes_Suppressed_PublishNoGroupOfFewCases(ResponseTimes[] times, byte minimum, bool isMean)
    {
        int least = 2 + (minimum % 10);
        Breakdown<int, ResponseTimes> groups = Breakdown.Of(times.Take(8).Select((value, i) => KeyValuePair.Create(i, value)), Metric.ResponseTimes(3 * Hour))
            .CompareBy(Metric.ResponseTimes(3 * Hour, isMean ? ResponseTimeMeasure.Mean : ResponseTimeMeasure.ShareWithin));
        SuppressedBreakdown<int, ResponseTimes> published = groups.Suppress(least);

        Assert.All(published, group => Assert.True(group.Value.Total >= least));
        Assert.Equal(groups.Count, published.Count + published.HiddenKeys.Count);
        Assert.False(published.HiddenKeys.Count == 1 && published.Count > 0);
        if (published.TryGetRemainder(out ResponseTimes remainder))
        {
            Assert.Equal(remainder, published.HiddenKeys.Select(key => groups[key]).Sum(Metric.ResponseTimes(3 * Hour)));
            Assert.True(published.TryGetOverall(out ResponseTimes overall));
            Assert.Equal(groups.Overall, overall);
        }
    }

    [Fact]
    public void ResponseTimes_Suppressed_ThatAreAllWithinTheTarget_CountAsUnanimous()
    {
        Breakdown<string, ResponseTimes> teams = Breakdown.Of(new Dictionary<string, ResponseTimes>
        {
            ["A"] = ResponseTimes.FromCounts([new(Hour, 2)]),
            ["B"] = ResponseTimes.FromCounts([new(Hour, 6), new(2 * Hour, 6)]),
            ["C"] = ResponseTimes.FromCounts([new(Hour, 10), new(5 * Hour, 10)]),
            ["D"] = ResponseTimes.FromCounts([new(Hour, 20), new(5 * Hour, 20)]),
        }, Metric.ResponseTimes(4 * Hour));

        Assert.Equal(["A", "B", "C"], teams.Suppress(10).HiddenKeys);
        Assert.Throws<ArgumentOutOfRangeException>(() => teams.CompareBy(Metric.ResponseTimes(4 * Hour, (ResponseTimeMeasure)2)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Breakdown.Of(teams, Metric.ResponseTimes(-Hour)));
    }

    [Fact]
    public void ToBreakdown_OfTimes_RowsThatCannotBe_AreRefusedOnce()
    {
        DateTimeOffset start = new(2026, 5, 1, 8, 0, 0, TimeSpan.Zero);
        int[] minutes = [5, -3, 0, -1];

        Assert.Contains("2 of 4 waits are negative; the first is -00:03:00 at index 1", Assert.Throws<ArgumentException>(
            () => minutes.ToBreakdown(
                m => m,
                group => group.ToResponseTimes(_ => start, m => start.AddMinutes(m), start.AddDays(1)),
                Metric.ResponseTimes(Hour))).Message, StringComparison.Ordinal);
        Assert.Equal("created", Assert.Throws<ArgumentException>(
            () => minutes.ToBreakdown(
                m => m,
                group => group.ToResponseTimes(_ => new DateTime(2026, 1, 1), _ => null, start.UtcDateTime),
                Metric.ResponseTimes(Hour))).ParamName);
        Assert.Throws<ArgumentNullException>(() => minutes.ToBreakdown(
            (Func<int, int>)null!,
            group => group.ToResponseTimes(_ => start, _ => start, start),
            Metric.ResponseTimes(Hour)));
        Assert.Throws<ArgumentOutOfRangeException>(() => minutes.ToBreakdown(
            m => m,
            group => group.ToResponseTimes(_ => start, _ => start, start),
            Metric.ResponseTimes(-Hour)));
    }

    [Fact]
    public void Summarize_OneValue_IsARow()
    {
        MetricSummary<string> net = Metric.FirstContact(Week).Summarize("net", Samples.Contacts);
        MetricSummary<string> gross = Metric.FirstContact(Week, FirstContactMeasure.Gross).Summarize("gross", Samples.Contacts, ConfidenceLevel.Percent90);
        MetricSummary<string> within = Metric.ResponseTimes(4 * Hour).Summarize("within", Samples.Waits);
        MetricSummary<string> mean = Metric.ResponseTimes(4 * Hour, ResponseTimeMeasure.Mean).Summarize("mean", Samples.Waits);

        Assert.Equal((96L, 19L, 69 / 96.0), (net.Cases, net.Missing, net.Value));
        Assert.Equal((109L, 16L, 78 / 109.0, 0.9), (gross.Cases, gross.Missing, gross.Value, gross.Level));
        Assert.Equal((16L, 2L, Samples.Waits.GetShareWithin(4 * Hour).StandardError), (within.Cases, within.Missing, within.StandardError));
        Assert.Equal((10L, 8L), (mean.Cases, mean.Missing));
        Assert.Equal(Samples.Waits.Mean!.Value.TotalHours, mean.Value!.Value, 1e-12);
    }

    private static CalendarPeriod? MonthOf(Contact contact) =>
        contact.At is DateTime day ? CalendarPeriod.Containing(day, PeriodUnit.Month) : null;

    private static (CalendarPeriod Period, FirstContact Value)[] Values(Trend<FirstContact> trend) => [.. trend.Select(point => (point.Period, point.Value))];

    private static Breakdown<TKey, FirstContact> By<TKey>(IEnumerable<Contact> contacts, Func<Contact, TKey> key) => contacts.ToFirstContactBreakdown(
        key, c => c.Customer, c => c.Issue, c => c.At, c => c.Resolved, Week, Contact.Start.AddDays(40), c => c.Resolvable, c => c.Reopened);
}
