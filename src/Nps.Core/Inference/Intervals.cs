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
        in TrinomialSample baseline, in TrinomialSample current, NpsDelta? delta, ConfidenceLevel level, IntervalMethod method)
    {
        CheckDefined(method);
        if (delta?.Points is not double points)
        {
            return null;
        }

        if (method == IntervalMethod.ScoreTest)
        {
            return ForTest(new IndependentScoreTest(baseline, current, points / 100), points, level);
        }

        double z = level.CriticalValue;
        Limits limits = method == IntervalMethod.Wald
            ? WaldMethod.Interval(baseline, current, z)
            : AdjustedWaldMethod.Interval(baseline, current, z);
        return InPoints(limits, NpsDelta.Limit, points, level, method);
    }

    /// <summary>The inversion of a score test for a difference.</summary>
    /// <param name="test">The test.</param>
    /// <param name="points">The observed difference in points, as it is shown.</param>
    /// <param name="level">The level.</param>
    internal static ConfidenceInterval ForTest<TTest>(in TTest test, double points, ConfidenceLevel level)
        where TTest : struct, IDifferenceTest<TTest> =>
        Around(points, ScoreTestInversion.Interval(test, level.Alpha, level.CriticalValue), level);

    /// <summary>The inversion of a test for a difference whose limits have a closed form.</summary>
    /// <param name="test">The test.</param>
    /// <param name="points">The observed difference in points, as it is shown.</param>
    /// <param name="near">The limits in points but for rounding.</param>
    /// <param name="level">The level.</param>
    internal static ConfidenceInterval ForTest<TTest>(in TTest test, double points, Limits near, ConfidenceLevel level)
        where TTest : struct, IDifferenceTest<TTest> =>
        Around(points, ScoreTestInversion.IntervalNear(test, level.Alpha, near), level);

    private static ConfidenceInterval Around(double points, Limits limits, ConfidenceLevel level)
    {
        // The test never rejects what was observed; rounding to points must not lose that to a last bit, nor zero on the way.
        double lower = limits.Lower > 0 && points <= 0 ? limits.Lower : Math.Min(limits.Lower, points);
        double upper = limits.Upper < 0 && points >= 0 ? limits.Upper : Math.Max(limits.Upper, points);
        return ConfidenceInterval.Unchecked(lower, upper, level, IntervalMethod.ScoreTest);
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
