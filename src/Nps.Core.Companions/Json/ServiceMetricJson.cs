namespace Nps.Core.Companions;

/// <summary>Service quality by one survey, and which of its overall results is compared.</summary>
internal sealed class ServiceMetricJson() : SettingMetricJson<ServiceQuality, ServiceMeasure>(
    "measure",
    ServiceJson.Read,
    ServiceJson.Write,
    EnumJson<ServiceMeasure>.Read,
    EnumJson<ServiceMeasure>.Write,
    (known, measure) => new ServiceMetric(known.Survey, measure),
    metric => ((ServiceMetric)metric).Measure);
