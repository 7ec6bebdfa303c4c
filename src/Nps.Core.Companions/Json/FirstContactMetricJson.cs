namespace Nps.Core.Companions;

/// <summary>First-contact resolution by one window, and which of its shares is compared.</summary>
internal sealed class FirstContactMetricJson() : SettingMetricJson<FirstContact, FirstContactMeasure>(
    "measure",
    FirstContactJson.Read,
    FirstContactJson.Write,
    EnumJson<FirstContactMeasure>.Read,
    EnumJson<FirstContactMeasure>.Write,
    (known, measure) => new FirstContactMetric(known.Window, measure),
    metric => ((FirstContactMetric)metric).Measure);
