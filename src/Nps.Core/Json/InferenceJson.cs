namespace Nps.Core;

/// <summary>Scores, levels, intervals and the assumptions of tests.</summary>
internal static class InferenceJson
{
    internal static NetPromoterScore ReadScore(JsonInput input) => new(input.Number());

    internal static void WriteScore(JsonOutput output, NetPromoterScore score) => output.Number(score.Points);

    internal static NpsDelta ReadDelta(JsonInput input) => new(input.Number());

    internal static void WriteDelta(JsonOutput output, NpsDelta delta) => output.Number(delta.Points);

    internal static ConfidenceLevel ReadLevel(JsonInput input) => ConfidenceLevel.FromFraction(input.Number());

    internal static void WriteLevel(JsonOutput output, ConfidenceLevel level) => output.Number(level.Fraction);

    internal static ObjectJson<ConfidenceInterval> Interval { get; } = new(members => new(
        members["lower"].Number(),
        members["upper"].Number(),
        members["level"].As(ReadLevel),
        members["method"].As(EnumJson<IntervalMethod>.Read)))
    {
        { "lower", interval => interval.Lower },
        { "upper", interval => interval.Upper },
        { "level", interval => interval.Level, WriteLevel },
        { "method", interval => interval.Method, EnumJson<IntervalMethod>.Write },
    };

    internal static ObjectJson<CredibleInterval> Credible { get; } = new(members => new(
        members["lower"].Number(), members["upper"].Number(), members["level"].As(ReadLevel)))
    {
        { "lower", interval => interval.Lower },
        { "upper", interval => interval.Upper },
        { "level", interval => interval.Level, WriteLevel },
    };

    internal static ObjectJson<AnytimeInterval> Anytime { get; } = new(members => new(
        members["lower"].Number(),
        members["upper"].Number(),
        members["level"].As(ReadLevel),
        members["plannedResponses"].Count()))
    {
        { "lower", interval => interval.Lower },
        { "upper", interval => interval.Upper },
        { "level", interval => interval.Level, WriteLevel },
        { "plannedResponses", interval => interval.PlannedResponses },
    };

    internal static ObjectJson<DirichletPrior> Prior { get; } = new(members => new(
        members["promoters"].Number(), members["passives"].Number(), members["detractors"].Number()))
    {
        { "promoters", prior => prior.Promoters },
        { "passives", prior => prior.Passives },
        { "detractors", prior => prior.Detractors },
    };

    internal static ObjectJson<ComparisonPlan> Plan { get; } = new(members => new ComparisonPlan()
        .WithLevel(members["level"].As(ReadLevel))
        .WithPower(members["targetPower"].Number())
        .WithPilots(members["baselinePilot"].As(CountsJson.Read), members["currentPilot"].As(CountsJson.Read))
        .WithAllocationRatio(members["allocationRatio"].Number()))
    {
        { "level", plan => plan.Level, WriteLevel },
        { "targetPower", plan => plan.TargetPower },
        { "baselinePilot", plan => plan.BaselinePilot, CountsJson.Write },
        { "currentPilot", plan => plan.CurrentPilot, CountsJson.Write },
        { "allocationRatio", plan => plan.AllocationRatio },
    };
}
