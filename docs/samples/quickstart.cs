#:project ../../src/Nps.Core/Nps.Core.csproj
#:package CsvHelper
#:package System.CommandLine
#:property PublishAot=false

// From a file of answers to a Net Promoter report.
//   dotnet run docs/samples/quickstart.cs
//   dotnet run docs/samples/quickstart.cs -- FILE --score COLUMN [--date COLUMN] [--segment COLUMN]
// Without arguments it reads responses.csv beside this file: synthetic answers, made by make-responses.cs.
using System.CommandLine;
using System.Globalization;
using CsvHelper;
using Nps.Core;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

Argument<string?> file = new("file") { Description = "A CSV file with a header.", Arity = ArgumentArity.ZeroOrOne };
Option<string?> score = new("--score") { Description = "The column of the ratings, 0 to 10; blank is no answer." };
Option<string?> date = new("--date") { Description = "The column of the dates, yyyy-MM-dd; a time may follow." };
Option<string?> segment = new("--segment") { Description = "The column to break down by; blank is a segment too." };
RootCommand command = new("From a file of answers to a Net Promoter report.") { file, score, date, segment };
command.SetAction(arguments =>
{
    try
    {
        string path = arguments.GetValue(file)
            ?? Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "responses.csv");
        Columns columns = arguments.GetValue(file) is null
            ? new("score", "submitted_on", "region")
            : new(arguments.GetValue(score) ?? throw new InvalidDataException("name the column of the ratings: --score COLUMN"),
                arguments.GetValue(date), arguments.GetValue(segment));
        Report.Print(Survey.Read(path, columns), columns);
        return 0;
    }
    catch (Exception error) when (error is IOException or InvalidDataException or UnauthorizedAccessException or CsvHelperException)
    {
        Console.Error.WriteLine($"error: {error.Message.Split('\n')[0]}");
        return 1;
    }
});
return command.Parse(args).Invoke();

internal sealed record Columns(string Score, string? Date, string? Segment);

internal sealed record Response(int? Score, DateTime Date, string? Segment);

internal static class Survey
{
    // Text that is no rating must stay distinguishable from no answer; any number off the scale will do.
    private const int NotARating = -1;

    internal static List<Response> Read(string path, Columns columns)
    {
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"there is no file {path}");
        }

        using CsvReader csv = new(new StreamReader(path), CultureInfo.InvariantCulture);
        if (!csv.Read() || !csv.ReadHeader())
        {
            throw new InvalidDataException($"{path} is empty");
        }

        int scoreIndex = IndexOf(columns.Score);
        int? dateIndex = columns.Date is null ? null : IndexOf(columns.Date);
        int? segmentIndex = columns.Segment is null ? null : IndexOf(columns.Segment);
        List<Response> responses = [];
        while (csv.Read())
        {
            responses.Add(new(
                ReadRating(Field(scoreIndex)),
                dateIndex is int at ? ReadDate(Field(at)) : default,
                segmentIndex is int of ? Field(of) : null));
        }

        return responses;

        int IndexOf(string column)
        {
            int index = Array.IndexOf(csv.HeaderRecord!, column);
            return index >= 0
                ? index
                : throw new InvalidDataException($"{path} has no column \"{column}\"; it has {string.Join(", ", csv.HeaderRecord!)}");
        }

        string Field(int index) => csv.TryGetField(index, out string? text)
            ? text?.Trim() ?? ""
            : throw new InvalidDataException($"{path}, line {csv.Parser.RawRow}: there is no field for column \"{csv.HeaderRecord![index]}\"");

        DateTime ReadDate(string text) =>
            DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTime value)
                ? value
                : throw new InvalidDataException($"{path}, line {csv.Parser.RawRow}: \"{text}\" is not a date, expected yyyy-MM-dd");
    }

    private static int? ReadRating(string text) =>
        text.Length == 0 ? null
        : Rating.TryParse(text, out Rating rating) || Rating.TryParseLabel(text, out rating) ? rating.Value
        : NotARating;
}

internal static class Report
{
    internal static void Print(List<Response> responses, Columns columns)
    {
        RatingTally tally = responses.ToRatingTally(r => r.Score);
        ResponseCounts counts = tally.Ratings.Classify();
        Console.WriteLine($"{tally.Ratings.Total:N0} answered, {tally.Missing:N0} missing, {tally.Invalid:N0} invalid");
        if (counts.GetPercentages(1) is not CategoryPercentages percent)
        {
            Console.WriteLine("NPS none: nobody answered");
            return;
        }

        Console.WriteLine($"NPS {counts.Score} {counts.GetConfidenceInterval()}");
        Console.WriteLine();
        Console.WriteLine($"Promoters  {counts.Promoters,8}{percent.PromoterPercent,8} %");
        Console.WriteLine($"Passives   {counts.Passives,8}{percent.PassivePercent,8} %");
        Console.WriteLine($"Detractors {counts.Detractors,8}{percent.DetractorPercent,8} %");

        // The invalid answers are reported above; what follows is strict and would refuse them.
        List<Response> usable = [.. responses.Where(r => r.Score is null || Rating.TryCreate(r.Score.Value, out _))];
        if (columns.Segment is not null)
        {
            PrintSegments(usable.ToSegmentBreakdown(r => r.Segment, r => r.Score), columns.Segment);
        }

        if (columns.Date is not null)
        {
            PrintMonths(usable.ToNpsTrend(r => r.Date, r => r.Score, PeriodUnit.Month));
        }
    }

    private static void PrintSegments(SegmentBreakdown<string?> breakdown, string column)
    {
        Console.WriteLine();
        Console.WriteLine($"{column,-12}{"n",7}{"NPS",8}  {"interval",-24}{"contributes",12}{"p vs rest",11}");
        foreach (SegmentScore<string?> s in breakdown.OrderByDescending(s => s.Counts.Total))
        {
            string name = string.IsNullOrEmpty(s.Segment) ? "(blank)" : s.Segment;
            Console.WriteLine(
                $"{name,-12}{s.Counts.Total,7}{s.Score,8}  {s.Counts.GetConfidenceInterval(),-24}{s.Contribution,12}{PValue(s.VersusRest.PValue),11}");
        }
    }

    private static void PrintMonths(NpsTrend<CalendarPeriod> months)
    {
        Console.WriteLine();
        Console.WriteLine($"{"month",-12}{"n",7}{"NPS",8}{"change",8}  verdict");
        foreach (NpsTrendPoint<CalendarPeriod> month in months)
        {
            NpsComparison? change = month.FromPrevious;
            Console.WriteLine(
                $"{month.Period,-12}{month.Counts.Total,7}{month.Score,8}{change?.Delta,8}  {change?.GetVerdict()}".TrimEnd());
        }
    }

    private static string PValue(double? p) => p is null ? "" : p < 0.001 ? "< 0.001" : $"{p:0.000}";
}
