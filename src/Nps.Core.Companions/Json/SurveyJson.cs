using System.Collections.Generic;

namespace Nps.Core.Companions;

/// <summary>Satisfaction indexes and service quality: what was asked, and the moments of the answers.</summary>
internal static class SurveyJson
{
    internal static ObjectJson<JointMoments> Moments { get; } = new(members => new JointMoments(
        members["count"].Count(), ListJson.ReadNumbers(members["means"]), ListJson.ReadNumbers(members["sumsOfProducts"])))
    {
        { "count", moments => moments.Count },
        { "means", moments => moments.Means, ListJson.Numbers },
        { "sumsOfProducts", moments => moments.SumsOfProducts, ListJson.Numbers },
    };

    internal static ObjectJson<SatisfactionSurvey> SatisfactionSurvey { get; } = new(ReadSatisfactionSurvey)
    {
        { "lowest", survey => survey.Lowest },
        { "highest", survey => survey.Highest },
        { "attributes", survey => survey.Attributes, ListJson.Of<string>(ListJson.WriteText) },
        { "weights", survey => survey.Weights!, ListJson.Numbers, survey => survey.Weights is not null },
    };

    internal static ObjectJson<SatisfactionIndex> SatisfactionIndex { get; } = new(ReadIndex)
    {
        { "survey", index => index.Survey, SatisfactionSurvey.Write },
        { "form", index => index.Form, EnumJson<SatisfactionForm>.Write },
        { "unanswered", index => index.Unanswered },
        { "moments", index => index.Moments, ListJson.Of<JointMoments>(Moments.Write) },
    };

    internal static ObjectJson<ServiceDimension> ServiceDimension { get; } = new(
        members => new ServiceDimension(members["name"].Text(), members["items"].SmallNumber()))
    {
        { "name", dimension => dimension.Name },
        { "items", dimension => dimension.Items },
    };

    internal static ObjectJson<ServiceSurvey> ServiceSurvey { get; } = new(ReadServiceSurvey)
    {
        { "lowest", survey => survey.Lowest },
        { "highest", survey => survey.Highest },
        { "asksExpectations", survey => survey.AsksExpectations },
        { "dimensions", survey => survey.Dimensions, ListJson.Of<ServiceDimension>(ServiceDimension.Write) },
        { "points", survey => survey.Points!, ListJson.Numbers, survey => survey.Points is not null },
    };

    internal static ObjectJson<ServiceQuality> ServiceQuality { get; } = new(ReadQuality)
    {
        { "survey", quality => quality.Survey, ServiceSurvey.Write },
        { "respondents", quality => quality.Respondents },
        { "unanswered", quality => quality.Unanswered },
        { "pointsOtherThan100", quality => quality.PointsOtherThan100 },
        { "moments", quality => quality.Moments, ListJson.Of<JointMoments>(Moments.Write) },
    };

    private static SatisfactionSurvey ReadSatisfactionSurvey(JsonMembers members)
    {
        double lowest = members["lowest"].Number();
        double highest = members["highest"].Number();
        SatisfactionSurvey survey = members["attributes"].As(
            given => new SatisfactionSurvey(lowest, highest, [.. given.Items().ConvertAll(name => name.Text())]));
        return members.TryGet("weights", out JsonInput weights) ? weights.As(given => survey.WithWeights(ListJson.ReadNumbers(given))) : survey;
    }

    private static SatisfactionIndex ReadIndex(JsonMembers members)
    {
        SatisfactionSurvey survey = SatisfactionSurvey.Read(members["survey"]);
        SatisfactionForm form = members["form"].As(EnumJson<SatisfactionForm>.Read);
        long unanswered = members["unanswered"].Count();
        return members["moments"].As(given => Companions.SatisfactionIndex.FromMoments(survey, unanswered, ReadMoments(given), form));
    }

    private static ServiceSurvey ReadServiceSurvey(JsonMembers members)
    {
        double lowest = members["lowest"].Number();
        double highest = members["highest"].Number();
        ServiceSurvey survey = members["dimensions"].As(
            given => new ServiceSurvey(lowest, highest, [.. given.Items().ConvertAll(ServiceDimension.Read)]));
        survey = members["asksExpectations"].Flag() ? survey : survey.WithoutExpectations();
        return members.TryGet("points", out JsonInput points) ? points.As(given => survey.WithPoints(ListJson.ReadNumbers(given))) : survey;
    }

    private static ServiceQuality ReadQuality(JsonMembers members)
    {
        ServiceSurvey survey = ServiceSurvey.Read(members["survey"]);
        long respondents = members["respondents"].Count();
        long unanswered = members["unanswered"].Count();
        long other = members["pointsOtherThan100"].Count();
        return members["moments"].As(
            given => Companions.ServiceQuality.FromMoments(survey, respondents, unanswered, other, ReadMoments(given)));
    }

    private static List<JointMoments> ReadMoments(JsonInput input) => input.Items().ConvertAll(Moments.Read);
}
