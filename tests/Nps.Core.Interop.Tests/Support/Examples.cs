namespace Nps.Core.Interop.Tests;

/// <summary>Values of every public type that holds data, corners included. Which types there are is tested.</summary>
internal static class Examples
{
    private static readonly ResponseCounts Earlier = new(40, 35, 25);
    private static readonly ResponseCounts Later = new(57, 33, 20);
    private static readonly RatingDistribution Ratings = RatingDistribution.FromCounts([1, 0, 2, 0, 0, 3, 4, 5, 6, 7, 8]);
    private static readonly RatingDistribution Stars = RatingDistribution.FromCounts([0, 1, 2, 3, 4, 5, 0, 0, 0, 0, 0], new RatingScale(1, 5, 4, 5));
    private static readonly SegmentComparison<string> Change = Responses.Regions.CompareWith(
        SegmentBreakdown.FromCounts([new("East", Earlier), new("North", Later), new KeyValuePair<string, ResponseCounts>("South", Earlier)]));

    private static readonly NpsTransitions Transitions = Responses.All.Where(r => r.SubmittedOn.Year == 2024).LatestPerRespondent(r => r.Customer, r => r.SubmittedOn)
        .ToNpsTransitions(Responses.All.Where(r => r.SubmittedOn.Year == 2025).LatestPerRespondent(r => r.Customer, r => r.SubmittedOn), r => r.Customer, r => r.Score);

    private static readonly DriverBreakdown<string> Drivers = Responses.All.ToDriverBreakdown(r => r.Reasons, r => r.Score);
    private static readonly SegmentTrends<string> Trends = Responses.All.ToSegmentTrends(r => r.Region, r => r.SubmittedOn, r => r.Score, PeriodUnit.Quarter);
    private static readonly NpsControlLimits<CalendarPeriod> Limits = Responses.Trend.GetControlLimits()!;
    private static readonly WeightedResponseCounts Weighted = Responses.All.ToWeightedResponseCounts(r => r.Score, r => r.Region == "East" ? 1.5 : 0.75);

    private static readonly ClusteredResponseCounts<string> Clustered = Responses.All.ToClusteredResponseCounts(r => r.Region, r => r.Score);

    /// <summary>The values, by the name of their type without its parameters.</summary>
    internal static IReadOnlyDictionary<string, object[]> ByType { get; } = All().GroupBy(value => NameOf(value.GetType())).ToDictionary(
        group => group.Key, group => group.ToArray());

    internal static string NameOf(Type type) => type.IsGenericType ? $"{type.Name.Split('`')[0]}<T>" : type.Name;

    private static IEnumerable<object> All() =>
    [
        // One answer
        new Rating(9), default(Rating),
        NpsCategory.Promoter, NpsCategory.Passive, NpsCategory.Detractor,
        RatingScale.Standard, RatingScale.European, Stars.Scale,

        // Scores
        new NetPromoterScore(42.5), default(NetPromoterScore), new NetPromoterScore(-100.0 / 3),
        new NpsDelta(-7), new NpsDelta(200.0 / 7),
        NpsBand.Above(50, "excellent"), NpsBandScale.SupportLiterature,

        // Counts
        Later, ResponseCounts.Empty, new ResponseCounts(long.MaxValue, 0, 0),
        Ratings, Stars, RatingDistribution.Empty,
        new RatingTally(Ratings, 3, 2), new RatingTally(Stars, 0, 1), default(RatingTally),
        Later.GetPercentages()!.Value, Later.GetPercentages(2)!.Value,
        new RatingCount { Rating = 7, Count = 12 }, new RatingCount { Count = 3 },
        new RatingCount<string> { Segment = "North", Rating = 7, Count = 12 },
        new LiveRatingCounter(),
        new List<string> { "9", "ten", "" }.ToTextTally(text => text), new RefusedText("ten", 1, 1),
        new TextAnswerOptions().WithMissingMarkers("-1").WithScale(Stars.Scale),

        // Statistics
        ConfidenceLevel.Percent90, default(ConfidenceLevel), ConfidenceLevel.FromFraction(0.9999),
        Later.GetConfidenceInterval(ConfidenceLevel.Percent90)!.Value, Later.GetConfidenceInterval(method: IntervalMethod.Wald)!.Value,
        IntervalMethod.AdjustedWald, MultipleTesting.BenjaminiHochberg, ComparisonVerdict.Higher, ControlLimitMethod.Laney, PeriodUnit.Quarter,
        DirichletPrior.Uniform, Later.GetPosterior(), Later.GetPosterior().GetCredibleInterval(ConfidenceLevel.Percent90),
        Later.TestAgainst(new NetPromoterScore(20))!,
        new NpsComparison(Earlier, Later), new NpsComparison(ResponseCounts.Empty, Later),
        HomogeneityTest.FromCounts([Earlier, Later])!, new NpsComparison(Earlier, Later).TestEquivalence(new NpsDelta(30))!,
        Later.GetAnytimeInterval(500)!.Value,
        Transitions, NpsTransitions.Empty, Transitions.CompareWaves(), Transitions.TestMarginalHomogeneity()!,
        Clustered, Clustered.CompareWith(Clustered), Responses.Regions.Shrink()!, Responses.Regions.Shrink()!.First(),
        Weighted, Weighted.Promoters, NpsEstimate.PostStratify([Earlier, Later], [0.25, 0.75])!,
        new ComparisonPlan().WithLevel(ConfidenceLevel.Percent90).WithPilots(Earlier, Later),

        // Segments
        Responses.Regions, Responses.Regions.First(), Responses.Regions.CompareEachToRest()[0],
        Responses.Tallies, Responses.Tallies.First(),
        Change, Change.First(), Responses.Regions.Suppress(10), Drivers, Drivers.First(),

        // Periods
        CalendarPeriod.Parse("2026-09", null), CalendarPeriod.Parse("2026-W07", null), CalendarPeriod.Parse("FY2026-Q2.Apr", null), default(CalendarPeriod),
        ReportingCalendar.Iso, new ReportingCalendar(DayOfWeek.Sunday, firstMonthOfFiscalYear: 4, timeZone: TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")),
        Responses.Trend, Responses.Trend[20], Responses.Trend.TestTrend()!, TrendTestMethod.Laney, Responses.Trend.CompareEachToPrevious()[1], Limits, Limits[0],
        Trends, Trends[0], Trends.Suppress(10),

        // Rows of a report
        Responses.Trend.Summarize()[20], Responses.Regions.Summarize()[0], Later.Summarize(ConfidenceLevel.Percent90),
    ];
}
