using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// One of several comparisons that are looked at together, a group with the rest or a period with the one before, with a p-value, a
/// verdict and an interval that allow for their number.
/// </summary>
/// <typeparam name="TKey">The type that names a group or a period.</typeparam>
/// <remarks>
/// The adjusted p-value, the verdict and <see cref="GetConfidenceInterval"/> always agree. What <see cref="Comparison"/> says is what it would
/// say if it were the only one. The type is immutable.
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed class Contrast<TKey> : IFormattable
{
    private readonly int _together;

    private Contrast(TKey key, in AdjustedResult<Comparison> result)
    {
        Key = key;
        Comparison = result.Comparison;
        AdjustedPValue = result.AdjustedPValue;
        Correction = result.Correction;
        _together = result.Together;
    }

    /// <summary>The group or period; null for the group of null keys.</summary>
    public TKey Key { get; }

    /// <summary>The comparison on its own: its interval, p-value and verdict are not adjusted.</summary>
    public Comparison Comparison { get; }

    /// <summary>The adjusted p-value, from 0 to 1; null when there is nothing to judge by.</summary>
    public double? AdjustedPValue { get; }

    /// <summary>The correction.</summary>
    public MultipleTesting Correction { get; }

    /// <summary>Whether the values differ even after the correction: adjusted p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the difference is significant; false when there is nothing to judge by.</returns>
    public bool IsSignificant(ConfidenceLevel level = default) => AdjustedPValue < level.Alpha;

    /// <summary>The comparison in one word, after the correction.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The verdict, by the adjusted p-value: exactly 1 − level is inconclusive.</returns>
    public ComparisonVerdict GetVerdict(ConfidenceLevel level = default) => Comparison.VerdictOf(AdjustedPValue, level);

    /// <summary>Whether the group or period is the better one, after the correction; see <see cref="Comparison.IsBetter"/>.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>True when significantly better, false when significantly worse, otherwise null.</returns>
    public bool? IsBetter(ConfidenceLevel level = default) => Comparison.BetterOf(GetVerdict(level));

    /// <summary>The confidence interval of the difference that agrees with the adjusted p-value.</summary>
    /// <param name="level">The confidence level of all comparisons together; 95 % by default.</param>
    /// <returns>
    /// The interval, or null when there is nothing to judge by. It excludes 0 exactly when the adjusted p is below 1 − <paramref name="level"/>.
    /// <see cref="Interval.Level"/> is the level of this interval on its own.
    /// </returns>
    /// <remarks>
    /// With α = 1 − level, the interval is that of <see cref="Comparison"/> at the level 1 − α·p/p̃, where p̃ is the adjusted p; where p is
    /// 0, α is divided by the number of comparisons instead.
    /// </remarks>
    public Interval? GetConfidenceInterval(ConfidenceLevel level = default)
    {
        if (AdjustedPValue is not double adjusted)
        {
            return null;
        }

        int looks = Correction == MultipleTesting.None ? 1 : _together;
        Limits limits = AdjustedLevel.IntervalOf(new Adjustable(Comparison), adjusted, looks, level, out ConfidenceLevel own);
        return Interval.Unchecked(limits, own);
    }

    /// <summary>The comparison in short, such as "North: +0.123, adjusted p = 0.031", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The comparison in short.</summary>
    /// <param name="format">A format for the difference, as for <see cref="Interval.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a number.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string? p = AdjustedPValue is double adjusted ? $"adjusted {PValueText.Of(adjusted, formatProvider)}" : null;
        return $"{KeyText.Of(Key, formatProvider)}: {Comparison.ToText(p, format, formatProvider)}";
    }

    /// <summary>Names comparisons and adjusts them together.</summary>
    internal static ReadOnlyCollection<Contrast<TKey>> Of(
        IReadOnlyList<TKey> keys, IReadOnlyList<Comparison> comparisons, MultipleTesting correction)
    {
        AdjustedResult<Comparison>[] results = AdjustedResult<Comparison>.Of(comparisons, comparison => comparison.PValue, correction);
        return new ReadOnlyCollection<Contrast<TKey>>([.. results.Select((result, i) => new Contrast<TKey>(keys[i], result))]);
    }

    private readonly struct Adjustable(Comparison comparison) : IAdjustable
    {
        public double PValue => comparison.PValue!.Value;

        public bool IsHigher => comparison.Difference > 0;

        public Limits IntervalAt(ConfidenceLevel level)
        {
            Interval interval = comparison.GetConfidenceInterval(level)!.Value;
            return new Limits(interval.Lower, interval.Upper);
        }
    }
}
