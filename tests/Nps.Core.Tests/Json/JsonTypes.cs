namespace Nps.Core.Tests;

/// <summary>Every public type with its decision. A new type belongs on this list before anybody can write it.</summary>
internal static class JsonTypes
{
    internal static IReadOnlyDictionary<Type, JsonDecision> Decisions { get; } =
        new (JsonDecision Decision, Type[] Types)[]
        {
            (JsonDecision.RoundTrips,
            [
                typeof(Rating), typeof(RatingScale), typeof(NpsCategory), typeof(NetPromoterScore), typeof(NpsDelta),
                typeof(RatingDistribution), typeof(RatingTally), typeof(ResponseCounts), typeof(CategoryPercentages),
                typeof(RefusedText), typeof(TextTally), typeof(TextAnswerOptions),
                typeof(ConfidenceLevel), typeof(ConfidenceInterval), typeof(IntervalMethod), typeof(CredibleInterval),
                typeof(DirichletPrior), typeof(MultipleTesting), typeof(ComparisonPlan),
                typeof(NpsComparison), typeof(ComparisonVerdict), typeof(NpsTransitions), typeof(OverlappingComparison),
                typeof(WeightSums), typeof(WeightedResponseCounts), typeof(NpsEstimate),
                typeof(SegmentBreakdown<>), typeof(TallyBreakdown<>), typeof(DriverBreakdown<>),
                typeof(CalendarPeriod), typeof(PeriodUnit), typeof(ReportingCalendar), typeof(ControlLimitMethod),
                typeof(NpsTrend<>), typeof(SegmentTrends<>),
            ]),
            (JsonDecision.Refused,
            [
                typeof(HomogeneityTest), typeof(EquivalenceTest), typeof(MarginalHomogeneityTest), typeof(NpsReferenceTest), typeof(NpsTrendTest), typeof(NpsPosterior),
                typeof(NpsControlLimits<>), typeof(NpsControlPoint<>), typeof(NpsTrendPoint<>),
                typeof(SegmentScore<>), typeof(SegmentTally<>), typeof(SegmentTrend<>), typeof(DriverScore<>),
                typeof(SegmentContrast<>), typeof(SegmentChange<>), typeof(SegmentComparison<>),
                typeof(SuppressedBreakdown<>), typeof(SuppressedTrends<>), typeof(NpsBand), typeof(NpsBandScale),
                typeof(ClusteredResponseCounts), typeof(ClusteredResponseCounts<>), typeof(EstimateComparison), typeof(ShrunkenBreakdown<>), typeof(ShrunkenScore<>),
            ]),
            (JsonDecision.Row, [typeof(RatingCount), typeof(RatingCount<>), typeof(NpsSummary<>)]),
            (JsonDecision.NoData,
            [
                typeof(NpsJsonConverter), typeof(SegmentBreakdownJsonConverter<>), typeof(TallyBreakdownJsonConverter<>),
                typeof(DriverBreakdownJsonConverter<>), typeof(NpsTrendJsonConverter<>), typeof(SegmentTrendsJsonConverter<>),
            ]),
        }
        .SelectMany(group => group.Types.Select(type => (type, group.Decision)))
        .ToDictionary(pair => pair.type, pair => pair.Decision);

    internal static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    internal static Type DefinitionOf(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
