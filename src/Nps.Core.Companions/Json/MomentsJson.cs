using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Means of numbers that were measured together, with the sums of products of their deviations.</summary>
internal static class MomentsJson
{
    internal static JointMoments Read(JsonInput input)
    {
        JsonMembers members = input.Members("count", "means", "sumsOfProducts");
        return new JointMoments(
            members["count"].Count(), ListJson.ReadNumbers(members["means"]), ListJson.ReadNumbers(members["sumsOfProducts"]));
    }

    internal static void Write(JsonOutput output, JointMoments moments)
    {
        output.Writer.WriteStartObject();
        output.Member("count", moments.Count);
        ListJson.Write(output, "means", moments.Means);
        ListJson.Write(output, "sumsOfProducts", moments.SumsOfProducts);
        output.Writer.WriteEndObject();
    }

    internal static List<JointMoments> ReadList(JsonInput input) => input.Items().ConvertAll(item => item.As(Read));
}
