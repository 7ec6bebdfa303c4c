namespace Nps.Core;

/// <summary>Transitions: for each former category the counts of the later ones, and who answered only once.</summary>
internal static class TransitionsJson
{
    internal static NpsTransitions Read(JsonInput input)
    {
        JsonMembers members = input.Members("promoters", "passives", "detractors", "onlyBefore", "onlyAfter");
        return NpsTransitions.FromTable(
            members["promoters"].As(CountsJson.Read),
            members["passives"].As(CountsJson.Read),
            members["detractors"].As(CountsJson.Read),
            members["onlyBefore"].As(CountsJson.Read),
            members["onlyAfter"].As(CountsJson.Read));
    }

    internal static void Write(JsonOutput output, NpsTransitions transitions)
    {
        output.Writer.WriteStartObject();
        output.Member("promoters", CountsJson.Write, transitions.LaterCategories(NpsCategory.Promoter));
        output.Member("passives", CountsJson.Write, transitions.LaterCategories(NpsCategory.Passive));
        output.Member("detractors", CountsJson.Write, transitions.LaterCategories(NpsCategory.Detractor));
        output.Member("onlyBefore", CountsJson.Write, transitions.OnlyBefore);
        output.Member("onlyAfter", CountsJson.Write, transitions.OnlyAfter);
        output.Writer.WriteEndObject();
    }

    internal static OverlappingComparison ReadComparison(JsonInput input) => input.Members("transitions")["transitions"].As(Read).CompareWaves();

    internal static void WriteComparison(JsonOutput output, OverlappingComparison comparison)
    {
        output.Writer.WriteStartObject();
        output.Member("transitions", Write, comparison.Transitions);
        output.Writer.WriteEndObject();
    }
}
