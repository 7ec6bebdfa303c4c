#:project ../../src/Nps.Core/Nps.Core.csproj
#:property PublishAot=false

// The examples of the API documentation, one after the other. A comment behind a line says what the line prints.
using System.Globalization;
using Nps.Core;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

Response[] responses =
[
    new("Ann", "North", new DateTime(2026, 1, 12), 9),
    new("Ben", "North", new DateTime(2026, 1, 20), 6),
    new("Cid", "South", new DateTime(2026, 1, 28), 10),
    new("Dot", "South", new DateTime(2026, 2, 3), null),
    new("Ben", "North", new DateTime(2026, 2, 11), 10),
    new("Eve", null, new DateTime(2026, 2, 17), 7),
    new("Ann", "North", new DateTime(2026, 2, 25), null),
];

int?[] answers = [10, 9, 8, null, 3];
ResponseCounts counts = answers.ToResponseCounts(answer => answer);
Console.WriteLine(counts);        // 2 promoters, 1 passives, 1 detractors
Console.WriteLine(counts.Score);  // +25.0

int?[] column = [10, 9, 7, null, 11, 2];
RatingTally tally = column.ToRatingTally(rating => rating);
Console.WriteLine(tally);                           // 4 valid, 1 missing, 1 invalid
Console.WriteLine(tally.Ratings.Classify().Score);  // +25.0

RatingTally january = new(RatingDistribution.FromRatings([10, 9, 3]), missing: 2);
RatingTally february = new(RatingDistribution.FromRatings([8, 10]), invalid: 1);
Console.WriteLine(january + february);  // 5 valid, 2 missing, 1 invalid

TallyBreakdown<string?> tallies = responses.ToTallyBreakdown(r => r.Region, r => r.Score);
Console.WriteLine(tallies["North"].Tally);              // 3 valid, 1 missing, 0 invalid
Console.WriteLine(tallies.Classify()["North"].Counts);  // 2 promoters, 0 passives, 1 detractors

SegmentBreakdown<string?> regions = responses.ToSegmentBreakdown(r => r.Region, r => r.Score);
Console.WriteLine(regions.Overall.Score);          // +40.0
Console.WriteLine(regions["North"].Score);         // +33.3
Console.WriteLine(regions["North"].Contribution);  // +20.0

NpsTrend<CalendarPeriod> months = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, PeriodUnit.Month);
Console.WriteLine($"{months[^1].Period}: {months[^1].Score}");  // 2026-02: +50.0
Console.WriteLine(months[^1].FromPrevious?.GetVerdict());       // Inconclusive

IEnumerable<Response> latest = responses.LatestPerRespondent(r => r.Customer, r => r.SubmittedAt, r => r.Score);
Console.WriteLine(latest.ToResponseCounts(r => r.Score));  // 3 promoters, 1 passives, 0 detractors

ResponseCounts quarter = new(promoters: 57, passives: 33, detractors: 20);
Console.WriteLine($"{quarter.Score} {quarter.GetConfidenceInterval()}");            // +33.6 [+18.5, +47.0] at 95 %
Console.WriteLine(quarter.GetConfidenceInterval(ConfidenceLevel.FromPercent(90)));  // [+21.1, +45.0] at 90 %

NpsComparison change = new(baseline: new(40, 35, 25), current: new(57, 33, 20));
Console.WriteLine(change.Delta);                    // +18.6
Console.WriteLine(change.GetConfidenceInterval());  // [-2.6, +39.5] at 95 %
Console.WriteLine(change.GetVerdict());             // Inconclusive

ResponseCounts now = new(promoters: 40, passives: 30, detractors: 30);
Console.WriteLine(now.PromotersNeededFor(new NetPromoterScore(30)));  // 29

ResponseCounts today = new(promoters: 40, passives: 30, detractors: 30);
Console.WriteLine(today.DetractorsToConvertFor(new NetPromoterScore(30)));  // 10

NpsBandScale bands = new(
    "board decision of March 2026",
    NpsBand.Lowest("act now"), NpsBand.From(20, "on the way"), NpsBand.Above(50, "reached"));
ResponseCounts spring = new(promoters: 62, passives: 28, detractors: 10);
Console.WriteLine(bands.Classify(spring.Score));                                              // reached
Console.WriteLine(string.Join(", ", spring.GetConfidenceInterval()!.Value.GetBands(bands)));  // on the way, reached

var plan = new ComparisonPlan().WithPilots(new ResponseCounts(50, 30, 20), new ResponseCounts(85, 10, 5));
Console.WriteLine(plan.GetSampleSize(new NpsDelta(50)));                                                // 30
Console.WriteLine($"{plan.GetPower(new NpsDelta(50), 30, 30):0.000}");                                  // 0.811
Console.WriteLine(plan.GetMinimumDetectableDelta(30, 30));                                              // +49.3
Console.WriteLine(SampleSize.ForMarginOfError(new NpsDelta(10), pilot: new ResponseCounts(95, 5, 0)));  // 42

Console.WriteLine(new ResponseCounts(20, 8, 2).GetConfidenceInterval());                    // [+32.8, +77.3] at 95 %
Console.WriteLine(new ResponseCounts(20, 8, 2).GetConfidenceInterval(population: 40));      // [+47.5, +67.5] at 95 %
Console.WriteLine(new ResponseCounts(50, 30, 20).GetConfidenceInterval());                  // [+14.0, +44.3] at 95 %
Console.WriteLine(new ResponseCounts(50, 30, 20).GetConfidenceInterval(population: 200));   // [+18.8, +40.4] at 95 %
Console.WriteLine(new ResponseCounts(50, 30, 20).GetConfidenceInterval(population: 101));   // [+28.7, +30.7] at 95 %

internal sealed record Response(string Customer, string? Region, DateTime SubmittedAt, int? Score);
