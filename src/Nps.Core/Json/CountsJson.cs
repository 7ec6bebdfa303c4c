namespace Nps.Core;

/// <summary>Counts: {"promoters": 57, "passives": 33, "detractors": 20}, and what is made of two or more of them.</summary>
internal static class CountsJson
{
    internal static ResponseCounts Read(JsonInput input)
    {
        JsonMembers members = input.Members("promoters", "passives", "detractors");
        return new(members["promoters"].Count(), members["passives"].Count(), members["detractors"].Count());
    }

    internal static void Write(JsonOutput output, ResponseCounts counts)
    {
        output.Writer.WriteStartObject();
        output.Member("promoters", counts.Promoters);
        output.Member("passives", counts.Passives);
        output.Member("detractors", counts.Detractors);
        output.Writer.WriteEndObject();
    }

    internal static CategoryPercentages ReadPercentages(JsonInput input)
    {
        JsonMembers members = input.Members("promoterPercent", "passivePercent", "detractorPercent");
        return new CategoryPercentages(
            members["promoterPercent"].Decimal(), members["passivePercent"].Decimal(), members["detractorPercent"].Decimal());
    }

    internal static void WritePercentages(JsonOutput output, CategoryPercentages percentages)
    {
        output.Writer.WriteStartObject();
        output.Member("promoterPercent", percentages.PromoterPercent);
        output.Member("passivePercent", percentages.PassivePercent);
        output.Member("detractorPercent", percentages.DetractorPercent);
        output.Writer.WriteEndObject();
    }

    internal static NpsComparison ReadComparison(JsonInput input)
    {
        JsonMembers members = input.Members("baseline", "current");
        return new(members["baseline"].As(Read), members["current"].As(Read));
    }

    internal static void WriteComparison(JsonOutput output, NpsComparison comparison)
    {
        output.Writer.WriteStartObject();
        output.Member("baseline", Write, comparison.Baseline);
        output.Member("current", Write, comparison.Current);
        output.Writer.WriteEndObject();
    }
}
