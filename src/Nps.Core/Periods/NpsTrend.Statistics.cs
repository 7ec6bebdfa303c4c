using System;

namespace Nps.Core;

public sealed partial class NpsTrend<TPeriod>
{
    private const int FewestPeriodsForATrend = 3;
    private const int FewestPeriodsForLimits = 2;

    /// <summary>Tests whether the score rises or falls steadily: the analogue of the Cochran–Armitage test.</summary>
    /// <returns>
    /// The test, or null when fewer than three periods have responses or all responses are in one category. Periods without
    /// responses keep their place in time.
    /// </returns>
    /// <exception cref="InvalidOperationException">The points of this trend overlap, so that they are not independent.</exception>
    /// <exception cref="OverflowException">The total of all periods exceeds <see cref="long.MaxValue"/>.</exception>
    public NpsTrendTest? TestTrend()
    {
        CheckIndependent();
        ResponseCounts all = Pool(_counts.Length, out int answered);
        if (answered < FewestPeriodsForATrend || all.ToSample().Variance == 0)
        {
            return null;
        }

        double meanTime = 0;
        for (int x = 0; x < _counts.Length; x++)
        {
            meanTime += (double)_counts[x].Total / all.Total * x;
        }

        double covariation = 0;
        double variation = 0;
        for (int x = 0; x < _counts.Length; x++)
        {
            ResponseCounts counts = _counts[x];
            covariation += (x - meanTime) * (counts.Promoters - counts.Detractors);
            variation += counts.Total * (x - meanTime) * (x - meanTime);
        }

        return new NpsTrendTest(
            slope: 100 * covariation / variation,
            zStatistic: covariation / Math.Sqrt(all.ToSample().Variance * variation),
            answered);
    }

    /// <summary>
    /// Control limits: the range in which the score of each period would stay if nothing changed but who happened to answer.
    /// </summary>
    /// <param name="method">The method; exact limits by default.</param>
    /// <param name="baselinePeriods">
    /// The number of periods, from the first on and those without responses included, that the limits are taken from, 1 or more;
    /// null for all. When a baseline is given, later periods are judged by it and not by themselves.
    /// </param>
    /// <returns>
    /// The limits of all periods, or null when there is not enough to judge by: fewer than two periods have responses, the trend
    /// has fewer periods than the baseline asks for, or those of the baseline have no responses.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="method"/> is not defined, or <paramref name="baselinePeriods"/> is below 1.
    /// </exception>
    /// <exception cref="InvalidOperationException">The points of this trend overlap, so that they are not independent.</exception>
    /// <exception cref="OverflowException">The total of all periods exceeds <see cref="long.MaxValue"/>.</exception>
    public NpsControlLimits<TPeriod>? GetControlLimits(ControlLimitMethod method = ControlLimitMethod.Exact, int? baselinePeriods = null)
    {
        if (method is not (ControlLimitMethod.Exact or ControlLimitMethod.Laney))
        {
            throw new ArgumentOutOfRangeException(nameof(method), method, "The method is not defined.");
        }

        if (baselinePeriods < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(baselinePeriods), baselinePeriods, "A baseline has at least one period.");
        }

        CheckIndependent();
        int periods = baselinePeriods ?? _counts.Length;
        Pool(_counts.Length, out int answered);
        if (answered < FewestPeriodsForLimits || periods > _counts.Length)
        {
            return null;
        }

        ResponseCounts baseline = Pool(periods, out _);
        return baseline.IsEmpty ? null : new NpsControlLimits<TPeriod>([.. this], method, periods, baseline);
    }

    /// <summary>The counts of the first periods together, and how many of these have responses.</summary>
    private ResponseCounts Pool(int periods, out int answered)
    {
        ResponseCounts all = ResponseCounts.Empty;
        answered = 0;
        for (int i = 0; i < periods; i++)
        {
            all += _counts[i];
            answered += _counts[i].IsEmpty ? 0 : 1;
        }

        return all;
    }
}
