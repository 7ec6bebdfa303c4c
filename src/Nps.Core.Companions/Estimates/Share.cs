using System;

namespace Nps.Core.Companions;

/// <summary>A share: how many of a number of cases have some property, such as the satisfied among all who answered.</summary>
/// <remarks>
/// <para>Counts are the state, and they add up: the share of a year is the sum of those of its months, not their average. The default
/// value of this type is nothing counted, whose <see cref="Value"/> is null. Shares are equal when both counts are: 1 of 2 is not
/// 2 of 4. The type is immutable.</para>
/// </remarks>
/// <example>
/// <code>
/// Share solved = new(85, 100);
/// Console.WriteLine(solved);                          // 0.850 (85 of 100)
/// Console.WriteLine(solved.GetConfidenceInterval());  // [0.767, 0.907] at 95 %
/// </code>
/// </example>
[JsonConverter(typeof(CompanionsJsonConverter))]
public readonly record struct Share : IFormattable
{
    /// <summary>Creates a share from counts.</summary>
    /// <param name="successes">The cases with the property, 0 or more.</param>
    /// <param name="total">All cases, not fewer than <paramref name="successes"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or there are more successes than cases.</exception>
    public Share(long successes, long total)
    {
        Successes = CountCheck.NotNegative(successes, nameof(successes));
        Total = CountCheck.NotNegative(total, nameof(total));
        if (successes > total)
        {
            throw new ArgumentOutOfRangeException(
                nameof(successes), successes, FormattableString.Invariant($"There are more successes than the {total} cases."));
        }
    }

    /// <summary>The cases with the property, 0 or more.</summary>
    public long Successes { get; }

    /// <summary>All cases, not fewer than <see cref="Successes"/>.</summary>
    public long Total { get; }

    /// <summary>Whether nothing was counted.</summary>
    public bool IsEmpty => Total == 0;

    /// <summary>The share, from 0 to 1; null without cases.</summary>
    public double? Value => IsEmpty ? null : (double)Successes / Total;

    /// <summary>The standard error of the share, √(p(1 − p)/n) at the observed share, 0 or more; null without cases. No interval is made of it.</summary>
    public double? StandardError => IsEmpty ? null : Math.Sqrt((double)Successes / Total * ((double)(Total - Successes) / Total) / Total);

    /// <summary>Adds the counts of two shares.</summary>
    /// <param name="left">A share.</param>
    /// <param name="right">A share of other cases.</param>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public static Share operator +(Share left, Share right) => left.Plus(right);

    /// <summary>Adds the counts of another share.</summary>
    /// <param name="other">A share of other cases.</param>
    /// <returns>The share of all cases together.</returns>
    /// <exception cref="OverflowException">The total exceeds <see cref="long.MaxValue"/>.</exception>
    public Share Plus(Share other) => new(Successes + other.Successes, Total + other.Total);

    /// <summary>The confidence interval of the share, within 0 to 1.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <param name="method">The method; that of Wilson by default.</param>
    /// <returns>
    /// The interval, or null without cases. Its lower limit is exactly 0 where there are no successes, its upper one exactly 1 where there is nothing
    /// else, and it contains <see cref="Value"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not defined.</exception>
    /// <remarks>
    /// With n cases and x successes, p = x/n: Wilson (1927), (p + z²/2n ± z√(p(1 − p)/n + z²/4n²))/(1 + z²/n); Clopper and Pearson (1934), the
    /// quantile α/2 of the beta distribution with x and n − x + 1, and the quantile 1 − α/2 of that with x + 1 and n − x. Cases must be
    /// independent: several from one customer make intervals too narrow.
    /// </remarks>
    public Interval? GetConfidenceInterval(ConfidenceLevel level = default, ShareIntervalMethod method = default)
    {
        Limits limits = ShareInterval.Of(Successes, Math.Max(1, Total), level, method);
        return IsEmpty ? null : Interval.Unchecked(limits, level);
    }

    /// <summary>Compares this share with another one of independent cases.</summary>
    /// <param name="baseline">The share to compare with: the earlier period, the other group.</param>
    /// <returns>The comparison; its difference is this share less the baseline.</returns>
    public ShareComparison CompareWith(Share baseline) => new(baseline, this);

    /// <summary>The share in short, such as "0.850 (85 of 100)", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The share in short.</summary>
    /// <param name="format">A format for the share, as for <see cref="Interval.ToString(string?, IFormatProvider?)"/>; "P1" shows a percentage.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text; "no share (0 of 0)" without cases.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for a share.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        // A format that is not known is refused whether or not there is something to format.
        string value = ValueText.Of(Value.GetValueOrDefault(), format, formatProvider);
        return $"{(IsEmpty ? "no share" : value)} ({ValueText.Of(Successes, formatProvider)} of {ValueText.Of(Total, formatProvider)})";
    }
}
