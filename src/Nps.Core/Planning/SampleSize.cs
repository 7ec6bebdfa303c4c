using System;

namespace Nps.Core;

/// <summary>
/// How many responses a survey needs, and what a survey of a given size can find. Margins and differences are in points,
/// sizes in responses (answers received, not invitations sent).
/// </summary>
/// <remarks>
/// The spread of the answers is taken from pilot counts where they are given, and otherwise from the worst case, half promoters
/// and half detractors, which asks for the most responses. A pilot in which everybody agreed says nothing about the spread
/// and counts as none. All of it uses the normal approximation.
/// </remarks>
public static class SampleSize
{
    private const double DefaultPower = 0.8;

    /// <summary>The number of responses after which the margin of error is at most so many points.</summary>
    /// <param name="marginOfError">Half the width of the interval, above 0 and at most 100 points.</param>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <param name="pilot">Counts from an earlier survey; empty for the worst case.</param>
    /// <param name="population">The number of people who could answer, when it is small enough to matter; null for a large one.</param>
    /// <returns>n = ⌈z²V/E²⌉, and from a population of N ⌈n₀N/(n₀ + N − 1)⌉.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="marginOfError"/> is not above 0 and at most 100, or <paramref name="population"/> is not above 0.
    /// </exception>
    public static long ForMarginOfError(
        double marginOfError, ConfidenceLevel level = default, ResponseCounts pilot = default, long? population = null)
    {
        if (!(marginOfError > 0 && marginOfError <= NetPromoterScore.Limit))
        {
            throw new ArgumentOutOfRangeException(nameof(marginOfError), marginOfError, "Expected points above 0 and up to 100.");
        }

        if (population <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(population), population, "A population has at least one member.");
        }

        double ratio = level.CriticalValue / (marginOfError / 100);
        double responses = ratio * ratio * VarianceOf(pilot);
        if (population is long size)
        {
            responses = Math.Min(size, responses * size / (responses + size - 1));
        }

