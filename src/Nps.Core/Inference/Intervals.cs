using System;

namespace Nps.Core;

/// <summary>Where the methods meet the results: picks the method, turns shares into points, clips to the domain.</summary>
internal static class Intervals
{
    /// <summary>The interval of a score; null for an empty sample.</summary>
    internal static ConfidenceInterval? ForScore(in TrinomialSample sample, ConfidenceLevel level, IntervalMethod method)
    {
        CheckDefined(method);
        return sample.Total == 0
            ? null
            : InPoints(LimitsOf(sample, level.CriticalValue, method), NetPromoterScore.Limit, sample.Points, level, method);
    }

    /// <summary>The one-sample limits on [−1, 1] by any method, clipped.</summary>
    internal static Limits LimitsOf(in TrinomialSample sample, double z, IntervalMethod method)
    {
        Limits limits = method switch
        {
            IntervalMethod.Wald => WaldMethod.Interval(sample, z),
            IntervalMethod.AdjustedWald => AdjustedWaldMethod.Interval(sample, z),
            _ => ScoreTestMethod.Interval(sample, z),
        };
        return limits.ClippedTo(1);
    }

    /// <summary>The interval of a difference, current − baseline; null when either sample is empty.</summary>
    internal static ConfidenceInterval? ForDelta(
        in TrinomialSample baseline, in TrinomialSample current, ConfidenceLevel level, IntervalMethod method)
    {
        CheckDefined(method);
        if (baseline.Total == 0 || current.Total == 0)
        {
            return null;
        }

        double z = level.CriticalValue;
        Limits limits = method switch
        {
            IntervalMethod.Wald => WaldMethod.Interval(baseline, current, z),
            IntervalMethod.AdjustedWald => AdjustedWaldMethod.Interval(baseline, current, z),
            _ => ScoreTestDifference.Interval(baseline, current, z),
        };
        return InPoints(limits, NpsDelta.Limit, current.Points - baseline.Points, level, method);
    }

    internal static ConfidenceInterval InPoints(
        Limits limits, double limit, double estimate, ConfidenceLevel level, IntervalMethod method)
    {
        double lower = Math.Max(100 * limits.Lower, -limit);
        double upper = Math.Min(100 * limits.Upper, limit);
        if (method == IntervalMethod.ScoreTest)
        {
            // The score test never rejects what was observed; scaling to points must not lose that to a last bit.
            lower = Math.Min(lower, estimate);
            upper = Math.Max(upper, estimate);
        }

        return ConfidenceInterval.Unchecked(lower, upper, level, method);
    }

    internal static void CheckDefined(IntervalMethod method)
    {
        if (method is not (IntervalMethod.ScoreTest or IntervalMethod.AdjustedWald or IntervalMethod.Wald))
        {
            throw new ArgumentOutOfRangeException(nameof(method), method, "The interval method is not defined.");
        }
    }
}
