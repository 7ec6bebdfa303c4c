using System;

namespace Nps.Core;

/// <summary>A text that is neither a rating nor a declared missing marker, and how often it occurred.</summary>
/// <remarks>Two are equal when text, count and index are. The type is immutable.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed record RefusedText
{
    /// <summary>Creates a refused text from numbers that exist already.</summary>
    /// <param name="text">The text as it was given, white space included.</param>
    /// <param name="count">How often it occurred, 1 or more.</param>
    /// <param name="firstIndex">The index of its first occurrence among all texts, 0 or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="count"/> is below 1, or <paramref name="firstIndex"/> is negative.
    /// </exception>
    public RefusedText(string text, long count, long firstIndex)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Count = count >= 1 ? count : throw new ArgumentOutOfRangeException(nameof(count), count, "A text occurred at least once.");
        FirstIndex = CountCheck.NotNegative(firstIndex, nameof(firstIndex));
    }

    /// <summary>The text as it was given, white space included.</summary>
    public string Text { get; }

    /// <summary>How often it occurred, 1 or more.</summary>
    public long Count { get; }

    /// <summary>The index of its first occurrence among all texts, from 0.</summary>
    public long FirstIndex { get; }

    /// <summary>The text in quotation marks and the numbers, such as <c>"N/A": 52, first at index 17</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => FormattableString.Invariant($"\"{Text}\": {Count}, first at index {FirstIndex}");
}
