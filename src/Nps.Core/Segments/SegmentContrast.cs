using System;

namespace Nps.Core;

/// <summary>A segment compared with all others together, with a p-value that is corrected for the number of comparisons.</summary>
/// <typeparam name="TSegment">The type that names a segment.</typeparam>
/// <remarks>The type is immutable.</remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed class SegmentContrast<TSegment> : IFormattable
{
    internal SegmentContrast(TSegment segment, NpsComparison comparison, double? adjustedPValue, MultipleTesting correction)
    {
        Segment = segment;
        Comparison = comparison;
        AdjustedPValue = adjustedPValue;
        Correction = correction;
    }

    /// <summary>The segment.</summary>
    public TSegment Segment { get; }

    /// <summary>The segment (current) compared with the rest (baseline), on its own: its interval and p-value are not adjusted.</summary>
    public NpsComparison Comparison { get; }

    /// <summary>The adjusted p-value, from 0 to 1; null when the segment or the rest has no responses.</summary>
    public double? AdjustedPValue { get; }

    /// <summary>The correction.</summary>
    public MultipleTesting Correction { get; }

    /// <summary>Whether the segment differs from the rest even after the correction: adjusted p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the difference is significant; false when there is nothing to compare.</returns>
    public bool IsSignificant(ConfidenceLevel level = default) => AdjustedPValue < level.Alpha;

    /// <summary>The contrast in one word: whether the score of the segment is higher or lower than that of the rest.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The verdict, by the adjusted p-value: exactly 1 − level is inconclusive.</returns>
    public ComparisonVerdict GetVerdict(ConfidenceLevel level = default) =>
        AdjustedPValue is null || IsSignificant(level) ? Comparison.GetVerdict(level) : ComparisonVerdict.Inconclusive;

    /// <summary>The contrast in short, such as "North: +12.3 points, adjusted p = 0.031", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The contrast in short.</summary>
    /// <param name="format">A format for the difference, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => AdjustedPValue is double p
        ? $"{KeyText.Of(Segment, formatProvider)}: {Comparison.Delta?.ToString(format, formatProvider)} points, adjusted {PValues.ToText(p, formatProvider)}"
        : $"{KeyText.Of(Segment, formatProvider)}: no responses to compare";
}
