using System;
using System.Numerics;

namespace Nps.Core.Companions;

public readonly partial record struct ResponseTimes
{
    /// <summary>
    /// The mean wait of the answered cases, exact but for rounding to a tick; null when none is answered. With unanswered cases it is too short, since
    /// long waits are missing from it: see <see cref="GetRestrictedMean"/>.
    /// </summary>
    public TimeSpan? Mean => Answered == 0 ? null : TimeSpan.FromTicks((long)(((SumOfTicks * 2) + Answered) / (2 * (BigInteger)Answered)));

    /// <summary>The median; see <see cref="GetPercentile"/>.</summary>
    public TimeSpan? Median => GetPercentile(0.5);

    /// <summary>The time within which 90 % are answered; see <see cref="GetPercentile"/>.</summary>
    public TimeSpan? P90 => GetPercentile(0.9);

    /// <summary>The time within which 95 % are answered; see <see cref="GetPercentile"/>.</summary>
    public TimeSpan? P95 => GetPercentile(0.95);

    /// <summary>The time within which a share p of all cases is answered.</summary>
    /// <param name="p">The share, above 0 and below 1: 0.9 for the 90th percentile.</param>
    /// <returns>
    /// The time; null without cases, and null when too many cases are unanswered to tell: it is then more than <see cref="Longest"/>.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// The first time after which fewer than 1 − p are still waiting, by the curve of Kaplan and Meier (1958); where exactly 1 − p wait for a while,
    /// the middle of that while. When all are answered this is the usual median, and type 2 of Hyndman and Fan (1996), which averages where the
    /// share is met exactly. Spreadsheets interpolate instead (type 7) and show other numbers for few cases.
    /// </remarks>
    public TimeSpan? GetPercentile(double p)
    {
        CheckShare(p);
        return _table is null ? null : KaplanMeier.Quantile(_table, p);
    }

    /// <summary>The confidence interval of a percentile.</summary>
    /// <param name="p">The share, above 0 and below 1: 0.9 for the 90th percentile.</param>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The interval, of which either limit may be unknown; null without cases.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// The first times at which the lower and the upper limit of the curve are not above 1 − p, after Brookmeyer and Crowley (1982), with limits on the
    /// scale of ln(−ln S) and Greenwood's variance.
    /// </remarks>
    public WaitInterval? GetPercentileInterval(double p, ConfidenceLevel level = default)
    {
        CheckShare(p);
        return _table is null ? null : KaplanMeier.QuantileInterval(_table, p, level);
    }

    /// <summary>The share of all cases answered within a target, that is, at it or before.</summary>
    /// <param name="target">The target, 0 or longer.</param>
    /// <returns>The share: counted when all unanswered cases are at least as old as the target, otherwise estimated.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is negative.</exception>
    /// <remarks>
    /// Where <see cref="IsExact"/> is false, a counted share is the exact one for some target at most <see cref="BinError"/> away. An estimated one can also be
    /// slightly lower, where answered and unanswered cases share a bin and their order in it is not known.
    /// </remarks>
    public ShareWithin GetShareWithin(TimeSpan target)
    {
        TimeCheck.NotNegative(target, nameof(target));
        long within = 0;
        long undecided = 0;
        foreach (WaitCount row in _table?.Rows ?? [])
        {
            within += row.Wait <= target ? row.Answered : 0;
            undecided += row.Wait < target ? row.Unanswered : 0;
        }

        if (_table is null || undecided == 0)
        {
            return new ShareWithin(target, new Share(within, Total));
        }

        KaplanMeier.Point point = KaplanMeier.At(_table, target);
        bool isKnown = target <= _table.Longest || point.Survival == 0;
        return new ShareWithin(target, isKnown ? point with { Time = target } : null, Total - undecided, undecided);
    }

    /// <summary>
    /// The mean of the waits, of which those longer than a horizon count as the horizon. Unlike the mean of the answered cases it takes the unanswered
    /// ones into account, and compares between groups when the horizon is the same.
    /// </summary>
    /// <param name="horizon">The horizon, 0 or longer; it belongs to the number and should be reported with it.</param>
    /// <returns>
    /// The area under the curve of Kaplan and Meier up to the horizon; null without cases, and null when cases are open and none has been observed for so long.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="horizon"/> is negative.</exception>
    public TimeSpan? GetRestrictedMean(TimeSpan horizon)
    {
        TimeCheck.NotNegative(horizon, nameof(horizon));
        return _table is not null && KaplanMeier.RestrictedMean(_table, horizon) is double ticks
            ? TimeSpan.FromTicks((long)Math.Min(Math.Round(ticks), horizon.Ticks))
            : null;
    }

    /// <summary>The mean of the answered cases with its spread, in a unit of time.</summary>
    /// <param name="unit">The unit, longer than 0, such as an hour.</param>
    /// <returns>The mean, from exact sums.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not longer than 0.</exception>
    public Mean ToMean(TimeSpan unit)
    {
        double ticks = unit > TimeSpan.Zero
            ? unit.Ticks
            : throw new ArgumentOutOfRangeException(nameof(unit), unit, "A unit of time is longer than 0.");
        return _table is null || Answered == 0
            ? default
            : Companions.Mean.FromMoments(
                Answered,
                (double)SumOfTicks / Answered / ticks,
                Answered < 2 ? 0 : (double)_table.ScaledDeviations / Answered / ticks / ticks);
    }

    /// <summary>Compares the share answered within a target with that of other cases. Higher is better.</summary>
    /// <param name="baseline">What to compare with: the earlier period, the other team.</param>
    /// <param name="target">The target, 0 or longer.</param>
    /// <returns>The comparison; its difference is this share less that of the baseline.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="target"/> is negative.</exception>
    public ResponseTimeComparison CompareWith(ResponseTimes baseline, TimeSpan target) =>
        new(baseline.GetShareWithin(target), GetShareWithin(target));

    /// <summary>Compares the mean wait of the answered cases with that of other cases, by the test of Welch. Lower is better.</summary>
    /// <param name="baseline">What to compare with.</param>
    /// <param name="unit">The unit of the means and their difference, longer than 0, such as an hour.</param>
    /// <returns>The comparison; its difference is this mean less that of the baseline.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not longer than 0.</exception>
    /// <remarks>
    /// A few very long waits rule the mean and its spread, and unanswered cases are not in it: <see cref="CompareWith"/> is the better question.
    /// </remarks>
    public MeanComparison CompareMeansWith(ResponseTimes baseline, TimeSpan unit) =>
        new(baseline.ToMean(unit), ToMean(unit), higherIsBetter: false);

    private static void CheckShare(double p)
    {
        if (!(p > 0 && p < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, "The share of a percentile is above 0 and below 1: 0.9 for the 90th percentile.");
        }
    }
}
