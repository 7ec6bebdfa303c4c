using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Service quality: what was asked, and the moments of the answers.</summary>
internal static class ServiceJson
{
    internal static ServiceDimension ReadDimension(JsonInput input)
    {
        JsonMembers members = input.Members("name", "items");
        return new ServiceDimension(members["name"].Text(), members["items"].SmallNumber());
    }

    internal static void WriteDimension(JsonOutput output, ServiceDimension dimension)
    {
        output.Writer.WriteStartObject();
        output.Member("name", dimension.Name);
        output.Member("items", dimension.Items);
        output.Writer.WriteEndObject();
    }

    internal static ServiceSurvey ReadSurvey(JsonInput input)
    {
        JsonMembers members = input.Members("lowest", "highest", "asksExpectations", "dimensions", "points");
        double lowest = members["lowest"].Number();
        double highest = members["highest"].Number();
        ServiceSurvey survey = members["dimensions"].As(
            given => new ServiceSurvey(lowest, highest, [.. given.Items().ConvertAll(dimension => dimension.As(ReadDimension))]));
        survey = members["asksExpectations"].Flag() ? survey : survey.WithoutExpectations();
        return members.TryGet("points", out JsonInput points) ? points.As(given => survey.WithPoints(ListJson.ReadNumbers(given))) : survey;
    }

    internal static void WriteSurvey(JsonOutput output, ServiceSurvey survey)
    {
        output.Writer.WriteStartObject();
        output.Member("lowest", survey.Lowest);
        output.Member("highest", survey.Highest);
        output.Member("asksExpectations", survey.AsksExpectations);
        ListJson.Write(output, "dimensions", survey.Dimensions, WriteDimension);
        if (survey.Points is IReadOnlyList<double> points)
        {
            ListJson.Write(output, "points", points);
        }

        output.Writer.WriteEndObject();
    }

    internal static ServiceQuality Read(JsonInput input)
    {
        JsonMembers members = input.Members("survey", "respondents", "unanswered", "pointsOtherThan100", "moments");
        ServiceSurvey survey = members["survey"].As(ReadSurvey);
        long respondents = members["respondents"].Count();
        long unanswered = members["unanswered"].Count();
        long other = members["pointsOtherThan100"].Count();
        return members["moments"].As(
            moments => ServiceQuality.FromMoments(survey, respondents, unanswered, other, MomentsJson.ReadList(moments)));
    }

    internal static void Write(JsonOutput output, ServiceQuality quality)
    {
        output.Writer.WriteStartObject();
        output.Member("survey", WriteSurvey, quality.Survey);
        output.Member("respondents", quality.Respondents);
        output.Member("unanswered", quality.Unanswered);
        output.Member("pointsOtherThan100", quality.PointsOtherThan100);
        ListJson.Write(output, "moments", quality.Moments, MomentsJson.Write);
        output.Writer.WriteEndObject();
    }
}
