using System;

namespace Nps.Core;

/// <summary>The converters of the types that are not generic.</summary>
internal static class PlainJsonConverters
{
    internal static JsonConverter? For(Type type) =>
        ForCounts(type) ?? ForInference(type) ?? ForNames(type);

    private static JsonConverter? ForCounts(Type type) =>
        type == typeof(Rating) ? new RatingJsonConverter()
        : type == typeof(RatingScale) ? new ValueJsonConverter<RatingScale>(TallyJson.ReadScale, TallyJson.WriteScale)
        : type == typeof(RatingDistribution)
            ? new ValueJsonConverter<RatingDistribution>(TallyJson.ReadDistribution, TallyJson.WriteDistribution)
        : type == typeof(RatingTally) ? new ValueJsonConverter<RatingTally>(TallyJson.Read, TallyJson.Write)
        : type == typeof(ResponseCounts) ? new ValueJsonConverter<ResponseCounts>(CountsJson.Read, CountsJson.Write)
        : type == typeof(CategoryPercentages)
            ? new ValueJsonConverter<CategoryPercentages>(CountsJson.ReadPercentages, CountsJson.WritePercentages)
        : type == typeof(RefusedText) ? new ValueJsonConverter<RefusedText>(TextJson.ReadRefused, TextJson.WriteRefused)
        : type == typeof(TextTally) ? new ValueJsonConverter<TextTally>(TextJson.Read, TextJson.Write)
        : type == typeof(TextAnswerOptions) ? new ValueJsonConverter<TextAnswerOptions>(TextJson.ReadOptions, TextJson.WriteOptions)
        : type == typeof(WeightSums) ? new ValueJsonConverter<WeightSums>(WeightingJson.ReadSums, WeightingJson.WriteSums)
        : type == typeof(WeightedResponseCounts)
            ? new ValueJsonConverter<WeightedResponseCounts>(WeightingJson.Read, WeightingJson.Write)
        : type == typeof(CalendarPeriod) ? new CalendarPeriodJsonConverter()
        : type == typeof(ReportingCalendar) ? new ValueJsonConverter<ReportingCalendar>(CalendarJson.Read, CalendarJson.Write)
        : null;

    private static JsonConverter? ForInference(Type type) =>
        type == typeof(NetPromoterScore) ? new ValueJsonConverter<NetPromoterScore>(InferenceJson.ReadScore, InferenceJson.WriteScore)
        : type == typeof(NpsDelta) ? new ValueJsonConverter<NpsDelta>(InferenceJson.ReadDelta, InferenceJson.WriteDelta)
        : type == typeof(ConfidenceLevel) ? new ValueJsonConverter<ConfidenceLevel>(InferenceJson.ReadLevel, InferenceJson.WriteLevel)
        : type == typeof(ConfidenceInterval) ? InferenceJson.Interval.Converter
        : type == typeof(CredibleInterval) ? InferenceJson.Credible.Converter
        : type == typeof(AnytimeInterval) ? InferenceJson.Anytime.Converter
        : type == typeof(DirichletPrior) ? InferenceJson.Prior.Converter
        : type == typeof(ComparisonPlan) ? InferenceJson.Plan.Converter
        : type == typeof(NpsEstimate) ? new ValueJsonConverter<NpsEstimate>(WeightingJson.ReadEstimate, WeightingJson.WriteEstimate)
        : type == typeof(NpsComparison)
            ? new ValueJsonConverter<NpsComparison>(CountsJson.ReadComparison, CountsJson.WriteComparison)
        : type == typeof(NpsTransitions) ? new ValueJsonConverter<NpsTransitions>(TransitionsJson.Read, TransitionsJson.Write)
        : type == typeof(OverlappingComparison)
            ? new ValueJsonConverter<OverlappingComparison>(TransitionsJson.ReadComparison, TransitionsJson.WriteComparison)
        : null;

    private static JsonConverter? ForNames(Type type) =>
        type == typeof(NpsCategory) ? new NameJsonConverter<NpsCategory>()
        : type == typeof(ComparisonVerdict) ? new NameJsonConverter<ComparisonVerdict>()
        : type == typeof(ControlLimitMethod) ? new NameJsonConverter<ControlLimitMethod>()
        : type == typeof(TrendTestMethod) ? new NameJsonConverter<TrendTestMethod>()
        : type == typeof(IntervalMethod) ? new NameJsonConverter<IntervalMethod>()
        : type == typeof(MultipleTesting) ? new NameJsonConverter<MultipleTesting>()
        : type == typeof(PeriodUnit) ? new NameJsonConverter<PeriodUnit>()
        : null;
}
