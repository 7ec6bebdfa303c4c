using System;

namespace Nps.Core.Companions;

/// <summary>Values of which several numbers can be compared, and which of them is.</summary>
internal sealed class MeasuredMetricJson<T, TMeasure>(
    JsonReading<T> read, JsonWriting<T> write, Func<T, TMeasure, Metric<T>> metricOf, Func<Metric<T>, TMeasure> measureOf) : MetricJson<T>
    where T : notnull
    where TMeasure : struct, Enum
{
    internal override string Setting => "measure";

    internal override T Read(JsonInput input) => input.As(read);

    internal override void Write(JsonOutput output, T value) => write(output, value);

    internal override Metric<T> ReadMetric(JsonMembers members, T known) => metricOf(known, members[Setting].As(EnumJson<TMeasure>.Read));

    internal override void WriteSetting(JsonOutput output, Metric<T> metric) =>
        output.Member(Setting, EnumJson<TMeasure>.Write, measureOf(metric));
}
