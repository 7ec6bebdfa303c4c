using System.Text.Json.Serialization;

namespace Nps.Core.Tests;

/// <summary>
/// The types of the cases for the generator of System.Text.Json. Texts, whole numbers and calendar periods need not be listed as
/// segments; types of the application must be.
/// </summary>
[JsonSourceGenerationOptions(
    Converters =
    [
        typeof(SegmentBreakdownJsonConverter<int>),
        typeof(SegmentBreakdownJsonConverter<Plan>),
        typeof(SegmentBreakdownJsonConverter<Store>),
        typeof(SegmentBreakdownJsonConverter<DateTime?>),
        typeof(SegmentBreakdownJsonConverter<CalendarPeriod>),
        typeof(TallyBreakdownJsonConverter<int>),
        typeof(DriverBreakdownJsonConverter<Plan>),
        typeof(NpsTrendJsonConverter<int>),
        typeof(NpsTrendJsonConverter<string>),
        typeof(SegmentTrendsJsonConverter<int>),
    ])]
[JsonSerializable(typeof(Carrier<Rating>))]
[JsonSerializable(typeof(Carrier<Rating?>))]
[JsonSerializable(typeof(Carrier<RatingScale>))]
[JsonSerializable(typeof(Carrier<NpsCategory>))]
[JsonSerializable(typeof(Carrier<NpsCategory?>))]
[JsonSerializable(typeof(Carrier<IntervalMethod>))]
[JsonSerializable(typeof(Carrier<MultipleTesting>))]
[JsonSerializable(typeof(Carrier<ComparisonVerdict>))]
[JsonSerializable(typeof(Carrier<PeriodUnit>))]
[JsonSerializable(typeof(Carrier<TrendTestMethod>))]
[JsonSerializable(typeof(Carrier<ControlLimitMethod>))]
[JsonSerializable(typeof(Carrier<NetPromoterScore>))]
[JsonSerializable(typeof(Carrier<NetPromoterScore?>))]
[JsonSerializable(typeof(Carrier<NpsDelta>))]
[JsonSerializable(typeof(Carrier<RatingDistribution>))]
[JsonSerializable(typeof(Carrier<RatingTally>))]
[JsonSerializable(typeof(Carrier<ResponseCounts>))]
[JsonSerializable(typeof(Carrier<ResponseCounts?>))]
[JsonSerializable(typeof(Carrier<CategoryPercentages>))]
[JsonSerializable(typeof(Carrier<TextTally>))]
[JsonSerializable(typeof(Carrier<RefusedText>))]
[JsonSerializable(typeof(Carrier<TextAnswerOptions>))]
[JsonSerializable(typeof(Carrier<ConfidenceLevel>))]
[JsonSerializable(typeof(Carrier<ConfidenceInterval?>))]
[JsonSerializable(typeof(Carrier<CredibleInterval>))]
[JsonSerializable(typeof(Carrier<AnytimeInterval?>))]
[JsonSerializable(typeof(Carrier<DirichletPrior>))]
[JsonSerializable(typeof(Carrier<ComparisonPlan>))]
[JsonSerializable(typeof(Carrier<NpsComparison>))]
[JsonSerializable(typeof(Carrier<NpsTransitions>))]
[JsonSerializable(typeof(Carrier<OverlappingComparison>))]
[JsonSerializable(typeof(Carrier<WeightSums>))]
[JsonSerializable(typeof(Carrier<WeightedResponseCounts>))]
[JsonSerializable(typeof(Carrier<NpsEstimate>))]
[JsonSerializable(typeof(Carrier<CalendarPeriod>))]
[JsonSerializable(typeof(Carrier<CalendarPeriod?>))]
[JsonSerializable(typeof(Carrier<ReportingCalendar>))]
[JsonSerializable(typeof(Carrier<SegmentBreakdown<string>>))]
[JsonSerializable(typeof(Carrier<SegmentBreakdown<int>>))]
[JsonSerializable(typeof(Carrier<SegmentBreakdown<Plan>>))]
[JsonSerializable(typeof(Carrier<SegmentBreakdown<Store>>))]
[JsonSerializable(typeof(Carrier<SegmentBreakdown<DateTime?>>))]
[JsonSerializable(typeof(Carrier<SegmentBreakdown<CalendarPeriod>>))]
[JsonSerializable(typeof(Carrier<TallyBreakdown<string>>))]
[JsonSerializable(typeof(Carrier<TallyBreakdown<int>>))]
[JsonSerializable(typeof(Carrier<DriverBreakdown<string>>))]
[JsonSerializable(typeof(Carrier<DriverBreakdown<Plan>>))]
[JsonSerializable(typeof(Carrier<NpsTrend<CalendarPeriod>>))]
[JsonSerializable(typeof(Carrier<NpsTrend<int>>))]
[JsonSerializable(typeof(Carrier<NpsTrend<string>>))]
[JsonSerializable(typeof(Carrier<SegmentTrends<string>>))]
[JsonSerializable(typeof(Carrier<SegmentTrends<int>>))]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(Store))]
[JsonSerializable(typeof(DateTime?))]
internal sealed partial class GeneratedJsonContext : JsonSerializerContext;
