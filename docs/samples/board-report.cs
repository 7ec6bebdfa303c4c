#:project ../../src/Nps.Core/Nps.Core.csproj
#:project SurveyFiles/SurveyFiles.csproj
#:property PublishAot=false

// The monthly page for the board: what happened, what it is worth, and why.
using System.Globalization;
using Nps.Core;
using SurveyFiles;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;

// Synthetic answers, see make-responses.cs. What is no rating is left out here; the quickstart shows how to report it.
Survey survey = SurveyFile.Read(
    Path.Combine(folder, "responses.csv"), new SurveyOptions { Score = "score", Date = "submitted_on", Segment = "region" });
List<SurveyRow> responses = [.. survey.Rows.Where(row => !row.IsInvalid)];

NpsTrend<CalendarPeriod> months = responses.ToNpsTrend(r => r.Date, r => r.Rating, PeriodUnit.Month);
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
var byRegion = responses.ToSegmentBreakdown(r => (Region: r.Segment!, Quarter: calendar.GetPeriod(r.Date!.Value, PeriodUnit.Quarter)), r => r.Rating);
SegmentComparison<string> why = In(now).CompareWith(In(now.Previous()));
Console.WriteLine();
Console.WriteLine($"{now} against {now.Previous()}: {why}");
foreach (SegmentChange<string> region in why)
{
    Console.WriteLine($"  {region}");
}

SegmentBreakdown<string> In(CalendarPeriod wanted) => SegmentBreakdown.FromCounts(
    byRegion.Where(s => s.Segment.Quarter == wanted)
        .Select(s => KeyValuePair.Create(s.Segment.Region.Length == 0 ? "(blank)" : s.Segment.Region, s.Counts)));
