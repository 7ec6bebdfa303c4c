namespace Nps.Core.Companions;

/// <summary>Response times with a target, and which of their numbers is compared.</summary>
internal sealed class ResponseTimesMetricJson() : SettingMetricJson<ResponseTimes, ResponseTimesMetric>(
    "comparedBy",
    ResponseTimesJson.Read,
    ResponseTimesJson.Write,
    ReadSetting,
    WriteSetting,
    (_, setting) => setting,
    metric => (ResponseTimesMetric)metric)
{
    private static ResponseTimesMetric ReadSetting(JsonInput input)
    {
        JsonMembers members = input.Members("measure", "target");
        return new ResponseTimesMetric(TimeJson.Read(members["target"]), members["measure"].As(EnumJson<ResponseTimeMeasure>.Read));
    }

    private static void WriteSetting(JsonOutput output, ResponseTimesMetric metric)
    {
        output.Writer.WriteStartObject();
        output.Member("measure", EnumJson<ResponseTimeMeasure>.Write, metric.Measure);
        output.Member("target", TimeJson.Write, metric.Target);
        output.Writer.WriteEndObject();
    }
}
