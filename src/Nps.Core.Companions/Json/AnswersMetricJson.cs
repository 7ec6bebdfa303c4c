namespace Nps.Core.Companions;

/// <summary>Answers on one scale, and which of their numbers is compared.</summary>
internal sealed class AnswersMetricJson() : SettingMetricJson<Answers, AnswerMeasure>(
    "measure",
    AnswersJson.Read,
    AnswersJson.Write,
    EnumJson<AnswerMeasure>.Read,
    EnumJson<AnswerMeasure>.Write,
    (known, measure) => new AnswersMetric(known.Scale, measure),
    metric => ((AnswersMetric)metric).Measure);
