using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

/// <summary>Every type that round-trips, with random values made in the ways in which applications make them.</summary>
internal static class JsonCases
{
    private static readonly string?[] Regions = ["North", "South", "East", "ünï\"cødé", "", null];

    private static readonly TimeZoneInfo?[] Zones = [null, TimeZoneInfo.Utc, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")];

    internal static IReadOnlyList<JsonCase> All { get; } =
    [
        new JsonCase<Rating>(Generators.Rating().Generator),
        new JsonCase<Rating?>(OrNull(Generators.Rating().Generator)),
        new JsonCase<RatingScale>(Generators.Scale().Generator),
        new JsonCase<NpsCategory>(Names<NpsCategory>()),
        new JsonCase<NpsCategory?>(OrNull(Names<NpsCategory>())),
        new JsonCase<IntervalMethod>(Names<IntervalMethod>()),
        new JsonCase<MultipleTesting>(Names<MultipleTesting>()),
        new JsonCase<ComparisonVerdict>(Names<ComparisonVerdict>()),
        new JsonCase<PeriodUnit>(Names<PeriodUnit>()),
        new JsonCase<TrendTestMethod>(Names<TrendTestMethod>()),
        new JsonCase<ControlLimitMethod>(Names<ControlLimitMethod>()),
        new JsonCase<NetPromoterScore>(Points(100).Select(points => new NetPromoterScore(points))),
        new JsonCase<NetPromoterScore?>(Counts.Select(counts => counts.Score)),
        new JsonCase<NpsDelta>(Points(200).Select(points => new NpsDelta(points))),
        new JsonCase<RatingDistribution>(Distributions),
        new JsonCase<RatingTally>(Tallies),
        new JsonCase<ResponseCounts>(Counts),
        new JsonCase<ResponseCounts?>(OrNull(Counts)),
        new JsonCase<CategoryPercentages>(
            from counts in Counts from decimals in Gen.Choose(0, 6) select counts.GetPercentages(decimals).GetValueOrDefault()),
        new JsonCase<TextTally>(Texts),
        new JsonCase<RefusedText>(
            from text in Gen.Elements("", "x", "7½", "\"\\", "非常") from n in Gen.Choose(1, 9) from i in Gen.Choose(0, 99) select new RefusedText(text, n, i)),
        new JsonCase<TextAnswerOptions>(
            Gen.Elements(
                new TextAnswerOptions(),
                new TextAnswerOptions().WithMissingMarkers("N/A", "-1").WithLabels(new Dictionary<string, int> { ["sehr"] = 10, ["1"] = 0 }),
                new TextAnswerOptions().WithScale(new RatingScale(1, 5, 4, 5)).WithoutNumberedLabels())),
        new JsonCase<ConfidenceLevel>(Levels),
        new JsonCase<ConfidenceInterval?>(from counts in Counts from level in Levels select counts.GetConfidenceInterval(level)),
        new JsonCase<CredibleInterval>(
            from counts in Generators.SmallCounts().Generator from level in Levels select counts.Counts.GetPosterior().GetCredibleInterval(level)),
        new JsonCase<AnytimeInterval?>(
            from counts in Counts from level in Levels from planned in Gen.Elements(1, 200, long.MaxValue)
            select counts.GetAnytimeInterval(planned, level)),
        new JsonCase<DirichletPrior>(
            Gen.Choose(10, 1_000_000).Select(n => n / 987.0).ArrayOf(3).Select(p => new DirichletPrior(p[0], p[1], p[2]))),
        new JsonCase<ComparisonPlan>(
            from level in Levels from a in Counts from b in Counts from power in Gen.Choose(1, 99) from ratio in Gen.Choose(1, 99)
            select new ComparisonPlan().WithLevel(level).WithPilots(a, b).WithPower(power / 100.0).WithAllocationRatio(ratio / 7.0)),
        new JsonCase<NpsComparison>(from a in Counts from b in Counts select new NpsComparison(a, b)),
        new JsonCase<NpsComparison?>(OrNone(from a in Counts from b in Counts select new NpsComparison(a, b))),
        new JsonCase<NpsTransitions>(Generators.Transitions().Generator),
        new JsonCase<OverlappingComparison>(Generators.Transitions().Generator.Select(transitions => transitions.CompareWaves())),
        new JsonCase<WeightSums>(Weighted.Select(counts => counts.Promoters)),
        new JsonCase<WeightedResponseCounts>(Weighted),
        new JsonCase<NpsEstimate>(
            from a in Counts from b in Counts from share in Gen.Choose(0, 1000)
            select NpsEstimate.PostStratify([new(1, 0, 0), a + new ResponseCounts(0, 1, 0), b + new ResponseCounts(0, 1, 0)], [0, share / 1000.0, 1 - (share / 1000.0)])!),
        new JsonCase<CalendarPeriod>(Periods),
        new JsonCase<CalendarPeriod?>(OrNull(Periods)),
        new JsonCase<ReportingCalendar>(
            from calendar in Generators.Calendar().Generator from zone in Gen.Elements(Zones)
            select new ReportingCalendar(calendar.FirstDayOfWeek, calendar.WeekRule, calendar.FirstMonthOfFiscalYear, zone)),
        new JsonCase<SegmentBreakdown<string?>>(Breakdown(Gen.Elements(Regions))),
        new JsonCase<SegmentBreakdown<int>>(Breakdown(Gen.Choose(-3, 3))),
        new JsonCase<SegmentBreakdown<Plan>>(Breakdown(Gen.Elements(Enum.GetValues<Plan>()))),
        new JsonCase<SegmentBreakdown<Store>>(Breakdown(Gen.Elements(new Store("DE", 1), new Store("DE", 2), new Store("FR", 1)))),
        new JsonCase<SegmentBreakdown<DateTime?>>(Breakdown(OrNull(Generators.Date().Generator))),
        new JsonCase<SegmentBreakdown<CalendarPeriod>>(Breakdown(Periods)),
        new JsonCase<TallyBreakdown<string?>>(TallyBreakdowns(Gen.Elements(Regions))),
        new JsonCase<TallyBreakdown<int>>(TallyBreakdowns(Gen.Choose(-3, 3))),
        new JsonCase<DriverBreakdown<string?>>(Drivers(Gen.Elements(Regions))),
        new JsonCase<DriverBreakdown<Plan>>(Drivers(Gen.Elements(Enum.GetValues<Plan>()))),
        new JsonCase<NpsTrend<CalendarPeriod>>(CalendarTrends),
        new JsonCase<NpsTrend<int>>(WaveTrends(Gen.Choose(1, 9))),
        new JsonCase<NpsTrend<string>>(WaveTrends(Gen.Elements("a", "B", "c", "ä"))),
        new JsonCase<SegmentTrends<string?>>(
            from responses in Generators.Dirty().Generator.ListOf() from unit in Gen.Elements(PeriodUnit.Month, PeriodUnit.Year)
            select responses.Where(r => r.Score is null or (>= 0 and <= 10)).ToSegmentTrends(r => r.Region, r => r.At, r => r.Score, unit)),
        new JsonCase<SegmentTrends<int>>(
            Generators.Response().Generator.ListOf().Select(responses =>
                responses.ToSegmentTrends(r => r.SubmittedAt.DayOfYear % 3, r => r.SubmittedAt, r => r.Score, PeriodUnit.Quarter))),
    ];

    private static Gen<ResponseCounts> Counts => Generators.Counts().Generator;

    private static Gen<ConfidenceLevel> Levels => Generators.Level().Generator;

    private static Gen<RatingDistribution> Distributions => Gen.Frequency(
        (1, Generators.Distribution().Generator),
        (2, from scale in Generators.Scale().Generator from ratings in Gen.Choose(0, 10).ArrayOf() select OnScale(ratings, scale).Ratings));

    private static Gen<RatingTally> Tallies => Gen.Frequency(
        (1, Generators.Tally().Generator),
        (2, from scale in Generators.Scale().Generator from ratings in Gen.Choose(0, 10).ArrayOf() select OnScale(ratings, scale)));

    private static Gen<TextTally> Texts =>
        Gen.Elements("9", "10", "7½", "x", "", "n/a", "\"\\\n", "非常").ArrayOf().Select(texts => texts.ToTextTally(text => text));

    private static Gen<WeightedResponseCounts> Weighted =>
        (from rating in Gen.Choose(0, 10) from weight in Gen.Choose(0, 5000) select (rating, weight / 1234.0)).ArrayOf()
        .Select(rows => rows.ToWeightedResponseCounts(row => row.rating, row => row.Item2));

    private static Gen<CalendarPeriod> Periods =>
        from date in Generators.Date().Generator from unit in Names<PeriodUnit>() from calendar in Generators.Calendar().Generator
        select calendar.GetPeriod(date, unit);

    private static Gen<NpsTrend<CalendarPeriod>> CalendarTrends =>
        from responses in Generators.Dirty().Generator.ListOf()
        from calendar in Generators.Calendar().Generator
        from kind in Gen.Choose(0, 4)
        from window in Gen.Choose(1, 4)
        select CalendarTrend([.. responses.Where(r => r.Score is null or (>= 0 and <= 10))], calendar, kind, window);

    private static NpsTrend<CalendarPeriod> CalendarTrend(DirtyResponse[] responses, ReportingCalendar calendar, int kind, int window)
    {
        NpsTrend<CalendarPeriod> trend = responses.ToNpsTrend(r => r.At, r => r.Score, PeriodUnit.Month, calendar);
        return kind switch
        {
            0 => trend,
            1 => trend.Rolling(window),
            2 => trend.AsOf(new DateOnly(2025, 1, 14)),
            3 => trend.AsOf(new DateOnly(2025, 1, 14)).Rolling(window),
            _ => responses.ToAsOfTrend(r => r.Region, r => r.At, r => r.Score, PeriodUnit.Week, window, calendar),
        };
    }

    private static RatingTally OnScale(int[] ratings, RatingScale scale) => ratings.ToRatingTally(rating => rating, scale);

    private static Gen<NpsTrend<TPeriod>> WaveTrends<TPeriod>(Gen<TPeriod> waves) =>
        from counts in Rows(waves) from undated in Counts from window in Gen.Choose(1, 2)
        select NpsTrend.FromCounts(counts, undated).Rolling(window);

    private static Gen<SegmentBreakdown<TSegment>> Breakdown<TSegment>(Gen<TSegment> segments) =>
        Rows(segments).Select(rows => SegmentBreakdown.FromCounts(rows));

    private static Gen<TallyBreakdown<TSegment>> TallyBreakdowns<TSegment>(Gen<TSegment> segments) =>
        from scale in Generators.Scale().Generator
        from rows in (from segment in segments from rating in Gen.Choose(-1, 11) select (segment, rating: rating < 0 ? (int?)null : rating)).ArrayOf()
        select rows.ToTallyBreakdown(row => row.segment, row => row.rating, scale);

    private static Gen<DriverBreakdown<TDriver>> Drivers<TDriver>(Gen<TDriver> drivers) =>
        from rows in (from named in drivers.ListOf() from rating in Gen.Choose(0, 10) select (named, rating)).ArrayOf()
        select rows.ToDriverBreakdown(row => row.named, row => row.rating);

    private static Gen<KeyValuePair<TKey, ResponseCounts>[]> Rows<TKey>(Gen<TKey> keys) =>
        (from key in keys from counts in Counts select new KeyValuePair<TKey, ResponseCounts>(key, counts)).ArrayOf();

    // Doubles of every length, and the ends.
    private static Gen<double> Points(double limit) => Gen.Frequency(
        (1, Gen.Elements(limit, -limit, 0, 0.1, -1e-300, double.Epsilon)),
        (4, from n in Gen.Choose(-1_000_000, 1_000_000) select limit * n / 1_000_003.0));

    private static Gen<TEnum> Names<TEnum>()
        where TEnum : struct, Enum => Gen.Elements(Enum.GetValues<TEnum>());

    private static Gen<T?> OrNull<T>(Gen<T> values)
        where T : struct => Gen.Frequency((3, values.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));

    private static Gen<T?> OrNone<T>(Gen<T> values)
        where T : class => Gen.Frequency((3, values.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));
}
