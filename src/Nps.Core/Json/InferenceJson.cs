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

    internal static ConfidenceInterval ReadInterval(JsonInput input)
    {
        JsonMembers members = input.Members("lower", "upper", "level", "method");
        return new(
            members["lower"].Number(),
            members["upper"].Number(),
            members["level"].As(ReadLevel),
            members["method"].As(EnumJson<IntervalMethod>.Read));
    }

    internal static void WriteInterval(JsonOutput output, ConfidenceInterval interval)
    {
        output.Writer.WriteStartObject();
        output.Member("lower", interval.Lower);
        output.Member("upper", interval.Upper);
        output.Member("level", WriteLevel, interval.Level);
        output.Member("method", EnumJson<IntervalMethod>.Write, interval.Method);
        output.Writer.WriteEndObject();
    }

    internal static CredibleInterval ReadCredible(JsonInput input)
    {
        JsonMembers members = input.Members("lower", "upper", "level");
        return new CredibleInterval(members["lower"].Number(), members["upper"].Number(), members["level"].As(ReadLevel));
    }

    internal static void WriteCredible(JsonOutput output, CredibleInterval interval)
    {
        output.Writer.WriteStartObject();
        output.Member("lower", interval.Lower);
        output.Member("upper", interval.Upper);
        output.Member("level", WriteLevel, interval.Level);
        output.Writer.WriteEndObject();
    }

    internal static AnytimeInterval ReadAnytime(JsonInput input)
    {
        JsonMembers members = input.Members("lower", "upper", "level", "plannedResponses");
        return new(
            members["lower"].Number(),
            members["upper"].Number(),
            members["level"].As(ReadLevel),
            members["plannedResponses"].Count());
    }

    internal static void WriteAnytime(JsonOutput output, AnytimeInterval interval)
    {
        output.Writer.WriteStartObject();
        output.Member("lower", interval.Lower);
        output.Member("upper", interval.Upper);
        output.Member("level", WriteLevel, interval.Level);
        output.Member("plannedResponses", interval.PlannedResponses);
        output.Writer.WriteEndObject();
    }

    internal static DirichletPrior ReadPrior(JsonInput input)
    {
        JsonMembers members = input.Members("promoters", "passives", "detractors");
        return new(members["promoters"].Number(), members["passives"].Number(), members["detractors"].Number());
    }

    internal static void WritePrior(JsonOutput output, DirichletPrior prior)
    {
        output.Writer.WriteStartObject();
        output.Member("promoters", prior.Promoters);
        output.Member("passives", prior.Passives);
        output.Member("detractors", prior.Detractors);
        output.Writer.WriteEndObject();
    }

    internal static ComparisonPlan ReadPlan(JsonInput input)
    {
        JsonMembers members = input.Members("level", "targetPower", "baselinePilot", "currentPilot", "allocationRatio");
        return new ComparisonPlan()
            .WithLevel(members["level"].As(ReadLevel))
            .WithPower(members["targetPower"].Number())
            .WithPilots(members["baselinePilot"].As(CountsJson.Read), members["currentPilot"].As(CountsJson.Read))
            .WithAllocationRatio(members["allocationRatio"].Number());
    }

    internal static void WritePlan(JsonOutput output, ComparisonPlan plan)
    {
        output.Writer.WriteStartObject();
        output.Member("level", WriteLevel, plan.Level);
        output.Member("targetPower", plan.TargetPower);
        output.Member("baselinePilot", CountsJson.Write, plan.BaselinePilot);
        output.Member("currentPilot", CountsJson.Write, plan.CurrentPilot);
        output.Member("allocationRatio", plan.AllocationRatio);
        output.Writer.WriteEndObject();
    }
}
