namespace Nps.Core.Tests;

/// <summary>A value of each class of the library that members are called on or take, and of what cannot be made without one.</summary>
internal static class Specimens
{
    internal static readonly string[] Names = ["a", "b"];

    internal static readonly int[] Ratings = [9, 10];

    internal static readonly ResponseCounts Sample = new(57, 33, 20);

    internal static readonly ResponseCounts Huge = new(long.MaxValue, 0, 0);

    /// <summary>From 1 to 5, as the standard scale does not.</summary>
    internal static readonly RatingScale Five = new(1, 5, 4, 5);

    internal static readonly NpsDelta Nothing = new(0);

    internal static readonly CalendarPeriod Month = CalendarPeriod.Containing(new DateTime(2026, 3, 1), PeriodUnit.Month);

    internal static readonly DateTime Day = new(2026, 3, 15);

    internal static SegmentBreakdown<string> Segments => SegmentBreakdown.FromCounts(
        [KeyValuePair.Create("a", Sample), KeyValuePair.Create("b", new ResponseCounts(10, 10, 10)), KeyValuePair.Create("c", new ResponseCounts(1, 0, 2))]);

    internal static TallyBreakdown<string> Tallies => Names.ToTallyBreakdown(name => name, _ => 9);

    internal static DriverBreakdown<string> Drivers => Names.ToDriverBreakdown(name => new[] { name }, _ => 9);

    internal static NpsTrend<string> Waves => NpsTrend.FromCounts([KeyValuePair.Create("w1", Sample), KeyValuePair.Create("w2", new ResponseCounts(10, 10, 10))]);

    internal static NpsTrend<CalendarPeriod> Months =>
        NpsTrend.FromCounts([KeyValuePair.Create(Month, Sample), KeyValuePair.Create(Month.Next(), new ResponseCounts(10, 10, 10))]);

    internal static SegmentTrends<string> Trends => SegmentTrends.FromTrends([KeyValuePair.Create("a", Months), KeyValuePair.Create("b", Months)]);

    internal static ClusteredResponseCounts<string> Clusters =>
        ClusteredResponseCounts.FromCounts([KeyValuePair.Create("a", Sample), KeyValuePair.Create("b", Sample)]);

    internal static SegmentBreakdown<TDay> ByDay<TDay>(Func<int, TDay> day) => Ratings.ToSegmentBreakdown(day, rating => rating);

    internal static IReadOnlyList<object> All { get; } =
    [
        "7", 0.5, Segments, Tallies, Drivers, Waves, Months, Trends, Clusters, Segments.Suppress(5), Trends.Suppress(5), Segments.Shrink()!,
        Waves.GetControlLimits()!, new NpsComparison(Sample, Sample), Segments.CompareEachToRest()[0],
        Segments.CompareWith(Segments), Sample.GetPosterior()!, RatingScale.Standard, NpsBandScale.BainAbsolute, new TextAnswerOptions(),
        Names.ToTextTally(text => text), new LiveRatingCounter(), new ReportingCalendar(), new ComparisonPlan(), TimeZoneInfo.Utc,
        NpsTransitions.FromTable(Sample, Sample, Sample), NpsTransitions.FromTable(Sample, Sample, Sample).CompareWaves(),
        NpsEstimate.PostStratify([Sample], [1.0])!, Clusters.CompareWith(Clusters), typeof(Rating), new System.Text.Json.JsonSerializerOptions(),
        new System.Text.Json.Utf8JsonWriter(new MemoryStream()), new NpsJsonConverter(), new SegmentBreakdownJsonConverter<string>(),
        new TallyBreakdownJsonConverter<string>(), new DriverBreakdownJsonConverter<string>(), new NpsTrendJsonConverter<string>(),
        new SegmentTrendsJsonConverter<string>(), ByDay(_ => (DateTime?)Day), ByDay(_ => Day),
        ByDay(_ => (DateOnly?)DateOnly.FromDateTime(Day)), ByDay(_ => DateOnly.FromDateTime(Day)),
    ];
}
