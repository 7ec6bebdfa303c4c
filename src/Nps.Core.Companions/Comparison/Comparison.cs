using System;

namespace Nps.Core.Companions;

/// <summary>
/// Two independent samples compared: how far the current value is from the baseline value, and whether chance explains it.
/// </summary>
/// <remarks>
/// <para>Independent means that different cases are in the two samples. The p-value, the interval, the verdict and the test of equivalence come
/// from one test and always agree. Units are those of the value: shares from 0 to 1, means in the unit of what was measured.</para>
/// <para>When either sample is empty, everything that would compare them is null and the verdict is
/// <see cref="ComparisonVerdict.NoResponses"/>. When there is nothing to judge by, such as the spread of a single number, p-value
/// and interval are null and the verdict is <see cref="ComparisonVerdict.Inconclusive"/>.</para>
/// <para>Statistics are computed when they are asked for: keep those that are needed often. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public abstract class Comparison : IFormattable
{
    private protected Comparison(bool? higherIsBetter) => HigherIsBetter = higherIsBetter;

    /// <summary>Whether a higher value is the better one, by what was measured; null where that was not said.</summary>
    public bool? HigherIsBetter { get; }

    /// <summary>The current value minus the baseline value; null when a sample is empty.</summary>
    public abstract double? Difference { get; }

    /// <summary>The standard error of the difference, 0 or more; null when a sample is empty or has no spread to be known by.</summary>
    public abstract double? StandardError { get; }

    /// <summary>The two-sided p-value of no difference, from 0 to 1; null when there is nothing to judge by.</summary>
    public abstract double? PValue { get; }

    /// <summary>Whether one of the samples is empty.</summary>
    internal abstract bool HasEmptySample { get; }

    /// <summary>The largest difference there can be.</summary>
    private protected virtual double LargestDifference => double.MaxValue;

    /// <summary>The confidence interval of the difference.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The interval, which excludes 0 exactly when <see cref="PValue"/> &lt; 1 − level; null when there is nothing to judge by.</returns>
    public abstract Interval? GetConfidenceInterval(ConfidenceLevel level = default);

    /// <summary>Whether the values differ by more than chance explains, in either direction: p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the difference is significant; false when there is nothing to judge by.</returns>
    public bool IsSignificant(ConfidenceLevel level = default) => PValue < level.Alpha;

    /// <summary>The comparison in one word, which says higher or lower; for better or worse see <see cref="IsBetter"/>.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>
    /// Higher or lower when the difference is significant, otherwise inconclusive; no responses when a sample is empty. A
    /// p-value of exactly 1 − level is inconclusive.
    /// </returns>
    public ComparisonVerdict GetVerdict(ConfidenceLevel level = default) => VerdictOf(PValue, level);

    /// <summary>Whether the current value is the better one: the verdict, seen in the direction of what was measured.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>
    /// True when it is significantly better, false when it is significantly worse; null when the verdict is neither higher nor lower, or
    /// when <see cref="HigherIsBetter"/> is null.
    /// </returns>
    public bool? IsBetter(ConfidenceLevel level = default) => BetterOf(GetVerdict(level));

    /// <summary>Tests whether the two values are less than a margin apart, which a large p-value does not show.</summary>
    /// <param name="margin">The margin, above 0, in the unit of the difference: differences smaller than it do not matter.</param>
    /// <returns>
    /// The test, or null when there is nothing to judge by. The values are equivalent at the level 1 − α exactly when the interval at the level
    /// 1 − 2α lies strictly between −margin and margin.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="margin"/> is not above 0, or more than the difference can be.</exception>
    public EquivalenceResult? TestEquivalence(double margin)
    {
        double half = EquivalenceResult.Checked(margin, LargestDifference);
        return EquivalencePValue(half) is double p ? new EquivalenceResult(half, p) : null;
    }

    /// <summary>The comparison in short, such as "+0.042, p = 0.031", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The comparison in short.</summary>
    /// <param name="format">A format for the difference, as for <see cref="Interval.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a number.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        ToText(PValue is double p ? PValueText.Of(p, formatProvider) : null, format, formatProvider);

    /// <summary>The larger of the p-values against −margin and +margin; null when there is nothing to judge by.</summary>
    private protected abstract double? EquivalencePValue(double margin);

    /// <summary>The verdict by a p-value that may be adjusted.</summary>
    internal ComparisonVerdict VerdictOf(double? pValue, ConfidenceLevel level) =>
        HasEmptySample ? ComparisonVerdict.NoResponses
        : pValue is null ? ComparisonVerdict.Inconclusive
        : Verdicts.Of(Difference, pValue, level);

    /// <summary>The verdict in the direction of what was measured.</summary>
    internal bool? BetterOf(ComparisonVerdict verdict) =>
        HigherIsBetter is bool higherIsBetter && verdict is ComparisonVerdict.Higher or ComparisonVerdict.Lower
            ? (verdict == ComparisonVerdict.Higher) == higherIsBetter
            : null;

    internal string ToText(string? p, string? format, IFormatProvider? formatProvider)
    {
        // A format that is not known is refused whether or not there is something to format.
        string difference = ValueText.Of(Difference.GetValueOrDefault(), format, formatProvider, showsPlus: true);
        return Difference is null ? "nothing to compare" : $"{difference}, {p ?? "nothing to judge it by"}";
    }
}
