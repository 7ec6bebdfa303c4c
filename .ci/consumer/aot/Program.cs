// Writes and reads every type that has a form in JSON, by generated code alone. What it prints must not depend on how it was compiled.
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Nps.Core;

Response[] responses =
[
    new("North", Plan.Free, new DateTime(2026, 7, 2), 10), new("South", Plan.Pro, new DateTime(2026, 7, 9), 8),
    new(null, Plan.Pro, new DateTime(2026, 8, 1), 3), new("North", Plan.Free, new DateTime(2026, 10, 5), 9), new("North", Plan.Free, null, null),
];
ResponseCounts counts = responses.ToResponseCounts(r => r.Score);
RatingTally tally = responses.ToRatingTally(r => r.Score);
NpsTrend<CalendarPeriod> months = responses.ToNpsTrend(r => r.SubmittedAt, r => r.Score, PeriodUnit.Month);
NpsTransitions moves = NpsTransitions.FromTable(counts, counts, counts, onlyAfter: counts);
WeightedResponseCounts weighted = responses.ToWeightedResponseCounts(r => r.Score, r => 1.5);
int shown = 0;

Show(new Rating(9));
Show<Rating?>(null);
Show(RatingScale.European);
Show(NpsCategory.Promoter);
Show(IntervalMethod.AdjustedWald);
Show(MultipleTesting.BenjaminiHochberg);
Show(ComparisonVerdict.Higher);
Show(PeriodUnit.Quarter);
Show(ControlLimitMethod.Laney);
Show(counts);
Show(counts.Score!.Value);
Show(new NpsDelta(-1.25));
Show(counts.GetPercentages(1)!.Value);
Show(tally);
Show(tally.Ratings);
Show(RatingDistribution.FromRatings([5, 5, 1], new RatingScale(1, 5, 4, 5)));
Show(new[] { "9", "n/a" }.ToTextTally(text => text));
Show(new RefusedText("n/a", 1, 1));
Show(new TextAnswerOptions().WithMissingMarkers("N/A"));
Show(ConfidenceLevel.Percent90);
Show(counts.GetConfidenceInterval()!.Value);
Show(new CredibleInterval());
Show(counts.GetAnytimeInterval(100)!.Value);
Show(TrendTestMethod.Laney);
Show(DirichletPrior.Uniform);
Show(new ComparisonPlan().WithPilots(counts, counts));
Show(new NpsComparison(counts, counts));
Show(moves);
Show(moves.CompareWaves());
Show(weighted);
Show(weighted.Promoters);
Show(NpsEstimate.PostStratify([counts, counts], [0.25, 0.75])!);
Show(CalendarPeriod.Containing(new DateTime(2026, 9, 14), PeriodUnit.Week));
Show(new Dictionary<CalendarPeriod, Rating> { [CalendarPeriod.Containing(new DateTime(2026, 9, 14), PeriodUnit.Month)] = new Rating(7) });
Show(new Dictionary<Rating, NpsCategory> { [new Rating(7)] = NpsCategory.Passive });
Show(new ReportingCalendar(DayOfWeek.Sunday, timeZone: TimeZoneInfo.Utc));
Show(responses.ToSegmentBreakdown(r => r.Region, r => r.Score));
Show(responses.ToSegmentBreakdown(r => r.Plan, r => r.Score));
Show(responses.ToSegmentBreakdown(r => r.Region?.Length ?? 0, r => r.Score));
Show(responses.ToTallyBreakdown(r => r.Region, r => r.Score));
Show(responses.ToTallyBreakdown(r => r.Plan, r => r.Score));
Show(responses.ToDriverBreakdown(r => new[] { r.Region }, r => r.Score));
Show(responses.ToDriverBreakdown(r => new[] { r.Plan }, r => r.Score));
Show(months);
Show(months.Rolling(2));
Show(responses.ToNpsTrend(r => r.SubmittedAt?.Month ?? 0, r => r.Score));
Show(responses.ToSegmentTrends(r => r.Region, r => r.SubmittedAt, r => r.Score, PeriodUnit.Quarter));
Show(responses.ToSegmentTrends(r => r.Plan, r => r.SubmittedAt, r => r.Score, PeriodUnit.Quarter));
Show(new RatingCount<Plan> { Segment = Plan.Pro, Rating = 9, Count = 3 });

// Closed over a type that no converter of the context names, and a row that could not be read back.
Refuse(() => Show(responses.ToSegmentBreakdown(r => (long)r.Plan, r => r.Score)));
Refuse(() => Show(months[0]));
Console.WriteLine($"{shown} values came back the same");

// Queries: the expressions must name members that the trimmer keeps.
var table = new TableStub<Response>([new RatingCount { Rating = 9, Count = 2 }, new RatingCount<Plan> { Segment = Plan.Pro, Rating = 3, Count = 4 }]);
Console.WriteLine(table.CountRatings(r => r.Score).ToList()[0]);
Console.WriteLine(table.CountRatingsBy(r => r.Plan, r => r.Score).ToList()[0]);
Console.WriteLine(table.ToRatingTally(r => r.Score));
Console.WriteLine(table.ToResponseCounts(r => r.Score));
Console.WriteLine(table.ToTallyBreakdown(r => r.Plan, r => r.Score));
Console.WriteLine(table.ToSegmentBreakdown(r => r.Plan, r => r.Score)[Plan.Pro].Counts);
Console.WriteLine(table.WhereCategory(NpsCategory.Promoter, r => r.Score).ToList().Count);
LiveRatingCounter live = new();
live.Add(9);
Console.WriteLine(live.Reset());

void Show<T>(T value)
{
    var info = (JsonTypeInfo<T>)ConsumerJson.Default.GetTypeInfo(typeof(T))!;
    string json = JsonSerializer.Serialize(value, info);
    T? read = JsonSerializer.Deserialize(json, info);
    if (JsonSerializer.Serialize(read!, info) != json)
    {
        throw new InvalidOperationException($"{typeof(T)}: {json} came back otherwise.");
    }

    shown++;
    Console.WriteLine(json);
}

static void Refuse(Action write)
{
    try
    {
        write();
        Console.WriteLine("not refused");
    }
    catch (NotSupportedException error)
    {
        Console.WriteLine($"refused: {error.Message}");
    }
}
