using System;

namespace Nps.Core.Companions;

/// <summary>One attribute of a <see cref="SatisfactionIndex"/>, from its complete respondents: how important it is, and how satisfied they are with it.</summary>
/// <remarks>The type is immutable.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed record AttributeSatisfaction : IFormattable
{
    internal AttributeSatisfaction(string name, double? weight, Mean importance, Mean satisfaction, Mean gap)
    {
        Name = name;
        Weight = weight;
        Importance = importance;
        Satisfaction = satisfaction;
        Gap = gap;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>
    /// The share that the attribute has in the index: its mean importance, divided by the sum of those of all, or the weight that was given. From 0
    /// to 1; null without respondents, or when nothing is important.
    /// </summary>
    public double? Weight { get; }

    /// <summary>The importance; empty where weights were given.</summary>
    public Mean Importance { get; }

    /// <summary>The satisfaction, on the scale of the survey.</summary>
    public Mean Satisfaction { get; }

    /// <summary>
    /// Satisfaction minus importance, respondent by respondent: below 0 where more matters than is met. Its interval is that of paired differences
    /// with Student's t. It makes sense where both were asked on one scale; empty where weights were given.
    /// </summary>
    public Mean Gap { get; }

    /// <summary>The attribute in short, such as "delivery: 6.583 (n = 12)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The attribute in short.</summary>
    /// <param name="format">A format for the satisfaction, as for <see cref="Interval.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a number.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => $"{Name}: {Satisfaction.ToString(format, formatProvider)}";
}
