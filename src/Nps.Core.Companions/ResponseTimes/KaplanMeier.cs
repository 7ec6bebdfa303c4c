using System;
using System.Collections.Generic;
using System.Linq;

namespace Nps.Core.Companions;

/// <summary>
/// The product-limit estimate of how many are still waiting after a time, S(t) = Π(1 − dⱼ/rⱼ), where of rⱼ still waiting dⱼ are answered at the time
/// tⱼ; those unanswered at the age tⱼ still wait then. Source: Kaplan and Meier (1958), Journal of the American Statistical Association
/// 53:457–481.
/// </summary>
internal static class KaplanMeier
{
    // Products of rounded factors against a rounded level: equal to this is equal.
    private const double Tolerance = 1e-12;

    private static readonly Point Beginning = new(TimeSpan.Zero, 1, 0, 0);

    /// <summary>The points at which the curve falls.</summary>
    /// <remarks>As long as nobody leaves unanswered the factors cancel, and the estimate is that of counting.</remarks>
    internal static IEnumerable<Point> Points(WaitTable table)
    {
        long waiting = table.Total;
        double greenwood = 0;
        double share = 0;
        double survivalBefore = 1;
        double shareBefore = 0;
        long waitingBefore = waiting;
        foreach (WaitCount row in table.Rows)
        {
            if (row.Answered > 0)
            {
                greenwood += row.Answered / ((double)waiting * (waiting - row.Answered));
                waiting -= row.Answered;
                double survival = survivalBefore * waiting / waitingBefore;

                // Exactly 1 where nobody is left, and never beyond it by rounding.
                share = waiting == 0 ? 1 : Math.Min(1, shareBefore + (survivalBefore * (waitingBefore - waiting) / waitingBefore));
                yield return new Point(row.Wait, survival, share, greenwood);
            }

            if (row.Unanswered > 0)
            {
                survivalBefore = survivalBefore * waiting / waitingBefore;
                shareBefore = share;
                waiting -= row.Unanswered;
                waitingBefore = waiting;
            }
        }
    }

    /// <summary>The last point not after a time; before the first one everybody is waiting.</summary>
    internal static Point At(WaitTable table, TimeSpan time) =>
        Points(table).TakeWhile(point => point.Time <= time).DefaultIfEmpty(Beginning).Last();

    /// <summary>
    /// The first time after which fewer than 1 − p are waiting. Where exactly 1 − p are waiting for a while, the middle of that while, which goes on
    /// to the longest time seen when the curve ends there. Null when the curve stays above.
    /// </summary>
    internal static TimeSpan? Quantile(WaitTable table, double p)
    {
        double height = 1 - p;
        double tolerance = (Tolerance * height) + (2e-16 * p);
        TimeSpan? begin = null;
        foreach (Point point in Points(table))
        {
            if (point.Survival < height - tolerance)
            {
                return Middle(begin ?? point.Time, point.Time);
            }

            if (point.Survival <= height + tolerance)
            {
                begin = point.Time;
            }
        }

        return begin is TimeSpan time ? Middle(time, table.Longest) : null;
    }

    /// <summary>
    /// The first times at which the lower and the upper limits of the curve are not above 1 − p. Source: Brookmeyer and Crowley (1982), Biometrics
    /// 38:29–41, on the scale of ln(−ln S).
    /// </summary>
    internal static WaitInterval QuantileInterval(WaitTable table, double p, ConfidenceLevel level)
    {
        double height = 1 - p;
        double z = level.CriticalValue;
        TimeSpan? lower = null;
        foreach (Point point in Points(table))
        {
            if (LogLogLimits(point, z) is Limits limits)
            {
                lower = lower is null && limits.Lower <= height ? point.Time : lower;
                if (limits.Upper <= height)
                {
                    return new WaitInterval(lower, point.Time, level);
                }
            }
        }

        return new WaitInterval(lower, null, level);
    }

    /// <summary>The area under the curve up to a horizon, in ticks; null where the curve is not known so far.</summary>
    internal static double? RestrictedMean(WaitTable table, TimeSpan horizon)
    {
        double area = 0;
        Point last = Beginning;
        foreach (Point point in Points(table).TakeWhile(point => point.Time <= horizon))
        {
            area += last.Survival * (point.Time - last.Time).Ticks;
            last = point;
        }

        return last.Survival > 0 && horizon > table.Longest ? null : area + (last.Survival * (horizon - last.Time).Ticks);
    }

    /// <summary>The limits S^exp(±z√G/|ln S|) of the curve; null where it is 0 or 1.</summary>
    internal static Limits? LogLogLimits(Point point, double z)
    {
        if (!point.IsInner)
        {
            return null;
        }

        double logarithm = point.LogSurvival;
        double factor = Math.Exp(z * Math.Sqrt(point.Greenwood) / -logarithm);
        return new Limits(Math.Exp(logarithm * factor), Math.Exp(logarithm / factor));
    }

    private static TimeSpan Middle(TimeSpan begin, TimeSpan end) => begin + TimeSpan.FromTicks((end - begin).Ticks / 2);

    /// <summary>A point of the curve.</summary>
    /// <param name="Time">The time.</param>
    /// <param name="Survival">The share of those still waiting after it, S.</param>
    /// <param name="Share">1 − S, added up so that it keeps its digits where it is small.</param>
    /// <param name="Greenwood">Greenwood's sum Σ d/(r(r − d)), the variance of ln S; infinite where nobody waits any more.</param>
    internal readonly record struct Point(TimeSpan Time, double Survival, double Share, double Greenwood)
    {
        /// <summary>Whether the share is neither 0 nor 1.</summary>
        internal bool IsInner => Survival > 0 && Share > 0;

        /// <summary>ln S, without cancellation where few are answered: with x = S − 1, ln(1 + x) = x·ln(s)/(s − 1) for the rounded s = 1 + x.</summary>
        internal double LogSurvival
        {
            get
            {
                if (Share > 0.5)
                {
                    return Math.Log(Survival);
                }

                double rounded = 1 - Share;
                return rounded == 1 ? -Share : -Share * (Math.Log(rounded) / (rounded - 1));
            }
        }
    }
}
