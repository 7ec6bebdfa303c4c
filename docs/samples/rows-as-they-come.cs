#:project ../../src/Nps.Core/Nps.Core.csproj
#:property PublishAot=false
#:property InvariantGlobalization=true

// Data as they come: rows with gaps and faults, rows that carry a count, columns with nulls, texts, and repeated answers.
using Nps.Core;

// Rows of a survey tool: some answers are missing, some are not ratings, and some have no region or no date.
List<Row> rows =
[
    new("North", new(2026, 9, 1), 10),
    new("North", new(2026, 9, 14), 9),
    new("North", new(2026, 9, 30), 3),
    new("North", new(2026, 10, 2), 9),
    new("North", new(2026, 10, 9), 11),
    new("South", new(2026, 9, 8), null),
    new("South", new(2026, 10, 5), 8),
    new("South", null, 10),
    new(null, new(2026, 10, 14), 6),
    new(null, new(2026, 11, 2), 9),
];

TallyBreakdown<string?> tallies = rows.ToTallyBreakdown(r => r.Region, r => r.Score);
foreach (SegmentTally<string?> region in tallies)
{
    Console.WriteLine($"{region.Segment ?? "(no region)"}: {region.Tally}");
}

SegmentBreakdown<string?> regions = tallies.Classify();
Console.WriteLine($"{tallies}: {regions.Overall.Score}, North {regions["North"].Score}");
Console.WriteLine();

// The same step by date instead of by segment: the answers without a date are undated.
NpsTrend<CalendarPeriod> months = rows.ToTallyBreakdown(r => r.Date, r => r.Score).Classify().ToNpsTrend(PeriodUnit.Month);
foreach (NpsTrendPoint<CalendarPeriod> month in months.AsOf(new DateOnly(2026, 10, 14)))
{
    Console.WriteLine($"{month}{(month.IsPartial ? ", the month is not over" : "")}");
}

Console.WriteLine($"undated: {months.Undated.Total}");
Console.WriteLine();

// Rows that carry a count, as GROUP BY gives them.
List<RatingCount<string?>> grouped =
[
    new() { Segment = "North", Rating = 10, Count = 120 },
    new() { Segment = "North", Rating = 5, Count = 30 },
    new() { Segment = "North", Rating = null, Count = 50 },
    new() { Segment = "South", Rating = 8, Count = 40 },
    new() { Segment = "South", Rating = 99, Count = 2 },
];
Console.WriteLine($"{grouped.ToTallyBreakdown()}: {grouped.ToTallyBreakdown().Classify().Overall.Score}");
Console.WriteLine($"of any type: {grouped.ToRatingTally(r => r.Rating, r => r.Count)}");
Console.WriteLine();

// A nullable column of Arrow or Parquet: the third and the fifth rating are null, and their bytes happen to be 0.
string[] dictionary = ["North", "South"];
int[] segmentIndexes = [0, 1, 0, 0, 1, 1];
byte[] ratings = [9, 10, 0, 7, 0, 8];
byte[] ratingValidity = [0b_0010_1011];
Console.WriteLine($"with the bitmap: {TallyBreakdown.FromColumns(segmentIndexes, ratings, dictionary, ratingValidity: ratingValidity)}");
Console.WriteLine($"without it, wrong: {TallyBreakdown.FromColumns(segmentIndexes, ratings, dictionary)}");
Console.WriteLine();

// Answers as text. What is neither a rating nor declared as missing is refused, counted and named.
string[] texts = ["10", "9.0", "8/10", "7 - quite likely", "N/A", "", "99", "10%", "ask me later", "ask me later"];
TextTally read = texts.ToTextTally(text => text, new TextAnswerOptions().WithMissingMarkers("N/A", "99"));
Console.WriteLine(read);
foreach (RefusedText refused in read.RefusedTexts)
{
    Console.WriteLine($"  refused: \"{refused.Text}\" (count {refused.Count}, first at index {refused.FirstIndex})");
}

Console.WriteLine();

// A question from 1 to 5. The tally remembers its scale: nobody has to name it again.
RatingScale oneToFive = new(1, 5, passiveFrom: 4, promoterFrom: 5);
int?[] stars = [5, 5, 4, 1, 7];
RatingTally onFive = stars.ToRatingTally(s => s, oneToFive);
Console.WriteLine($"{onFive}: {onFive.Ratings.Classify().Score}");
Console.WriteLine();

// Two customers were asked twice. Ann does not answer the second time. With a rating selector, her silence does not replace her 9.
List<Reply> replies =
[
    new("Ann", new(2026, 3, 1), 9),
    new("Ann", new(2026, 9, 1), null),
    new("Bob", new(2026, 3, 1), 6),
    new("Bob", new(2026, 9, 1), 8),
];
Console.WriteLine($"latest row: {replies.LatestPerRespondent(r => r.Customer, r => r.At).ToRatingTally(r => r.Score)}");
Console.WriteLine($"latest answer: {replies.LatestPerRespondent(r => r.Customer, r => r.At, r => r.Score).ToRatingTally(r => r.Score)}");
Console.WriteLine();

// Counts that were stored per day become any trend, and add up to any total.
Dictionary<DateOnly, ResponseCounts> days = new()
{
    [new(2026, 6, 30)] = new(promoters: 12, passives: 5, detractors: 3),
    [new(2026, 7, 1)] = new(promoters: 9, passives: 6, detractors: 6),
    [new(2026, 9, 30)] = new(promoters: 14, passives: 4, detractors: 2),
};
ReportingCalendar april = new(firstMonthOfFiscalYear: 4);
NpsTrend<CalendarPeriod> quarters = NpsTrend.FromDays(days, PeriodUnit.Quarter, april);
Console.WriteLine(string.Join("; ", quarters));
Console.WriteLine($"{CalendarPeriod.Parse("FY2027-Q2.Apr") == april.ParsePeriod("FY2027-Q2")}, in all {days.Values.Sum().Score}");

internal sealed record Row(string? Region, DateOnly? Date, int? Score);

internal sealed record Reply(string Customer, DateTime At, int? Score);
