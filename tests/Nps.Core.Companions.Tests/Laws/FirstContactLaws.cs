namespace Nps.Core.Companions.Tests;

public class FirstContactLaws
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    [Property(Arbitrary = [typeof(ContactGenerator)])]
    public void ToFirstContact_IsTheDefinition_ReadOffEachContact(Contact[] contacts, byte asOfDay)
    {
        FirstContact counts = Count(contacts, asOfDay % 50);
        Contact[] seen = [.. contacts.Where(contact => contact.Customer is not null && contact.Day <= asOfDay % 50)];

        // A first contact per group of equal time, and the rule word for word, at the cost of a square.
        var firsts = seen.GroupBy(contact => (contact.Customer, contact.Issue, contact.Day)).Where(group => !seen.Any(
            other => IsSameIssue(other, group.First()) && group.Key.Day - other.Day is > 0 and <= 7)).ToArray();
        var mature = firsts.Where(group => group.Key.Day + 7 <= asOfDay % 50).ToArray();
        var known = mature.Where(group => group.Any(contact => contact.Resolved is not null)).ToArray();
        long resolved = known.Count(group => group.Count() == 1 && group.Single() is { Resolved: true, ReopenedAfter: null or > 7 } first
            && !seen.Any(other => IsSameIssue(other, first) && other.Day - first.Day is > 0 and <= 7));

        Assert.Equal(firsts.Length - mature.Length, counts.TooYoung);
        Assert.Equal(mature.Length - known.Length, counts.Unknown);
        Assert.Equal(new Share(resolved, known.Length), counts.Gross);
        Assert.Equal(seen.Length - firsts.Length, counts.Repeats);
    }

    [Property(Arbitrary = [typeof(ContactGenerator)])]
    public void ToFirstContact_CountsEveryContactOnce_InAnyOrder_BySegmentAndInTotal(Contact[] contacts, byte asOfDay, int seed)
    {
        FirstContact counts = Count(contacts, asOfDay % 50);
        var shuffled = (Contact[])contacts.Clone();
        new Random(seed).Shuffle(shuffled);
        Breakdown<string?, FirstContact> teams = By(contacts, asOfDay % 50);

        Assert.Equal(contacts.Length, counts.Contacts);
        Assert.Equal(contacts.Count(contact => contact.Day is null), counts.Undated);
        Assert.Equal(contacts.Count(contact => contact.Day > asOfDay % 50), counts.AfterAsOf);
        Assert.Equal(counts, Count(shuffled, asOfDay % 50));
        Assert.Equal(contacts.Select(contact => contact.Team).Distinct(), teams.Select(team => team.Key));
        Assert.All(teams, team => Assert.Equal(contacts.Count(contact => contact.Team == team.Key), team.Value.Contacts));
        Assert.Equal(counts, teams.Overall);
        Assert.Equal(contacts.Length == 0 ? default : counts, teams.Select(team => team.Value).Aggregate(default(FirstContact), (one, other) => one + other));
        Assert.InRange(counts.Net.Value ?? 0, 0, 1);
        Assert.InRange(counts.Gross.Total - counts.Net.Total, counts.UnknownResolvability, long.MaxValue);
    }

    [Property(Arbitrary = [typeof(ContactGenerator)])]
    public void ToFirstContact_OfPartsByCustomer_AddsUpToTheWhole(Contact[] contacts)
    {
        IEnumerable<FirstContact> parts = contacts.GroupBy(contact => contact.Customer).Select(group => Count(group, 30));

        Assert.Equal(Count(contacts, 30), parts.Append(Count([], 30)).Sum(Metric.FirstContact(TimeSpan.FromDays(7))));
        Assert.Equal(Count(contacts, 30), default(FirstContact) + Count(contacts, 30));
    }

    [Property(Arbitrary = [typeof(ContactGenerator)])]
    public void ToFirstContact_AsOfLater_JudgesNoFewer(Contact[] contacts)
    {
        FirstContact earlier = Count(contacts, 20);
        FirstContact later = Count(contacts, 21);

        Assert.True(later.Gross.Total + later.Unknown >= earlier.Gross.Total + earlier.Unknown);
        Assert.True(later.Gross.Successes >= earlier.Gross.Successes);
    }

    [Property(Arbitrary = [typeof(ContactGenerator)])]
    public void ToFirstContact_WithARepeatMore_IsNeverHigher(Contact[] contacts, byte daysLater, Contact repeat)
    {
        // A repeat of a contact, in time before another chain could begin.
        foreach (Contact contact in contacts.Where(contact => contact is { Customer: not null, Day: not null }))
        {
            Contact more = repeat with { Customer = contact.Customer, Issue = contact.Issue, Day = contact.Day + (daysLater % 8) };
            FirstContact before = Count(contacts, 100);
            FirstContact after = Count([.. contacts, more], 100);

            Assert.True(after.Gross.Successes <= before.Gross.Successes);
            Assert.True(after.Contacts == before.Contacts + 1);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(50)]
    public void ToFirstContact_AChainOfRepeats_IsOneEpisode(int length)
    {
        // Each within the window after the one before, the last far beyond that of the first.
        IEnumerable<Contact> chain = Enumerable.Range(0, length).Select(i => new Contact("a", 1, 7 * i, true, true, null, null));
        FirstContact counts = Count(chain, 1000);

        Assert.Equal(new Share(0, 1), counts.Gross);
        Assert.Equal(length - 1, counts.Repeats);
    }

    [Fact]
    public void ToFirstContact_ManyContactsOfOneCustomer_TakesNoSquare()
    {
        // Half a million contacts compared with each other would be 10¹¹ comparisons.
        IEnumerable<Contact> chain = Enumerable.Range(0, 500_000).Select(i => new Contact("a", 1, 8 * (i % 100_000), true, true, null, null));

        Assert.Equal(new Share(0, 100_000), Count(chain, 800_007).Gross);
    }

    [Fact]
    public void ToFirstContact_ReopenedBeforeItCame_SaysHowManyAndWhich()
    {
        Contact[] contacts = [new("a", 1, 0, true, true, 1, null), new("b", 1, 3, true, true, -2, null), new("c", 1, 3, true, true, -1, null)];
        ArgumentException error = Assert.Throws<ArgumentException>(() => Count(contacts, 20));

        Assert.Contains("2 of 3 contacts", error.Message, StringComparison.Ordinal);
        Assert.Contains("index 1, reopened 2.00:00:00 too early", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ToFirstContact_TimesOfAnotherKind_AreRefused()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Enumerable.Range(0, 1).ToFirstContact(
            _ => "a", _ => 1, _ => new DateTime(2026, 1, 1), _ => true, Week, Contact.Start));

        Assert.Equal("time", error.ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Array.Empty<int>().ToFirstContact(
            _ => "a", _ => 1, _ => Contact.Start, _ => true, TimeSpan.FromTicks(-1), Contact.Start));
    }

    [Fact]
    public void ToFirstContact_WithoutResolvable_NetIsGross_AndCustomersAreToldApartAsAsked()
    {
        (string Customer, int Day)[] contacts = [("a", 0), ("A", 3), ("b", 1)];
        FirstContact apart = contacts.ToFirstContact(c => c.Customer, _ => 1, c => Contact.Start.AddDays(c.Day), _ => true, Week, Contact.Start.AddDays(30));
        FirstContact alike = contacts.ToFirstContact(
            c => c.Customer, _ => 1, c => Contact.Start.AddDays(c.Day), _ => true, Week, Contact.Start.AddDays(30), customerComparer: StringComparer.OrdinalIgnoreCase);

        Assert.Equal(new Share(3, 3), apart.Gross);
        Assert.Equal(new Share(1, 2), alike.Gross);
        Assert.Equal(alike.Gross, alike.Net);
    }

    [Property(Arbitrary = [typeof(ContactGenerator)])]
    public void FromCounts_OfItsCounts_IsEqual(Contact[] contacts)
    {
        FirstContact one = Count(contacts, 30);
        FirstContact again = FirstContact.FromCounts(
            one.Window!.Value, one.Gross, one.Net, one.UnknownResolvability, one.TooYoung, one.Unknown, one.Repeats, one.AfterAsOf, one.Undated, one.Unidentified);

        Assert.Equal(one, again);
        Assert.Equal(one.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(one, FirstContact.FromCounts(one.Window.Value, one.Gross, one.Net, one.UnknownResolvability, one.TooYoung + 1));
    }

    [Fact]
    public void FromCounts_ImpossibleCounts_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => FirstContact.FromCounts(Week, new Share(5, 10), new Share(6, 8)));
        Assert.Throws<ArgumentException>(() => FirstContact.FromCounts(Week, new Share(5, 10), new Share(0, 6)));
        Assert.Throws<ArgumentException>(() => FirstContact.FromCounts(Week, new Share(5, 10), new Share(4, 8), unknownResolvability: 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => FirstContact.FromCounts(Week, default, default, tooYoung: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => FirstContact.FromCounts(-Week, default, default));
        Assert.Throws<OverflowException>(() => FirstContact.FromCounts(Week, new Share(0, long.MaxValue), default, repeats: 1));
    }

    [Fact]
    public void Plus_OtherWindows_DoNotMix()
    {
        FirstContact days = FirstContact.FromCounts(TimeSpan.FromDays(3), new Share(1, 2), new Share(1, 2));
        FirstContact week = FirstContact.FromCounts(Week, new Share(1, 2), new Share(1, 2));

        Assert.Throws<ArgumentException>(() => days + week);
        Assert.Throws<ArgumentException>(() => days.CompareWith(week));
        Assert.Throws<ArgumentException>(() => days.CompareWith(week, FirstContactMeasure.Gross));
        Assert.Equal(week, week + default(FirstContact));
        Assert.Null(default(FirstContact).Window);
        Assert.Null(default(FirstContact).Gross.Value);
    }

    [Property]
    public void CompareWith_ComparesNet_AndHigherIsBetter(Share baseline, Share current, ConfidenceLevel level)
    {
        FirstContact before = FirstContact.FromCounts(Week, baseline + new Share(1, 1), baseline);
        FirstContact after = FirstContact.FromCounts(Week, current + new Share(0, 1), current);
        ShareComparison comparison = after.CompareWith(before);

        Assert.Equal(current.CompareWith(baseline).PValue, comparison.PValue);
        Assert.True(comparison.HigherIsBetter);
        Assert.Equal(after.Gross.CompareWith(before.Gross).PValue, after.CompareWith(before, FirstContactMeasure.Gross).PValue);
        ComparisonLaws.CheckAgreement(comparison, baseline.IsEmpty || current.IsEmpty, level);
    }

    [Fact]
    public void ToString_IsReadable()
    {
        FirstContact counts = FirstContact.FromCounts(Week, new Share(78, 109), new Share(69, 96), tooYoung: 4);

        Assert.Equal("gross 0.716 (78 of 109), net 0.719 (69 of 96), 4 too young, 0 unknown", FormattableString.Invariant($"{counts}"));
        Assert.Equal("gross 71.6 % (78 of 109), net 71.9 % (69 of 96), 4 too young, 0 unknown", FormattableString.Invariant($"{counts:P1}"));
        Cultures.Run("de-DE", () => Assert.StartsWith("gross 0,716 (78 of 109)", counts.ToString(), StringComparison.Ordinal));
    }

    private static bool IsSameIssue(Contact one, Contact other) => one.Customer == other.Customer && one.Issue == other.Issue;

    private static FirstContact Count(IEnumerable<Contact> contacts, int asOfDay) => contacts.ToFirstContact(
        c => c.Customer, c => c.Issue, c => c.At, c => c.Resolved, Week, Contact.Start.AddDays(asOfDay), c => c.Resolvable, c => c.Reopened);

    private static Breakdown<string?, FirstContact> By(IEnumerable<Contact> contacts, int asOfDay) => contacts.ToFirstContactBreakdown(
        c => c.Team, c => c.Customer, c => c.Issue, c => c.At, c => c.Resolved, Week, Contact.Start.AddDays(asOfDay), c => c.Resolvable, c => c.Reopened);
}
