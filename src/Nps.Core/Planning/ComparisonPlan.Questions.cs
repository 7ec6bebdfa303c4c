using System;

namespace Nps.Core;

public sealed partial record ComparisonPlan
{
    // Of pairs of sizes up to these the samples that can occur are enumerated.
    private const int LargestEnumeratedSmaller = 60;
    private const int LargestEnumeratedLarger = 240;

    // Below this size the approximation says nothing reliable about where the enumerated power stays above the target.
    private const int SmallestReliable = 12;

    // In small groups the power jumps from size to size.
    private const int FewestInARow = 6;

    // On the scale of the methods.
    private const double LargestDifference = NpsDelta.Limit / 100;
    private const double EnumeratedPrecision = 1e-10;

    /// <summary>
    /// The number of responses in the baseline group from which on a true difference is found with the power of the plan. The
    /// current group needs <see cref="AllocationRatio"/> times as many, rounded up.
    /// </summary>
    /// <param name="delta">The difference worth finding, other than 0; its sign does not matter.</param>
    /// <returns>
    /// The smallest size of the baseline group, 1 or more, from which on <see cref="GetPower"/> stays at or above the power of the plan.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delta"/> is 0.</exception>
    /// <exception cref="OverflowException">A size exceeds <see cref="long.MaxValue"/>, because the difference or the ratio is tiny.</exception>
    public long GetSampleSize(NpsDelta delta)
    {
        double difference = SizeOf(delta);
        long approximate = WholeNumbers.Smallest(size => ApproximateAt(difference, size) >= TargetPower);
        int last = LargestEnumerated();
        if (last == 0 || approximate > last + 1)
        {
            CurrentSize(approximate);
            return approximate;
        }

        // Where the approximation has a quarter of what the target leaves open in hand, the enumerated power hardly falls below the
        // target any more. Whether it does is looked at for some sizes more.
        double safe = TargetPower + ((1 - TargetPower) / 4);
        int guess = SmallestReliable;
        while (guess < last && ApproximateAt(difference, guess) < safe)
        {
            guess++;
        }

        // The power rises with every response of the smaller current group and falls a little until the next one: two such turns are seen.
        int run = (int)Math.Max(FewestInARow, Math.Min(Math.Ceiling(2 / AllocationRatio), last));
        return WholeNumbers.SmallestStaying(
            size => Power(difference, size, CurrentSize(size)) >= TargetPower, guess, last, run);
    }

    /// <summary>The chance that groups of given sizes show a significant difference when the true one is so large.</summary>
    /// <param name="delta">The true difference, other than 0; its sign does not matter.</param>
    /// <param name="baseline">The responses of the baseline group, 1 or more.</param>
    /// <param name="current">The responses of the current group, 1 or more; <see cref="AllocationRatio"/> plays no part.</param>
    /// <returns>A probability from 0 to 1; significant differences in both directions count. The power of the plan plays no part.</returns>
    /// <remarks>
    /// The power does not always grow with the difference or with the sizes: small groups have few possible results, so that it moves in
    /// jumps, and at low levels most significant differences are due to chance, which depends on the spread of the assumed shares. At
    /// levels of 80 % or more, a larger difference has no less power where the power is at least (1 + α)/2 with α = 1 − level, which is
    /// 0.525 at 95 %.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delta"/> is 0, or a size is below 1.</exception>
    public double GetPower(NpsDelta delta, long baseline, long current)
    {
        double difference = SizeOf(delta);
        CheckResponses(baseline, nameof(baseline));
        CheckResponses(current, nameof(current));
        return Power(difference, baseline, current);
    }

