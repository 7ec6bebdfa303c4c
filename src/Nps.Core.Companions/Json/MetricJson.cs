using System;

namespace Nps.Core.Companions;

/// <summary>The metrics that can be written.</summary>
internal static class MetricJson
{
    internal static MetricJson<T> Of<T>()
        where T : notnull =>
        Shares() as MetricJson<T>
        ?? Means() as MetricJson<T>
        ?? new SatisfactionMetricJson() as MetricJson<T>
        ?? new ServiceMetricJson() as MetricJson<T>
        ?? new AnswersMetricJson() as MetricJson<T>
        ?? new FirstContactMetricJson() as MetricJson<T>
        ?? new ResponseTimesMetricJson() as MetricJson<T>
        ?? throw new NotSupportedException($"Breakdowns and trends of {typeof(T).Name} are not written as JSON.");

    private static DirectedMetricJson<Share> Shares() => new(
        EstimateJson.ReadShare, EstimateJson.WriteShare, direction => new ShareMetric(direction), metric => ((ShareMetric)metric).HigherIsBetter);

    private static DirectedMetricJson<Mean> Means() => new(
        EstimateJson.ReadMean, EstimateJson.WriteMean, direction => new MeanMetric(direction), metric => ((MeanMetric)metric).HigherIsBetter);
}
