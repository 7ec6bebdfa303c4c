using System;

namespace Nps.Core.Companions;

/// <summary>The metrics that can be written: which of their numbers is compared, where there is a choice.</summary>
internal static class MetricJson
{
    private const string Direction = "higherIsBetter";
    private const string Measure = "measure";
    private const string ComparedBy = "comparedBy";

    private static readonly ObjectJson<ResponseTimesMetric> ResponseTimes = new(
        members => new ResponseTimesMetric(TimeJson.Read(members["target"]), members[Measure].As(EnumJson<ResponseTimeMeasure>.Read)))
    {
        { Measure, metric => metric.Measure, EnumJson<ResponseTimeMeasure>.Write },
        { "target", metric => metric.Target, TimeJson.Write },
    };

    private static readonly object[] All =
    [
        new MetricJson<Share>(
            EstimateJson.Share,
            Direction,
            (members, _) => new ShareMetric(EstimateJson.ReadDirection(members)),
            (output, metric) => WriteDirection(output, ((ShareMetric)metric).HigherIsBetter)),
        new MetricJson<Mean>(
            EstimateJson.Mean,
            Direction,
            (members, _) => new MeanMetric(EstimateJson.ReadDirection(members)),
            (output, metric) => WriteDirection(output, ((MeanMetric)metric).HigherIsBetter)),
        new MetricJson<Answers>(
            AnswersJson.Answers,
            Measure,
            (members, known) => new AnswersMetric(known.Scale, members[Measure].As(EnumJson<AnswerMeasure>.Read)),
            (output, metric) => output.Member(Measure, EnumJson<AnswerMeasure>.Write, ((AnswersMetric)metric).Measure)),
        new MetricJson<FirstContact>(
            ContactJson.FirstContact,
            Measure,
            (members, known) => new FirstContactMetric(known.Window.GetValueOrDefault(), members[Measure].As(EnumJson<FirstContactMeasure>.Read)),
            (output, metric) => output.Member(Measure, EnumJson<FirstContactMeasure>.Write, ((FirstContactMetric)metric).Measure)),
        new MetricJson<ResponseTimes>(
            ContactJson.ResponseTimes,
            ComparedBy,
            (members, _) => ResponseTimes.Read(members[ComparedBy]),
            (output, metric) => output.Member(ComparedBy, ResponseTimes.Write, (ResponseTimesMetric)metric)),
        new MetricJson<ServiceQuality>(
            SurveyJson.ServiceQuality,
            Measure,
            (members, known) => new ServiceMetric(known.Survey, members[Measure].As(EnumJson<ServiceMeasure>.Read)),
            (output, metric) => output.Member(Measure, EnumJson<ServiceMeasure>.Write, ((ServiceMetric)metric).Measure)),

        // An index says itself in which form it is.
        new MetricJson<SatisfactionIndex>(
            SurveyJson.SatisfactionIndex, null, (_, known) => new SatisfactionMetric(known.Survey, known.Form), (_, _) => { }),
    ];

    internal static MetricJson<T> Of<T>()
        where T : notnull =>
        Array.Find(All, json => json is MetricJson<T>) as MetricJson<T>
        ?? throw new NotSupportedException($"Breakdowns and trends of {typeof(T).Name} are not written as JSON.");

    private static void WriteDirection(JsonOutput output, bool? higherIsBetter)
    {
        if (higherIsBetter is bool direction)
        {
            output.Member(Direction, direction);
        }
    }
}
