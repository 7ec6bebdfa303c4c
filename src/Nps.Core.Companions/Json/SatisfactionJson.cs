using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Satisfaction indexes: what was asked, and the moments of the answers.</summary>
internal static class SatisfactionJson
{
    internal static SatisfactionSurvey ReadSurvey(JsonInput input)
    {
        JsonMembers members = input.Members("lowest", "highest", "attributes", "weights");
        double lowest = members["lowest"].Number();
        double highest = members["highest"].Number();
        SatisfactionSurvey survey = members["attributes"].As(names => new SatisfactionSurvey(lowest, highest, ListJson.ReadTexts(names)));
        return members.TryGet("weights", out JsonInput weights) ? weights.As(given => survey.WithWeights(ListJson.ReadNumbers(given))) : survey;
    }

    internal static void WriteSurvey(JsonOutput output, SatisfactionSurvey survey)
    {
        output.Writer.WriteStartObject();
        output.Member("lowest", survey.Lowest);
        output.Member("highest", survey.Highest);
        ListJson.Write(output, "attributes", survey.Attributes);
        if (survey.Weights is IReadOnlyList<double> weights)
        {
            ListJson.Write(output, "weights", weights);
        }

        output.Writer.WriteEndObject();
    }

    internal static SatisfactionIndex Read(JsonInput input)
    {
        JsonMembers members = input.Members("survey", "form", "unanswered", "moments");
        SatisfactionSurvey survey = members["survey"].As(ReadSurvey);
        SatisfactionForm form = members["form"].As(EnumJson<SatisfactionForm>.Read);
        long unanswered = members["unanswered"].Count();
        return members["moments"].As(moments => SatisfactionIndex.FromMoments(survey, unanswered, MomentsJson.ReadList(moments), form));
    }

    internal static void Write(JsonOutput output, SatisfactionIndex index)
    {
        output.Writer.WriteStartObject();
        output.Member("survey", WriteSurvey, index.Survey);
        output.Member("form", EnumJson<SatisfactionForm>.Write, index.Form);
        output.Member("unanswered", index.Unanswered);
        ListJson.Write(output, "moments", index.Moments, MomentsJson.Write);
        output.Writer.WriteEndObject();
    }
}
