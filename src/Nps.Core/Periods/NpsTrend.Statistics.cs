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
    public NpsTrendTest? TestTrend()
    {
        CheckIndependent();
        ResponseCounts all = Pool(out int answered);
        if (answered < FewestPeriodsForATrend || all.ToSample().Variance == 0)
        {
            return null;
        }

        double meanTime = 0;
        for (int x = 0; x < _points.Length; x++)
        {
            meanTime += (double)_points[x].Counts.Total / all.Total * x;
        }

        double covariation = 0;
        double variation = 0;
        for (int x = 0; x < _points.Length; x++)
        {
            ResponseCounts counts = _points[x].Counts;
            covariation += (x - meanTime) * (counts.Promoters - counts.Detractors);
            variation += counts.Total * (x - meanTime) * (x - meanTime);
        }

        return new NpsTrendTest(
            slope: 100 * covariation / variation,
            zStatistic: covariation / Math.Sqrt(all.ToSample().Variance * variation),
            answered);
    }

    /// <summary>
    /// Control limits: the range in which the score of each period would stay, three standard errors around the pooled score, if
    /// nothing changed but the draw of respondents.
    /// </summary>
    /// <param name="laney">
    /// Whether to scale the limits by Laney's σ_z, the variation actually seen from period to period relative to that of a random
    /// draw; for very large samples, in which ordinary limits call everything out of control.
    /// </param>
    /// <returns>The limits, or null when fewer than two periods have responses.</returns>
    /// <exception cref="InvalidOperationException">The points of this trend overlap, so that they are not independent.</exception>
    public NpsControlLimits<TPeriod>? GetControlLimits(bool laney = false)
    {
        CheckIndependent();
        ResponseCounts all = Pool(out int answered);
        return answered < FewestPeriodsForLimits ? null : new NpsControlLimits<TPeriod>(_points, all, laney);
    }

    private ResponseCounts Pool(out int answered)
    {
        ResponseCounts all = ResponseCounts.Empty;
        answered = 0;
        foreach (NpsTrendPoint<TPeriod> point in _points)
        {
            all += point.Counts;
            answered += point.Counts.IsEmpty ? 0 : 1;
        }

        return all;
    }
}
