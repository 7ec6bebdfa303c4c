using System.Globalization;
using Nps.Core;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

Response[] responses =
[
    .. Enumerable.Range(0, 400).Select(i => new Response(i % 3 == 0 ? "North" : null, new DateTime(2026, 1, 1).AddDays(i / 2), (i * 7) % 11)),
    new("South", new DateTime(2026, 6, 30), null),
];

RatingTally tally = responses.ToRatingTally(r => r.Score);
ResponseCounts counts = tally.Ratings.Classify();
Console.WriteLine($"{counts.Score} {counts.GetConfidenceInterval()}");

foreach (SegmentScore<string?> s in responses.ToSegmentBreakdown(r => r.Region, r => r.Score))
{
    Console.WriteLine($"{s.Segment}: {s.Score} (n={s.Counts.Total}), contributes {s.Contribution}, p vs rest {s.VersusRest.PValue:0.000}");
}

NpsTrend<CalendarPeriod> months = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, PeriodUnit.Month);
NpsComparison? change = months[^1].FromPrevious;
Console.WriteLine($"{change?.Delta} points, {change?.GetVerdict()}");

ResponseCounts[] quarters = [counts, counts, counts, counts];
ResponseCounts year = quarters.Aggregate(ResponseCounts.Empty, (a, b) => a + b);
Console.WriteLine(year == new ResponseCounts(4 * counts.Promoters, 4 * counts.Passives, 4 * counts.Detractors) ? "consumed" : "wrong");

internal sealed record Response(string? Region, DateTime SubmittedAt, int? Score);
