using System;

namespace Nps.Core.Companions;

/// <summary>The metrics that can be written.</summary>
internal static class MetricJson
{
    internal static MetricJson<T> Of<T>()
        where T : notnull =>
        new ShareMetricJson() as MetricJson<T>
        ?? new MeanMetricJson() as MetricJson<T>
        ?? new AnswersMetricJson() as MetricJson<T>
        ?? throw new NotSupportedException($"Breakdowns and trends of {typeof(T).Name} are not written as JSON.");

    private sealed class ShareMetricJson : MetricJson<Share>
    {
        internal override string Setting => "higherIsBetter";

        internal override Share Read(JsonInput input) => input.As(EstimateJson.ReadShare);

        internal override void Write(JsonOutput output, Share value) => EstimateJson.WriteShare(output, value);

        internal override Metric<Share> ReadMetric(JsonMembers members, Share known) => new ShareMetric(EstimateJson.ReadDirection(members));

        internal override void WriteSetting(JsonOutput output, Metric<Share> metric) =>
            EstimateJson.WriteDirection(output, (metric as ShareMetric)?.HigherIsBetter);
    }

    private sealed class MeanMetricJson : MetricJson<Mean>
    {
        internal override string Setting => "higherIsBetter";

        internal override Mean Read(JsonInput input) => input.As(EstimateJson.ReadMean);

        internal override void Write(JsonOutput output, Mean value) => EstimateJson.WriteMean(output, value);

        internal override Metric<Mean> ReadMetric(JsonMembers members, Mean known) => new MeanMetric(EstimateJson.ReadDirection(members));

        internal override void WriteSetting(JsonOutput output, Metric<Mean> metric) =>
            EstimateJson.WriteDirection(output, (metric as MeanMetric)?.HigherIsBetter);
    }

    private sealed class AnswersMetricJson : MetricJson<Answers>
    {
        internal override string Setting => "measure";

        internal override Answers Read(JsonInput input) => input.As(AnswersJson.Read);

        internal override void Write(JsonOutput output, Answers value) => AnswersJson.Write(output, value);

        internal override Metric<Answers> ReadMetric(JsonMembers members, Answers known) =>
            new AnswersMetric(known.Scale, members[Setting].As(EnumJson<AnswerMeasure>.Read));

        internal override void WriteSetting(JsonOutput output, Metric<Answers> metric) =>
            output.Member(Setting, EnumJson<AnswerMeasure>.Write, ((AnswersMetric)metric).Measure);
    }
}
