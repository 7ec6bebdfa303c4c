using System;

namespace Nps.Core;

/// <summary>
/// One of several comparisons that are looked at together, with a p-value, a verdict and an interval that allow for their number.
/// </summary>
/// <remarks>
/// <para>The adjusted p-value, the verdict and <see cref="GetConfidenceInterval"/> always agree. What <see cref="Comparison"/> says is
/// what it would say if it were the only one. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public abstract class AdjustedComparison : IFormattable
{
    private readonly int _together;

    private protected AdjustedComparison(in AdjustedResult<NpsComparison> result)
    {
        Comparison = result.Comparison;
        AdjustedPValue = result.AdjustedPValue;
        Correction = result.Correction;
        _together = result.Together;
    }

    /// <summary>The comparison on its own: its interval, p-value and verdict are not adjusted.</summary>
    public NpsComparison Comparison { get; }

    /// <summary>The adjusted p-value, from 0 to 1; null when either sample has no responses.</summary>
    public double? AdjustedPValue { get; }

    /// <summary>The correction.</summary>
    public MultipleTesting Correction { get; }

    /// <summary>Whether the scores differ even after the correction: adjusted p &lt; 1 − level.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>Whether the difference is significant; false when there is nothing to compare.</returns>
    public bool IsSignificant(ConfidenceLevel level = default) => AdjustedPValue < level.Alpha;

    /// <summary>The comparison in one word, after the correction.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The verdict, by the adjusted p-value: exactly 1 − level is inconclusive.</returns>
    public ComparisonVerdict GetVerdict(ConfidenceLevel level = default) =>
        Verdicts.Of(Comparison.ZStatistic, AdjustedPValue, level);

    /// <summary>The confidence interval of the difference that agrees with the adjusted p-value, in points within −200 to 200.</summary>
    /// <param name="level">The confidence level of all comparisons together; 95 % by default.</param>
    /// <returns>
    /// The interval by the score test, or null when there is nothing to compare. It excludes 0 exactly when the adjusted p is below
    /// 1 − <paramref name="level"/>. <see cref="ConfidenceInterval.Level"/> is the level of this interval on its own, which is higher
    /// than the level asked for unless the correction left p as it was.
    /// </returns>
    /// <remarks>
    /// With α = 1 − level, the interval is that of <see cref="Comparison"/> at the level 1 − α·p/p̃, where p̃ is the adjusted p; where p is
    /// 0, α is divided by the number of comparisons instead. Where rounding would put 0 on the wrong side, the level is moved by as
    /// little as it takes, or, where no level does it, the limit itself.
    /// </remarks>
    public ConfidenceInterval? GetConfidenceInterval(ConfidenceLevel level = default)
    {
        if (AdjustedPValue is not double adjusted)
        {
            return null;
        }

        int looks = Correction == MultipleTesting.None ? 1 : _together;
        Limits limits = AdjustedLevel.IntervalOf(new ScoreDifference(Comparison), adjusted, looks, level, out ConfidenceLevel own);
        return ConfidenceInterval.Unchecked(limits.Lower, limits.Upper, own, IntervalMethod.ScoreTest);
    }

    /// <summary>The comparison in short, such as "North: +12.3 points, adjusted p = 0.031", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The comparison in short.</summary>
    /// <param name="format">A format for the difference, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        // A format that is not known is refused whether or not there is something to format.
        string delta = Comparison.Delta.GetValueOrDefault().ToString(format, formatProvider);
        return AdjustedPValue is double p
            ? $"{KeyToText(formatProvider)}: {delta} points, adjusted {PValueText.Of(p, formatProvider)}"
            : $"{KeyToText(formatProvider)}: no responses to compare";
    }

    private protected abstract string KeyToText(IFormatProvider? formatProvider);

    private readonly struct ScoreDifference(NpsComparison comparison) : IAdjustable
    {
        public double PValue => comparison.PValue!.Value;

        public bool IsHigher => comparison.ZStatistic > 0;

        public Limits IntervalAt(ConfidenceLevel level)
        {
            ConfidenceInterval interval = comparison.GetConfidenceInterval(level)!.Value;
            return new Limits(interval.Lower, interval.Upper);
        }
    }
}
