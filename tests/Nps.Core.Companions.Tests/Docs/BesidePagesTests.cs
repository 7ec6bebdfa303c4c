using System.Globalization;
using System.Text;

namespace Nps.Core.Companions.Tests;

/// <summary>The examples of the pages are the code here, and what they print is what the pages show.</summary>
public class BesidePagesTests
{
    private readonly Output _printed = new();

    private Output Console => _printed;

    [Fact]
    public void FirstContactPage_ShowsWhatItsExamplePrints()
    {
        // <first-contact>
        DateTime start = new(2026, 5, 1);
        (string Customer, string Topic, double Day, bool? Solved, bool IsForLevelOne)[] contacts =
        [
            ("Ada", "invoice", 0, true, true),     // resolved
            ("Ben", "login", 1, true, true),       // marked as resolved, but Ben came again
            ("Ben", "login", 5, true, true),       // the repeat
            ("Ben", "login", 10, true, true),      // within a week of the repeat: still the same episode
            ("Cem", "printer", 2, false, false),   // level one cannot repair it
            ("Dia", "login", 3, null, true),       // nobody noted the outcome
            ("Eva", "invoice", 28, true, true),    // two days ago: too young
        ];
        FirstContact may = contacts.ToFirstContact(
            c => c.Customer, c => c.Topic, c => start.AddDays(c.Day), c => c.Solved, TimeSpan.FromDays(7), start.AddDays(30), c => c.IsForLevelOne);
        Console.WriteLine(may);
        Console.WriteLine($"{may.Contacts} contacts, {may.Repeats} of them repeats");
        Console.WriteLine($"net {may.Net.GetConfidenceInterval()}");
        // </first-contact>

        Check("first-contact");
    }

    [Fact]
    public void FirstContactPage_ShowsWhatItsExampleByTeamAndMonthPrints()
    {
        // <first-contact-by-team>
        DateTime start = new(2026, 5, 1);
        (string Team, string Customer, double Day, bool Solved)[] contacts =
        [
            ("North", "Ada", 2, true), ("North", "Ben", 28, true), ("South", "Ben", 33, true),   // Ben came again in June, to another team
            ("South", "Cem", 9, false), ("South", "Dia", 12, false), ("North", "Eva", 35, true), ("South", "Fay", 40, true),
        ];
        Breakdown<(string Team, CalendarPeriod Month), FirstContact> cells = contacts.ToFirstContactBreakdown(
            c => (c.Team, CalendarPeriod.Containing(start.AddDays(c.Day), PeriodUnit.Month)),
            c => c.Customer, _ => "any issue", c => start.AddDays(c.Day), c => c.Solved, TimeSpan.FromDays(7), asOf: start.AddDays(60));
        foreach (TrendPoint<FirstContact> month in cells.RollUp(cell => cell.Month).ToTrend())
        {
            Console.WriteLine(month);
        }

        Metric<FirstContact> byGross = Metric.FirstContact(TimeSpan.FromDays(7), FirstContactMeasure.Gross);
        foreach (Contrast<string> team in cells.RollUp(cell => cell.Team).CompareBy(byGross).CompareEachToRest())
        {
            Console.WriteLine(team);
        }
        // </first-contact-by-team>

        Check("first-contact-by-team", "first-contact");
    }

    [Fact]
    public void ResponseTimesPage_ShowsWhatItsExamplePrints()
    {
        // <response-times>
        DateTime now = new(2026, 5, 29, 17, 0, 0);
        (double HoursAgo, double? AnsweredAfter)[] tickets =
            [(30, 0.5), (28, 1), (26, 1.5), (25, 2), (20, 3), (9, 4.5), (8, null), (6, 5), (3, null), (1, null)];
        ResponseTimes times = tickets.ToResponseTimes(
            t => now.AddHours(-t.HoursAgo), t => t.AnsweredAfter is double hours ? now.AddHours(hours - t.HoursAgo) : null, now);
        Console.WriteLine(times);
        Console.WriteLine($"median {times.GetPercentileInterval(0.5)}");

        ShareWithin target = times.GetShareWithin(TimeSpan.FromHours(4));
        Console.WriteLine($"{target}, {target.GetConfidenceInterval()}");
        Console.WriteLine($"answered only: mean {times.Mean:hh\\:mm}");
        Console.WriteLine($"all, up to 8 hours: mean {times.GetRestrictedMean(TimeSpan.FromHours(8)):hh\\:mm}");
        // </response-times>

        Check("response-times");
    }

    [Fact]
    public void ResponseTimesPage_ShowsWhatItsExampleByTeamPrints()
    {
        // <response-times-by-team>
        DateTime now = new(2026, 5, 29, 17, 0, 0);
        (string Team, double HoursAgo, double? AnsweredAfter)[] tickets =
        [
            ("North", 30, 0.5), ("North", 28, 1), ("North", 26, 1.5), ("North", 25, 2), ("North", 20, 4.5), ("North", 3, null),
            ("South", 29, 6), ("South", 27, 7), ("South", 26, 9), ("South", 22, 3.5), ("South", 9, null), ("South", 1, null),
        ];
        Breakdown<string, ResponseTimes> teams = tickets.ToBreakdown(
            t => t.Team,
            group => group.ToResponseTimes(t => now.AddHours(-t.HoursAgo), t => t.AnsweredAfter is double hours ? now.AddHours(hours - t.HoursAgo) : null, now),
            Metric.ResponseTimes(target: TimeSpan.FromHours(4)));
        foreach (MetricSummary<string> row in teams.Summarize())
        {
            Console.WriteLine($"{row.Key}: {row.Value:P0} in time, {row.DifferenceVersusRest:+0.00;-0.00} to the rest, {row.VerdictVersusRest}");
        }

        foreach ((string team, ResponseTimes times) in teams)
        {
            Console.WriteLine($"{team}: {times}; median in {times.GetPercentileInterval(0.5)}");
        }
        // </response-times-by-team>

        Check("response-times-by-team", "response-times");
    }

    private void Check(string name, string? pageName = null)
    {
        string[] source = File.ReadAllText(Repository.PathTo("tests", "Nps.Core.Companions.Tests", "Docs", "BesidePagesTests.cs"))
            .ReplaceLineEndings("\n").Split($"        // <{name}>\n")[1].Split($"        // </{name}>")[0].TrimEnd().Split('\n');
        string code = string.Join('\n', source.Select(line => line.Length > 8 ? line[8..] : ""));
        string page = File.ReadAllText(Repository.PathTo("docs", "beside", (pageName ?? name) + ".md")).ReplaceLineEndings("\n");

        Assert.Contains($"```csharp\n{code}\n```", page, StringComparison.Ordinal);
        Assert.Contains($"```text\n{_printed}```", page, StringComparison.Ordinal);
    }

    private sealed class Output
    {
        private readonly StringBuilder _text = new();

        public override string ToString() => _text.ToString();

        internal void WriteLine(FormattableString line) => _text.Append(FormattableString.Invariant(line)).Append('\n');

        internal void WriteLine(IFormattable line) => _text.Append(line.ToString(null, CultureInfo.InvariantCulture)).Append('\n');
    }
}
