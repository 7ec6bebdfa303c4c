using System;

namespace Nps.Core;

/// <summary>The level at which an interval on its own says the same as one of several tests together.</summary>
internal static class AdjustedLevel
{
    // The largest fraction below 1: no higher level can be asked for.
    private const double Highest = 1 - (1.0 / (1L << 53));

    // Rounding errors of p and z are below this, relative to α.
    private const double LargestStep = 1e-9;

    /// <summary>The interval at the level 1 − α·p/p̃, on the side of zero that the adjusted p-value p̃ says.</summary>
    /// <param name="comparison">The comparison on its own.</param>
    /// <param name="adjusted">The adjusted p-value.</param>
    /// <param name="looks">The number of comparisons that α is divided by where p is 0.</param>
    /// <param name="asked">The level of all comparisons together.</param>
    /// <param name="level">The level of the interval on its own.</param>
    internal static Limits IntervalOf<TComparison>(
        in TComparison comparison, double adjusted, int looks, ConfidenceLevel asked, out ConfidenceLevel level)
        where TComparison : struct, IAdjustable
    {
        double p = comparison.PValue;
        double share = p == 0 ? 1.0 / looks : Math.Min(1, p / adjusted);
        bool excludesZero = adjusted < asked.Alpha;
        level = LevelOf(asked, share);
        Limits interval = comparison.IntervalAt(level);

        // The level is rounded, and so is z: 0 can fall on the wrong side when the adjusted p is within a few last bits of α.
        for (double step = 1.0 / (1L << 52); Excludes(interval) != excludesZero && step < LargestStep; step *= 4)
        {
            ConfidenceLevel moved = LevelOf(asked, share * (excludesZero ? 1 + step : 1 - step));
            Limits there = comparison.IntervalAt(moved);
            if (Excludes(there) == excludesZero)
            {
                interval = there;
                level = moved;
            }
        }

        return Excludes(interval) == excludesZero ? interval : WithZero(interval, excludesZero, comparison.IsHigher);
    }

    /// <summary>
    /// The interval with its limit at 0 moved by the smallest step there is. Needed where no level does it: next to 1 the levels are too
    /// far apart, and a difference of 1e-14 points may be significant and print as 0.
    /// </summary>
    private static Limits WithZero(Limits interval, bool excludesZero, bool isHigher)
    {
        double lower = !excludesZero ? Math.Min(interval.Lower, 0) : isHigher ? double.Epsilon : interval.Lower;
        double upper = !excludesZero ? Math.Max(interval.Upper, 0) : isHigher ? interval.Upper : -double.Epsilon;
        return new Limits(Math.Min(lower, upper), Math.Max(lower, upper));
    }

    private static ConfidenceLevel LevelOf(ConfidenceLevel asked, double share) => ConfidenceLevel.FromFraction(
        share == 1 ? asked.Fraction : Math.Max(asked.Fraction, Math.Min(Highest, 1 - (asked.Alpha * share))));

    private static bool Excludes(Limits interval) => !(interval.Lower <= 0 && 0 <= interval.Upper);
}