    /// <summary>The smallest true difference that groups of given sizes find with the power of the plan.</summary>
    /// <param name="baseline">The responses of the baseline group, 1 or more.</param>
    /// <param name="current">The responses of the current group, 1 or more; <see cref="AllocationRatio"/> plays no part.</param>
    /// <returns>
    /// The difference from 0 to 200 points; 0 when chance alone is significant that often, and null when not even 200 points are found
    /// with that power.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A size is below 1.</exception>
    public NpsDelta? GetMinimumDetectableDelta(long baseline, long current)
    {
        CheckResponses(baseline, nameof(baseline));
        CheckResponses(current, nameof(current));
        if (Power(0, baseline, current) >= TargetPower)
        {
            return new NpsDelta(0);
        }

        return Power(LargestDifference, baseline, current) >= TargetPower
            ? NpsDelta.FromComputed(100 * SmallestDifference(baseline, current))
            : null;
    }

    // With no difference the power is below the target, with the largest it is not.
    private double SmallestDifference(long baseline, long current)
    {
        double approximate = RootFinding.Smallest(
            difference => Approximate(Groups(difference, baseline, current), baseline, current) - TargetPower, 0, LargestDifference, 0);
        if (!IsEnumerated(baseline, current))
        {
            return approximate;
        }

        // The enumerated power needs a difference close to that one.
        const double Near = 1.03;
        double notEnough = 0;
        double enough = LargestDifference;
        foreach (double guess in new[] { approximate, approximate / Near, approximate * Near })
        {
            if (guess > notEnough && guess < enough)
            {
                bool isEnough = Power(guess, baseline, current) >= TargetPower;
                enough = isEnough ? guess : enough;
                notEnough = isEnough ? notEnough : guess;
            }
        }

        return RootFinding.Smallest(
            difference => Power(difference, baseline, current) - TargetPower, notEnough, enough, EnumeratedPrecision);
    }

    private double Power(double difference, long baseline, long current)
    {
        PlannedGroups groups = Groups(difference, baseline, current);
        return IsEnumerated(baseline, current)
            ? ScoreTestEnumeration.Power(groups.Baseline, (int)baseline, groups.Current, (int)current, Level.CriticalValue)
            : Approximate(groups, baseline, current);
    }

    // Sizes as doubles, since the search may pass the largest whole number.
    private double ApproximateAt(double difference, double baseline)
    {
        double current = Math.Max(1, Math.Ceiling(AllocationRatio * baseline));
        return Approximate(Groups(difference, baseline, current), baseline, current);
    }

    private double Approximate(in PlannedGroups groups, double baseline, double current) => ScoreTestPower.Approximate(
        groups.Baseline.Scaled(baseline), groups.Current.Scaled(current), groups.Difference, Level.CriticalValue);

    private PlannedGroups Groups(double difference, double baseline, double current) =>
        PlannedGroups.At(BaselinePilot, CurrentPilot, difference, baseline, current);

    private long CurrentSize(long baseline) => Math.Max(1, checked((long)Math.Ceiling(AllocationRatio * baseline)));

    private static bool IsEnumerated(double baseline, double current) =>
        Math.Min(baseline, current) <= LargestEnumeratedSmaller && Math.Max(baseline, current) <= LargestEnumeratedLarger;

    /// <summary>The largest size of the baseline group that is enumerated at this ratio; 0 when none is.</summary>
    private int LargestEnumerated()
    {
        int baseline = LargestEnumeratedLarger;
        while (baseline > 0 && !IsEnumerated(baseline, Math.Max(1, Math.Ceiling(AllocationRatio * baseline))))
        {
            baseline--;
        }

        return baseline;
    }

    /// <summary>The size of a difference on the scale of the methods, up to 2.</summary>
    private static double SizeOf(NpsDelta delta) =>
        delta.Points != 0
            ? Math.Abs(delta.Points) / 100
            : throw new ArgumentOutOfRangeException(nameof(delta), delta, "Expected a difference other than 0.");

    private static void CheckResponses(long responses, string paramName)
    {
        if (responses < 1)
        {
            throw new ArgumentOutOfRangeException(paramName, responses, "Expected at least one response.");
        }
    }
}
