#:package CsvHelper
#:project ../../src/Nps.Core.Companions/Nps.Core.Companions.csproj
#:property PublishAot=false

// The report of a support team: the score and its neighbours, by team and by month, in the culture asked for.
// Run: dotnet run docs/samples/support-report.cs -- pl-PL
using System.Globalization;
using System.Text;
using CsvHelper;
using Nps.Core;
using Nps.Core.Companions;

CultureInfo culture = CultureInfo.GetCultureInfo(args is [string name] ? name : "en-GB");
CultureInfo.CurrentCulture = culture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
MetricWords words = MetricWords.For(culture);

// Synthetic tickets, see make-tickets.cs. They were exported in the evening of the last day of June.
string folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
List<Ticket> tickets = ReadTickets(Path.Combine(folder, "tickets.csv"));
var asOf = new DateTime(2026, 6, 30, 18, 0, 0);

// What the numbers are about: repeats within a week, answers within four hours, four attributes from 1 to 10.
var window = TimeSpan.FromDays(7);
var target = TimeSpan.FromHours(4);
SatisfactionSurvey attributes = new(1, 10, "speed", "knowledge", "courtesy", "outcome");

TallyBreakdown<string> scores = tickets.ToTallyBreakdown(t => t.Team, t => t.Nps);
ResponseCounts counts = scores.Classify().Overall;
Console.WriteLine(words.GetQuestion("example.org"));
Console.WriteLine($"{NpsCategory.Promoter.ToText(counts.Promoters)}, {NpsCategory.Passive.ToText(counts.Passives)}, {NpsCategory.Detractor.ToText(counts.Detractors)}");

PrintScores(scores.Summarize());
Print(words.Satisfaction, "P0", Satisfaction(t => t.Team).Summarize());
Print(words.Effort, "0.00", Effort(t => t.Team).Summarize());
Print(words.FirstContact, "P0", FirstContacts(t => t.Team).Summarize());
Print($"{words.ResponseTime}, ≤ {target:h\\:mm}", "P0", Waits(t => t.Team).Summarize());
Print(words.SatisfactionIndex, "0.00", Index(t => t.Team).Summarize());
Print(words.ServiceQuality, "0.00", Quality(t => t.Team).Summarize());

// The stages of a customer's way are the keys of a breakdown.
Breakdown<string, Answers> stages = tickets.ToBreakdown(
    t => t.Touchpoint, stage => stage.ToAnswerTally(t => t.Ces, AnswerScale.Ces2), Metric.Answers(AnswerScale.Ces2));
Print(words.Effort, "P0", stages.Summarize());

// The same by the month in which a ticket was opened, each against the month before.
PrintScores(tickets.ToTallyBreakdown(t => Month(t), t => t.Nps).Classify().ToNpsTrend().Summarize());
Print(words.Satisfaction, "P0", Satisfaction(Month).ToTrend().Summarize());
Print(words.Effort, "0.00", Effort(Month).ToTrend().Summarize());
Print(words.FirstContact, "P0", FirstContacts(Month).ToTrend().Summarize());
Print($"{words.ResponseTime}, ≤ {target:h\\:mm}", "P0", Waits(Month).ToTrend().Summarize());
Print(words.SatisfactionIndex, "0.00", Index(Month).ToTrend().Summarize());
Print(words.ServiceQuality, "0.00", Quality(Month).ToTrend().Summarize());

static CalendarPeriod Month(Ticket ticket) => ReportingCalendar.Iso.GetPeriod(ticket.Opened, PeriodUnit.Month);

Breakdown<TKey, Answers> Satisfaction<TKey>(Func<Ticket, TKey> key) =>
    tickets.ToBreakdown(key, group => group.ToAnswerTally(t => t.Csat, AnswerScale.Csat5), Metric.Answers(AnswerScale.Csat5));

Breakdown<TKey, Answers> Effort<TKey>(Func<Ticket, TKey> key) =>
    tickets.ToBreakdown(key, group => group.ToAnswerTally(t => t.Ces, AnswerScale.Ces2), Metric.Answers(AnswerScale.Ces2, AnswerMeasure.Mean));

