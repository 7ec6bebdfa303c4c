using System;

namespace Nps.Core.Companions;

/// <summary>How the values of a breakdown or trend are written, and what else is needed to make their metric again.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <param name="value">How a value is written.</param>
/// <param name="setting">The name of a member of the breakdown that belongs to the metric; null where the values say all that is needed.</param>
/// <param name="readMetric">Makes the metric of the members and of a value that is always there.</param>
/// <param name="writeSetting">Writes the setting, where it is written.</param>
internal sealed class MetricJson<T>(
    ObjectJson<T> value, string? setting, Func<JsonMembers, T, Metric<T>> readMetric, Action<JsonOutput, Metric<T>> writeSetting)
    where T : notnull
{
    internal ObjectJson<T> Value => value;

    internal Metric<T> ReadMetric(JsonMembers members, T known) => readMetric(members, known);

    internal void WriteSetting(JsonOutput output, Metric<T> metric) => writeSetting(output, metric);

    /// <summary>The members of a breakdown or trend, the setting among them.</summary>
    internal JsonMembers MembersOf(JsonInput input, params string[] names) => input.Members(setting is null ? names : [setting, .. names]);
}
