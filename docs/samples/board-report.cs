#:project ../../src/Nps.Core/Nps.Core.csproj
#:package CsvHelper
#:property PublishAot=false

// The monthly page for the board: what happened, what it is worth, and why.
using System.Globalization;
using CsvHelper;
using Nps.Core;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;

// Synthetic answers, see make-responses.cs. What is no rating is left out here; the quickstart shows how to report it.
using CsvReader csv = new(new StreamReader(Path.Combine(folder, "responses.csv")), CultureInfo.InvariantCulture);
var rows = csv.GetRecords(new { submitted_on = default(DateTime), region = "", score = "" });
List<Response> responses =
[
    .. rows.Where(row => row.score.Length == 0 || Rating.TryParse(row.score, out _))
        .Select(row => new Response(row.submitted_on, row.region, row.score.Length == 0 ? null : Rating.Parse(row.score).Value)),
];

NpsTrend<CalendarPeriod> months = responses.ToNpsTrend(r => r.Date, r => r.Score, PeriodUnit.Month);
NpsTrendPoint<CalendarPeriod> latest = months[^1];
Console.WriteLine($"{latest.Period}: {latest.Score} {latest.Counts.GetConfidenceInterval()} from {latest.Counts.Total} answers");
Console.WriteLine($"Against the month before: {latest.FromPrevious}: {latest.FromPrevious?.GetVerdict()}");

NpsTrendPoint<CalendarPeriod> quarter = months.Rolling(3)[^1];
Console.WriteLine($"Last three months, pooled: {quarter.Score} {quarter.Counts.GetConfidenceInterval()}");
Console.WriteLine($"Against the three months before: {quarter.FromPrevious?.ToString() ?? "not comparable"}");
Console.WriteLine($"Over the year: {months.TestTrend()}");
Console.WriteLine($"Out of control: {string.Join(", ", months.GetControlLimits()!.Where(m => m.IsOutside).Select(m => $"{m.Period} {m.Score}"))}");

// Why did the fourth quarter move? Scores of regions, or their shares?
ReportingCalendar calendar = new(firstMonthOfFiscalYear: 4);
CalendarPeriod now = calendar.GetPeriod(latest.Period.Start, PeriodUnit.Quarter);
var byRegion = responses.ToSegmentBreakdown(r => (r.Region, Quarter: calendar.GetPeriod(r.Date, PeriodUnit.Quarter)), r => r.Score);
SegmentComparison<string> why = In(now).CompareWith(In(now.Previous));
Console.WriteLine();
Console.WriteLine($"{now} against {now.Previous}: {why}");
foreach (SegmentChange<string> region in why)
{
    Console.WriteLine($"  {region}");
}

SegmentBreakdown<string> In(CalendarPeriod wanted) => SegmentBreakdown.FromCounts(
    byRegion.Where(s => s.Segment.Quarter == wanted)
        .Select(s => KeyValuePair.Create(s.Segment.Region.Length == 0 ? "(blank)" : s.Segment.Region, s.Counts)));

internal sealed record Response(DateTime Date, string Region, int? Score);
