using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Nps.Core;

public sealed partial class NpsTrend<TPeriod>
{
    private const int FewestPeriodsForATrend = 3;
    private const int FewestPeriodsForLimits = 2;

    /// <summary>Tests whether the score rises or falls steadily: the analogue of the Cochran–Armitage test.</summary>
    /// <param name="method">What the trend is held against; the variation of random draws by default.</param>
    /// <returns>
    /// The test, or null when fewer than three periods have responses or all responses are in one category; by the method of Laney,
    /// when fewer than eleven have, so that there are fewer than ten ranges. Periods without responses keep their place in time.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not defined.</exception>
    /// <exception cref="InvalidOperationException">The points of this trend overlap, so that they are not independent.</exception>
    /// <exception cref="OverflowException">The total of all periods exceeds <see cref="long.MaxValue"/>.</exception>
    public NpsTrendTest? TestTrend(TrendTestMethod method = TrendTestMethod.Sampling)
    {
        if (method is not (TrendTestMethod.Sampling or TrendTestMethod.Laney))
        {
            throw new ArgumentOutOfRangeException(nameof(method), method, "The method is not defined.");
        }

        CheckIndependent();
        ResponseCounts all = Pool(_counts.Length, out int answered);
        if (answered < FewestPeriodsForATrend || all.ToSample().Variance == 0)
        {
            return null;
        }

        // Times are counted from the period nearest to their mean: subtracting a mean that is not small would leave its rounding
        // error, times the responses of a period that outweighs all others, in place of what the others have to say.
        int origin = (int)Math.Round(MeanTime(all.Total, 0));
        double meanTime = MeanTime(all.Total, origin);
        double covariation = 0;
        double variation = 0;
        for (int x = 0; x < _counts.Length; x++)
        {
            ResponseCounts counts = _counts[x];
            double time = x - origin - meanTime;
            covariation += time * (counts.Promoters - counts.Detractors);
            variation += counts.Total * time * time;
        }

        double slope = 100 * covariation / variation;
        double z = covariation / Math.Sqrt(all.ToSample().Variance * variation);
        return method == TrendTestMethod.Sampling ? new NpsTrendTest(slope, z, answered)
            : ControlLimits.LaneySigma([.. this], _counts.Length, all.ToSample()) is double sigma ? new NpsTrendTest(slope, z, answered, sigma)
            : null;
    }

    /// <summary>
    /// Compares every period with the previous one, and corrects the p-values for the number of comparisons: of twenty changes that are
    /// chance, one is significant at 95 % when each is judged on its own.
    /// </summary>
    /// <param name="correction">The correction of the p-values; Holm by default.</param>
    /// <returns>
    /// One contrast for each period, in order. Periods that have no <see cref="NpsTrendPoint{TPeriod}.FromPrevious"/>, such as the first one and
    /// those beside a gap, are compared with nothing and are excluded from the correction. The previous one is that of
    /// <see cref="NpsTrendPoint{TPeriod}.FromPrevious"/>, in a rolling trend a window of its length earlier, and a period that is not over counts
    /// as it is.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="correction"/> is not defined.</exception>
    /// <remarks>
    /// Two changes in a row share a period and so depend on each other: what is high now falls afterwards. The correction of Holm allows
    /// for any dependence, that of Benjamini and Hochberg does not.
    /// </remarks>
    public IReadOnlyList<PeriodContrast<TPeriod>> CompareEachToPrevious(MultipleTesting correction = default)
    {
        var comparisons = new NpsComparison[_counts.Length];
        for (int i = 0; i < comparisons.Length; i++)
        {
            comparisons[i] = FromPrevious(i) ?? new NpsComparison(ResponseCounts.Empty, _counts[i]);
        }

        AdjustedResult<NpsComparison>[] results = AdjustedResult<NpsComparison>.Of(comparisons, comparison => comparison.PValue, correction);
        var contrasts = new PeriodContrast<TPeriod>[results.Length];
        for (int i = 0; i < contrasts.Length; i++)
        {
            contrasts[i] = new PeriodContrast<TPeriod>(_timeline[i], results[i]);
        }

        return new ReadOnlyCollection<PeriodContrast<TPeriod>>(contrasts);
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

    /// <summary>The mean time of all responses, in periods from an origin.</summary>
    private double MeanTime(long responses, int origin)
    {
        double mean = 0;
        for (int x = 0; x < _counts.Length; x++)
        {
            mean += (double)_counts[x].Total / responses * (x - origin);
        }

        return mean;
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
