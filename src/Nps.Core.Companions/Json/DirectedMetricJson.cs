using System;

namespace Nps.Core.Companions;

/// <summary>Values of which nothing is known but whether higher is better.</summary>
internal sealed class DirectedMetricJson<T>(
    JsonReading<T> read, JsonWriting<T> write, Func<bool?, Metric<T>> metricOf, Func<Metric<T>, bool?> directionOf) : MetricJson<T>
    where T : notnull
{
    internal override string Setting => "higherIsBetter";

    internal override T Read(JsonInput input) => input.As(read);

    internal override void Write(JsonOutput output, T value) => write(output, value);

    internal override Metric<T> ReadMetric(JsonMembers members, T known) => metricOf(EstimateJson.ReadDirection(members));

    internal override void WriteSetting(JsonOutput output, Metric<T> metric) => EstimateJson.WriteDirection(output, directionOf(metric));
}