        return checked((long)Math.Ceiling(responses));
    }

    /// <summary>
    /// The number of responses in the baseline group with which a true difference is found with the given power. The current
    /// group needs <paramref name="allocationRatio"/> times as many.
    /// </summary>
    /// <param name="delta">The difference worth finding, in points, not 0 and within −200 to 200; its sign does not matter.</param>
    /// <param name="power">The chance of finding it, strictly between 0 and 1; 0.8 by default.</param>
    /// <param name="level">The confidence level of the test; 95 % by default.</param>
    /// <param name="baseline">Pilot counts of the baseline group; empty for the worst case.</param>
    /// <param name="current">Pilot counts of the current group; empty for the worst case.</param>
    /// <param name="allocationRatio">The size of the current group divided by that of the baseline group, above 0; 1 by default.</param>
    /// <returns>The smallest size with <see cref="Power"/> at or above <paramref name="power"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static long ForDelta(
        double delta,
        double power = DefaultPower,
        ConfidenceLevel level = default,
        ResponseCounts baseline = default,
        ResponseCounts current = default,
        double allocationRatio = 1)
    {
        CheckDelta(delta);
        CheckPower(power);
        if (!(allocationRatio > 0 && allocationRatio <= double.MaxValue))
        {
            throw new ArgumentOutOfRangeException(nameof(allocationRatio), allocationRatio, "Expected a finite number above 0.");
        }

        // The usual formula ignores the chance of a significant difference of the wrong sign, so it is an upper bound.
        double variance = VarianceOf(baseline) + (VarianceOf(current) / allocationRatio);
        double ratio = CriticalSum(power, level) / (Math.Abs(delta) / 100);
        long enough = checked((long)Math.Ceiling(Math.Max(1, ratio * ratio * variance)) + 1);
        long notEnough = 0;
        while (enough - notEnough > 1)
        {
            long middle = notEnough + ((enough - notEnough) / 2);
            if (PowerAt(delta, Math.Sqrt(variance / middle), level) >= power)
            {
                enough = middle;
            }
            else
            {
                notEnough = middle;
            }
        }

        return enough;
    }

    /// <summary>The smallest true difference that groups of given sizes find with the given power.</summary>
    /// <param name="baselineResponses">The responses of the baseline group, 1 or more.</param>
    /// <param name="currentResponses">The responses of the current group, 1 or more.</param>
    /// <param name="power">The chance of finding it, strictly between 0 and 1; 0.8 by default.</param>
    /// <param name="level">The confidence level of the test; 95 % by default.</param>
    /// <param name="baseline">Pilot counts of the baseline group; empty for the worst case.</param>
    /// <param name="current">Pilot counts of the current group; empty for the worst case.</param>
    /// <returns>(z of the level + z of the power) × SE; null when that is beyond 200 points, so that no difference would do.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static NpsDelta? MinimumDetectableDelta(
        long baselineResponses,
        long currentResponses,
        double power = DefaultPower,
        ConfidenceLevel level = default,
        ResponseCounts baseline = default,
        ResponseCounts current = default)
    {
        CheckPower(power);
        double error = StandardError(baselineResponses, currentResponses, baseline, current);
        double points = 100 * Math.Max(0, CriticalSum(power, level)) * error;
        return points <= NpsDelta.Limit ? new NpsDelta(points) : null;
    }

    /// <summary>The chance that groups of given sizes show a significant difference when the true one is so large.</summary>
    /// <param name="delta">The true difference in points, not 0 and within −200 to 200; its sign does not matter.</param>
    /// <param name="baselineResponses">The responses of the baseline group, 1 or more.</param>
    /// <param name="currentResponses">The responses of the current group, 1 or more.</param>
    /// <param name="level">The confidence level of the test; 95 % by default.</param>
    /// <param name="baseline">Pilot counts of the baseline group; empty for the worst case.</param>
    /// <param name="current">Pilot counts of the current group; empty for the worst case.</param>
    /// <returns>Φ(|δ|/SE − z) + Φ(−|δ|/SE − z), from 1 − level to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static double Power(
        double delta,
        long baselineResponses,
        long currentResponses,
        ConfidenceLevel level = default,
        ResponseCounts baseline = default,
        ResponseCounts current = default)
    {
        CheckDelta(delta);
        return PowerAt(delta, StandardError(baselineResponses, currentResponses, baseline, current), level);
    }

    private static double PowerAt(double delta, double standardError, ConfidenceLevel level)
    {
        double ratio = Math.Abs(delta) / 100 / standardError;
        double z = level.CriticalValue;
        return NormalDistribution.LowerTail(ratio - z) + NormalDistribution.UpperTail(ratio + z);
    }

    private static double StandardError(
        long baselineResponses, long currentResponses, ResponseCounts baseline, ResponseCounts current)
    {
        CheckResponses(baselineResponses, nameof(baselineResponses));
        CheckResponses(currentResponses, nameof(currentResponses));
        return Math.Sqrt((VarianceOf(baseline) / baselineResponses) + (VarianceOf(current) / currentResponses));
    }

    private static double CriticalSum(double power, ConfidenceLevel level) =>
        level.CriticalValue - NormalDistribution.UpperTailQuantile(power);

    private static double VarianceOf(ResponseCounts pilot)
    {
        double variance = pilot.IsEmpty ? 0 : pilot.ToSample().Variance;
        return variance > 0 ? variance : 1;
    }

    private static void CheckDelta(double delta)
    {
        if (!(Math.Abs(delta) > 0 && Math.Abs(delta) <= NpsDelta.Limit))
        {
            throw new ArgumentOutOfRangeException(nameof(delta), delta, "Expected points other than 0 within -200 to 200.");
        }
    }

    private static void CheckPower(double power)
    {
        if (!(power > 0 && power < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(power), power, "A power lies strictly between 0 and 1.");
        }
    }

    private static void CheckResponses(long responses, string paramName)
    {
        if (responses < 1)
        {
            throw new ArgumentOutOfRangeException(paramName, responses, "Expected at least one response.");
        }
    }
}
