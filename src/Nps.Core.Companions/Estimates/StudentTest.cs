using System;

namespace Nps.Core.Companions;

/// <summary>
/// An estimate with a standard error above or equal to 0, judged by Student's t, or with infinitely many degrees of freedom by the normal
/// distribution: interval, p-value and equivalence, which agree.
/// </summary>
internal readonly struct StudentTest(double estimate, double standardError, double degreesOfFreedom)
{
    internal double Statistic => StatisticAt(0);

    internal double PValue => Math.Min(1, 2 * UpperTail(Math.Abs(Statistic)));

    /// <summary>Estimate ± t·SE. The p-value decides about 0, so that a rounding of a limit next to it cannot contradict the test.</summary>
    internal Interval IntervalAt(ConfidenceLevel level)
    {
        double half = UpperTailQuantile(level.Alpha / 2) * standardError;
        double lower = estimate - half;
        double upper = estimate + half;
        if (standardError > 0 && estimate != 0)
        {
            bool excludesZero = PValue < level.Alpha;
            if (estimate > 0)
            {
                lower = excludesZero ? Math.Max(lower, double.Epsilon) : Math.Min(lower, 0);
            }
            else
            {
                upper = excludesZero ? Math.Min(upper, -double.Epsilon) : Math.Max(upper, 0);
            }
        }

        return Interval.Unchecked(lower, upper, level);
    }

    /// <summary>The larger of the p-values of the two one-sided tests against −margin and +margin.</summary>
    internal double EquivalencePValue(double margin) =>
        Math.Max(LowerTail(-StatisticAt(-margin)), LowerTail(StatisticAt(margin)));

    private double StatisticAt(double hypothesis)
    {
        double gap = estimate - hypothesis;
        return gap == 0 ? 0 : gap / standardError;
    }

    private double LowerTail(double t) => t > 0 ? 1 - UpperTail(t) : UpperTail(-t);

    private double UpperTail(double t) => double.IsInfinity(degreesOfFreedom)
        ? NormalDistribution.UpperTail(t)
        : StudentDistribution.UpperTail(t, degreesOfFreedom);

    private double UpperTailQuantile(double p) => double.IsInfinity(degreesOfFreedom)
        ? NormalDistribution.UpperTailQuantile(p)
        : StudentDistribution.UpperTailQuantile(p, degreesOfFreedom);
}
