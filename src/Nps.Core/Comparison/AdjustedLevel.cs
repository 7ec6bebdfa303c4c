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
    internal static ConfidenceInterval IntervalOf(NpsComparison comparison, double adjusted, int looks, ConfidenceLevel asked)
    {
        double p = comparison.PValue!.Value;
        double share = p == 0 ? 1.0 / looks : Math.Min(1, p / adjusted);
        bool excludesZero = adjusted < asked.Alpha;
        ConfidenceInterval interval = Of(comparison, asked, share);

        // The level is rounded, and so is z: 0 can fall on the wrong side when the adjusted p is within a few last bits of α.
        for (double step = 1.0 / (1L << 52); Excludes(interval) != excludesZero && step < LargestStep; step *= 4)
        {
            ConfidenceInterval moved = Of(comparison, asked, share * (excludesZero ? 1 + step : 1 - step));
            interval = Excludes(moved) == excludesZero ? moved : interval;
        }

        return Excludes(interval) == excludesZero ? interval : WithZero(interval, excludesZero, comparison.ZStatistic > 0);
    }

    /// <summary>
    /// The interval with its limit at 0 moved by the smallest step there is. Needed where no level does it: next to 1 the levels are too
    /// far apart, and a difference of 1e-14 points may be significant and print as 0.
    /// </summary>
    private static ConfidenceInterval WithZero(ConfidenceInterval interval, bool excludesZero, bool isHigher)
    {
        double lower = !excludesZero ? Math.Min(interval.Lower, 0) : isHigher ? double.Epsilon : interval.Lower;
        double upper = !excludesZero ? Math.Max(interval.Upper, 0) : isHigher ? interval.Upper : -double.Epsilon;
        return ConfidenceInterval.Unchecked(Math.Min(lower, upper), Math.Max(lower, upper), interval.Level, interval.Method);
    }

    private static ConfidenceInterval Of(NpsComparison comparison, ConfidenceLevel asked, double share)
    {
        double fraction = share == 1 ? asked.Fraction : Math.Max(asked.Fraction, Math.Min(Highest, 1 - (asked.Alpha * share)));
        return comparison.GetConfidenceInterval(ConfidenceLevel.FromFraction(fraction))!.Value;
    }

    private static bool Excludes(ConfidenceInterval interval) => !interval.Contains(0);
}