Breakdown<TKey, FirstContact> FirstContacts<TKey>(Func<Ticket, TKey> key) => tickets.ToFirstContactBreakdown(
    key, t => t.Customer, t => t.Issue, t => t.Opened, t => t.Solved is not null, window, asOf, reopened: t => t.Reopened);

Breakdown<TKey, ResponseTimes> Waits<TKey>(Func<Ticket, TKey> key) =>
    tickets.ToBreakdown(key, group => group.ToResponseTimes(t => t.Opened, t => t.FirstAnswer, asOf), Metric.ResponseTimes(target));

Breakdown<TKey, SatisfactionIndex> Index<TKey>(Func<Ticket, TKey> key) => tickets.ToBreakdown(
    key, group => group.ToSatisfactionIndex(attributes, t => t.Importance, t => t.Satisfaction), Metric.SatisfactionIndex(attributes));

Breakdown<TKey, ServiceQuality> Quality<TKey>(Func<Ticket, TKey> key) => tickets.ToBreakdown(
    key, group => group.ToServiceQuality(ServiceSurvey.Servqual, t => t.Expected, t => t.Perceived),
    Metric.ServiceQuality(ServiceSurvey.Servqual, ServiceMeasure.Unweighted));

// One line a team or month: cases, value, interval, and the verdict against the rest or against the month before.
void Print<TKey>(string metric, string format, IReadOnlyList<MetricSummary<TKey>> rows)
{
    Console.WriteLine();
    Console.WriteLine(metric);
    foreach (MetricSummary<TKey> row in rows)
    {
        bool? isBetter = row.IsBetterThanRest ?? row.IsBetterThanPrevious;
        string better = isBetter is bool known ? $", {(known ? words.Better : words.Worse)}" : "";
        PrintLine($"{row.Key}", row.Cases, format, row.Value, row.Lower, row.Upper, row.VerdictVersusRest ?? row.VerdictFromPrevious, better);
    }
}

void PrintScores<TKey>(IReadOnlyList<NpsSummary<TKey>> rows)
{
    Console.WriteLine();
    Console.WriteLine("NPS");
    foreach (NpsSummary<TKey> row in rows)
    {
        PrintLine($"{row.Key}", row.Responses, "+0.0;-0.0;0.0", row.Score, row.Lower, row.Upper, row.VerdictVersusRest ?? row.VerdictFromPrevious, "");
    }
}

void PrintLine(string key, long cases, string format, double? value, double? lower, double? upper, ComparisonVerdict? verdict, string better)
{
    string text = $"{Text(value)} [{Text(lower)}; {Text(upper)}]";
    Console.WriteLine($"  {key,-10} {cases,4}  {text,-26} {verdict?.ToText(culture)}{better}".TrimEnd());

    string Text(double? number) => number?.ToString(format, culture) ?? "–";
}

static List<Ticket> ReadTickets(string path)
{
    using var csv = new CsvReader(new StreamReader(path), CultureInfo.InvariantCulture);
    List<Ticket> tickets = [];
    csv.Read();
    csv.ReadHeader();
    while (csv.Read())
    {
        tickets.Add(new(
            Text("team"), Text("touchpoint"), Text("customer"), Text("issue"), csv.GetField<DateTime>("opened"),
            csv.GetField<DateTime?>("first_answer"), csv.GetField<DateTime?>("solved"), csv.GetField<DateTime?>("reopened"),
            csv.GetField<int?>("nps"), csv.GetField<int?>("csat"), csv.GetField<int?>("ces"),
            Items(Text("importance")), Items(Text("satisfaction")), Items(Text("expected")), Items(Text("perceived"))));
    }

    return tickets;

    string Text(string column) => csv.GetField(column)!;
}

// The answers to the items of a question stand in one field, a point where there is none.
static double?[]? Items(string text) => text.Length == 0
    ? null
    : [.. text.Split(' ').Select(item => item == "." ? (double?)null : int.Parse(item, CultureInfo.InvariantCulture))];

internal sealed record Ticket(
    string Team, string Touchpoint, string Customer, string Issue, DateTime Opened, DateTime? FirstAnswer, DateTime? Solved, DateTime? Reopened,
    int? Nps, int? Csat, int? Ces, double?[]? Importance, double?[]? Satisfaction, double?[]? Expected, double?[]? Perceived);
