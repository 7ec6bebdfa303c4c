using System;

namespace Nps.Core.Companions;

/// <summary>A dimension of a <see cref="ServiceSurvey"/>, such as reliability, and how many questions ask for it.</summary>
/// <remarks>Dimensions are equal when name and number of items are. The type is immutable.</remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed record ServiceDimension
{
    /// <summary>Creates a dimension.</summary>
    /// <param name="name">The name, not empty.</param>
    /// <param name="items">The number of questions, 1 or more and at most 1,000.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="items"/> is outside its range.</exception>
    public ServiceDimension(string name, int items)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = string.IsNullOrWhiteSpace(name) ? throw new ArgumentException("A dimension needs a name that can be read.", nameof(name)) : name;
        Items = items is >= 1 and <= 1000
            ? items
            : throw new ArgumentOutOfRangeException(nameof(items), items, "A dimension has from 1 to 1,000 items.");
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The number of questions.</summary>
    public int Items { get; }

    /// <summary>The dimension in words, such as "Reliability (5)".</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Items})");
}
