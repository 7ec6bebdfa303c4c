namespace Nps.Core.Companions;

/// <summary>Satisfaction indexes, which say themselves of which survey they are and in which form.</summary>
internal sealed class SatisfactionMetricJson : MetricJson<SatisfactionIndex>
{
    internal override string? Setting => null;

    internal override SatisfactionIndex Read(JsonInput input) => input.As(SatisfactionJson.Read);

    internal override void Write(JsonOutput output, SatisfactionIndex value) => SatisfactionJson.Write(output, value);

    internal override Metric<SatisfactionIndex> ReadMetric(JsonMembers members, SatisfactionIndex known) =>
        new SatisfactionMetric(known.Survey, known.Form);

    internal override void WriteSetting(JsonOutput output, Metric<SatisfactionIndex> metric)
    {
    }
}
