using System.Collections.Generic;

namespace Nps.Core;

/// <summary>Weighted counts as their sums, and estimates as their strata.</summary>
internal static class WeightingJson
{
    internal static WeightSums ReadSums(JsonInput input)
    {
        JsonMembers members = input.Members("responses", "weight", "squaredWeight");
        return new(members["responses"].Count(), members["weight"].Number(), members["squaredWeight"].Number());
    }

    internal static void WriteSums(JsonOutput output, WeightSums sums)
    {
        output.Writer.WriteStartObject();
        output.Member("responses", sums.Responses);
        output.Member("weight", sums.Weight);
        output.Member("squaredWeight", sums.SquaredWeight);
        output.Writer.WriteEndObject();
    }

    internal static WeightedResponseCounts Read(JsonInput input)
    {
        JsonMembers members = input.Members("promoters", "passives", "detractors");
        return WeightedResponseCounts.FromSums(
            members["promoters"].As(ReadSums), members["passives"].As(ReadSums), members["detractors"].As(ReadSums));
    }

    internal static void Write(JsonOutput output, WeightedResponseCounts counts)
    {
        output.Writer.WriteStartObject();
        output.Member("promoters", WriteSums, counts.Promoters);
        output.Member("passives", WriteSums, counts.Passives);
        output.Member("detractors", WriteSums, counts.Detractors);
        output.Writer.WriteEndObject();
    }

    internal static NpsEstimate ReadEstimate(JsonInput input)
    {
        var counts = new List<ResponseCounts>();
        var shares = new List<double>();
        foreach (JsonInput stratum in input.Members("strata")["strata"].Items())
        {
            JsonMembers members = stratum.Members("counts", "populationShare");
            counts.Add(members["counts"].As(CountsJson.Read));
            shares.Add(members["populationShare"].Number());
        }

        return NpsEstimate.PostStratify(counts, shares)
            ?? throw input.Invalid("A stratum with a share above 0 has no responses, so that there is no estimate.");
    }

    internal static void WriteEstimate(JsonOutput output, NpsEstimate estimate)
    {
        output.Writer.WriteStartObject();
        output.Name("strata");
        output.Writer.WriteStartArray();
        for (int i = 0; i < estimate.Strata.Count; i++)
        {
            output.Writer.WriteStartObject();
            output.Member("counts", CountsJson.Write, estimate.Strata[i]);
            output.Member("populationShare", estimate.PopulationShares[i]);
            output.Writer.WriteEndObject();
        }

        output.Writer.WriteEndArray();
        output.Writer.WriteEndObject();
    }
}
