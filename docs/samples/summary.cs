#:project ../../src/Nps.Core/Nps.Core.csproj
#:project SurveyFiles/SurveyFiles.csproj
#:property PublishAot=false

// Flat rows for a spreadsheet, a dashboard or a database: one line a segment, one line a month.
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Nps.Core;
using SurveyFiles;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;

// Synthetic answers, see make-responses.cs.
Survey survey = SurveyFile.Read(
    Path.Combine(folder, "responses.csv"), new SurveyOptions { Score = "score", Date = "submitted_on", Segment = "region" });
IReadOnlyList<SurveyRow> responses = survey.Rows;

TallyBreakdown<string> regions = responses.ToTallyBreakdown(r => r.Segment is "" or null ? "(blank)" : r.Segment, r => r.Rating);
List<NpsSummary<string>> rows = [.. regions.Summarize(), regions.Overall.Summarize("All regions")];

// A trend counts ratings only; what is no rating is in the rows of the regions.
NpsTrend<CalendarPeriod> months = responses.Where(r => !r.IsInvalid).ToNpsTrend(r => r.Date, r => r.Rating, PeriodUnit.Month);
rows.AddRange(months.Summarize().Select(month => month.WithKey("All regions")));

using CsvWriter csv = new(Console.Out, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);

// The rows hold what was computed, to the last digit. Here four digits are enough.
csv.Context.TypeConverterOptionsCache.GetOptions<double>().Formats = ["G4"];
csv.Context.TypeConverterOptionsCache.GetOptions<double?>().Formats = ["G4"];
csv.WriteRecords(rows);
