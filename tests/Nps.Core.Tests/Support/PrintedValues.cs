namespace Nps.Core.Tests;

/// <summary>Values of every public type that has a text of its own, made of two samples and a level.</summary>
internal static class PrintedValues
{
    /// <summary>Samples and a level whose texts show every part: signs, decimals, p-values, an odd level.</summary>
    internal static IReadOnlyList<object> Typical { get; } =
        [.. Of(new ResponseCounts(57, 33, 20), new ResponseCounts(41, 30, 52), ConfidenceLevel.FromPercent(99.9))];

    internal static IEnumerable<object> Of(ResponseCounts a, ResponseCounts b, ConfidenceLevel level) =>
        [.. Values(a, b, level), .. Samples(a, b, level), .. Keyed(a, b), .. Rows()];

    /// <summary>A type as a declaration names it: that of <c>SegmentScore&lt;int&gt;</c> is <c>SegmentScore&lt;&gt;</c>.</summary>
    internal static Type TypeOf(object value) => value.GetType() is { IsGenericType: true } type ? type.GetGenericTypeDefinition() : value.GetType();

    private static IEnumerable<object> Values(ResponseCounts a, ResponseCounts b, ConfidenceLevel level)
    {
        yield return new Rating(7);
        yield return RatingScale.Standard;
        yield return new NetPromoterScore(42.345);
        yield return new NetPromoterScore(42.345).Round();
        yield return new NetPromoterScore(-0.04);
        yield return new NpsDelta(-12.34);
        yield return new NpsDelta(-12.34).Round(2);
        yield return level;
        yield return ConfidenceLevel.FromFraction(1.5e-300);
        yield return new ConfidenceInterval(-12.34, 5, level, IntervalMethod.Wald);
        yield return DirichletPrior.Jeffreys;
        yield return new WeightSums(3, 4.5, 7.25);
        yield return new CalendarPeriod();
        yield return CalendarPeriod.Parse("2026-W07.Sun.FullWeek", null);
        yield return new ReportingCalendar(firstMonthOfFiscalYear: 4);
        yield return new ComparisonPlan().WithPilots(a, b).WithLevel(level).WithPower(0.9).WithAllocationRatio(1.5);
        yield return new RefusedText("n/a, 1,5", 1_234, 56);
        yield return NpsBand.Above(12.5, "good");
        yield return NpsBandScale.BainAbsolute;
        yield return a.Summarize("all", level);
    }

    private static IEnumerable<object> Samples(ResponseCounts a, ResponseCounts b, ConfidenceLevel level)
    {
        var transitions = NpsTransitions.FromTable(promoters: a, passives: b, detractors: a, onlyBefore: b);
        WeightedResponseCounts weighted = Weighted(a, 1.5) + Weighted(b, 0.25);
        RatingDistribution ratings = RatingDistribution.FromRatings([9, 3, 3, 10, 7]);
        object?[] values =
        [
            a, a.GetConfidenceInterval(level), a.GetPercentages(2), a.GetPosterior(), a.GetPosterior().GetCredibleInterval(level),
            a.IsEmpty ? null : a.TestAgainst(new NetPromoterScore(12.5)), new NpsComparison(a, b), HomogeneityTest.FromCounts([a, b]),
            a.IsEmpty || b.IsEmpty ? null : NpsEstimate.PostStratify([a, b], [0.25, 0.75]), weighted, transitions, transitions.CompareWaves(),
            transitions.TestMarginalHomogeneity(), ratings, new RatingTally(ratings, 1_234, 5),
            new string?[] { "9", "n/a", null }.ToTextTally(text => text),
            Clustered(a, b), Clustered(a, b).CompareWith(Clustered(b, a)),
            Clustered(a, b).CompareWith(Clustered(b, a)).TestEquivalence(new NpsDelta(12.5)), weighted.CompareWith(Weighted(b, 2)),
        ];
        return values.OfType<object>();
    }

    /// <summary>The names of segments, drivers and periods are printed too: what they are must not matter.</summary>
    private static IEnumerable<object> Keyed(ResponseCounts a, ResponseCounts b) =>
    [
        .. Segments("North", "South", a, b), .. Segments<string?>(null, "", a, b), .. Segments<double?>(-1.5, null, a, b),
        .. Segments<(string?, double)>(("North", 1.5), (null, -2.25), a, b), .. Periods([-1, 2, 3], a, b), .. Periods([-1.5, 2.5, 3], a, b),
        .. Periods([Month(9), Month(10), Month(12)], a, b),
    ];

    private static IEnumerable<object> Rows() =>
    [
        new RatingCount { Rating = -1, Count = 1_234 }, new RatingCount { Count = 15 },
        new RatingCount<double?> { Segment = -1.5, Rating = 9, Count = 1_234 }, new RatingCount<string?> { Count = 15 },
    ];

    private static IEnumerable<object> Segments<TSegment>(TSegment first, TSegment second, ResponseCounts a, ResponseCounts b)
    {
        KeyValuePair<TSegment, ResponseCounts>[] counts = [new(first, a), new(second, b)];
        KeyValuePair<TSegment, ResponseCounts>[] before = [new(first, b), new(second, b)];
        SegmentBreakdown<TSegment> breakdown = SegmentBreakdown.FromCounts(counts);
        SegmentComparison<TSegment> comparison = breakdown.CompareWith(SegmentBreakdown.FromCounts(before));
        TallyBreakdown<TSegment> tallies = TallyBreakdown.FromTallies([KeyValuePair.Create(first, new RatingTally(default, 5, 1_234))]);
        IEnumerable<KeyValuePair<IReadOnlyCollection<TSegment>, ResponseCounts>> combinations = [new([first], a), new([second, first], b)];
        return
        [
            .. breakdown, .. breakdown.CompareEachToRest(), comparison, .. comparison, tallies, .. tallies,
            .. DriverBreakdown.FromCounts(combinations),
            .. SegmentBreakdown.FromCounts([.. counts.Select((pair, i) => KeyValuePair.Create((i, pair.Key), pair.Value)), new((2, first), new(7, 2, 1))]).Shrink()
                ?.ToArray() ?? [],
        ];
    }

    private static IEnumerable<object> Periods<TPeriod>(TPeriod[] periods, ResponseCounts a, ResponseCounts b)
        where TPeriod : notnull
    {
        NpsTrend<TPeriod> trend = NpsTrend.FromCounts(
            [KeyValuePair.Create(periods[0], a), KeyValuePair.Create(periods[1], b), KeyValuePair.Create(periods[2], a)]);
        object?[] test = [trend.TestTrend()];
        return [.. trend, .. trend.GetControlLimits() ?? Enumerable.Empty<object>(), .. test.OfType<object>()];
    }

    private static CalendarPeriod Month(int month) => CalendarPeriod.Containing(new DateTime(2026, month, 1), PeriodUnit.Month);

    private static WeightedResponseCounts Weighted(ResponseCounts counts, double weight) =>
        WeightedResponseCounts.FromSums(Sums(counts.Promoters, weight), Sums(counts.Passives, weight), Sums(counts.Detractors, weight));

    private static ClusteredResponseCounts<string> Clustered(ResponseCounts a, ResponseCounts b) =>
        ClusteredResponseCounts.FromCounts([KeyValuePair.Create("a", a), KeyValuePair.Create("b", b), KeyValuePair.Create("c", a)]);

    private static WeightSums Sums(long responses, double weight) => new(responses, responses * weight, responses * weight * weight);
}
