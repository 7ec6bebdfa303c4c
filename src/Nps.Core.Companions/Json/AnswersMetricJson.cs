namespace Nps.Core.Companions;

/// <summary>Answers on one scale, and which of their numbers is compared.</summary>
internal sealed class AnswersMetricJson : MetricJson<Answers>
{
    internal override string Setting => "measure";

    internal override Answers Read(JsonInput input) => input.As(AnswersJson.Read);

    internal override void Write(JsonOutput output, Answers value) => AnswersJson.Write(output, value);

    internal override Metric<Answers> ReadMetric(JsonMembers members, Answers known) =>
        new AnswersMetric(known.Scale, members[Setting].As(EnumJson<AnswerMeasure>.Read));

    internal override void WriteSetting(JsonOutput output, Metric<Answers> metric) =>
        output.Member(Setting, EnumJson<AnswerMeasure>.Write, ((AnswersMetric)metric).Measure);
}
