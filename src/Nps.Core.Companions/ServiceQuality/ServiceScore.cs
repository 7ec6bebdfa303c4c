using System;

namespace Nps.Core.Companions;

/// <summary>The result of one item or of one dimension of a <see cref="ServiceQuality"/>.</summary>
/// <remarks>
/// Where expectations are asked, only answers count of which both halves are known, so that the gap is the difference of the two means. The
/// type is immutable.
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed record ServiceScore : IFormattable
{
    internal ServiceScore(string name, JointMoments moments)
    {
        Name = name;
        Perception = moments[moments.Means.Count - 1];
        Expectation = moments.Means.Count == 2 ? moments[0] : null;
        Value = moments.Means.Count == 2 ? moments.Combine([-1, 1]) : Perception;
    }

    /// <summary>The name of the dimension; for an item the number in the survey, from "1".</summary>
    public string Name { get; }

    /// <summary>
    /// The gap, perception minus expectation, where expectations are asked, otherwise the perception: its mean over respondents, whose interval is that of
    /// paired differences with Student's t. Below 0 where less is perceived than expected. Empty when nobody answered.
    /// </summary>
    public Mean Value { get; }

    /// <summary>What is perceived, on the scale of the survey.</summary>
    public Mean Perception { get; }

    /// <summary>What is expected, on the scale of the survey; null where it is not asked.</summary>
    public Mean? Expectation { get; }

    /// <summary>The result in short, such as "Reliability: -1.517 (n = 12)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The result in short.</summary>
    /// <param name="format">A format for the value, as for <see cref="Interval.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a number.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => $"{Name}: {Value.ToString(format, formatProvider)}";
}
