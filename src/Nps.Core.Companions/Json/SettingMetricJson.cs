using System;

namespace Nps.Core.Companions;

/// <summary>Values that are compared as a setting says, which is always written.</summary>
internal class SettingMetricJson<T, TSetting>(
    string setting,
    JsonReading<T> read,
    JsonWriting<T> write,
    JsonReading<TSetting> readSetting,
    JsonWriting<TSetting> writeSetting,
    Func<T, TSetting, Metric<T>> metricOf,
    Func<Metric<T>, TSetting> settingOf) : MetricJson<T>
    where T : notnull
{
    internal override string Setting => setting;

    internal override T Read(JsonInput input) => input.As(read);

    internal override void Write(JsonOutput output, T value) => write(output, value);

    internal override Metric<T> ReadMetric(JsonMembers members, T known) => metricOf(known, members[setting].As(readSetting));

    internal override void WriteSetting(JsonOutput output, Metric<T> metric) => output.Member(setting, writeSetting, settingOf(metric));
}
