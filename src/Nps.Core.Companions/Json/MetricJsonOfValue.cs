namespace Nps.Core.Companions;

/// <summary>How the values of a breakdown or trend are written, and what else is needed to make their metric again.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal abstract class MetricJson<T>
    where T : notnull
{
    /// <summary>The name of a member of the breakdown that belongs to the metric; null where the values say all that is needed.</summary>
    internal abstract string? Setting { get; }

    internal abstract T Read(JsonInput input);

    internal abstract void Write(JsonOutput output, T value);

    /// <summary>The metric, from the setting and from a value that is always there.</summary>
    internal abstract Metric<T> ReadMetric(JsonMembers members, T known);

    internal abstract void WriteSetting(JsonOutput output, Metric<T> metric);

    /// <summary>The members of a breakdown or trend, the setting among them.</summary>
    internal JsonMembers MembersOf(JsonInput input, params string[] names) => input.Members(Setting is string setting ? [setting, .. names] : names);
}
