using System;

namespace Nps.Core;

/// <summary>The populations that a plan assumes: the shares of both groups, so far apart as is asked.</summary>
internal readonly struct PlannedGroups
{
    private PlannedGroups(in TrinomialSample baseline, in TrinomialSample current, double difference)
    {
        Baseline = baseline;
        Current = current;
        Difference = difference;
    }

    /// <summary>The shares of the baseline group, 1 in sum.</summary>
    internal TrinomialSample Baseline { get; }

    /// <summary>The shares of the current group, 1 in sum.</summary>
    internal TrinomialSample Current { get; }

    /// <summary>The size of the difference, above 0 and up to 2.</summary>
    internal double Difference { get; }

    /// <summary>
    /// The most likely shares with a given difference, from pilot shares that stand for the planned numbers of answers. Pilots that
    /// have the difference stay as they are. Its direction is that of the pilots, and upwards where they have none.
    /// </summary>
    /// <param name="baselinePilot">The pilot of the baseline group.</param>
    /// <param name="currentPilot">The pilot of the current group.</param>
    /// <param name="difference">The size of the difference, above 0 and up to 2.</param>
    /// <param name="baselineSize">The planned size of the baseline group; only the ratio of the sizes matters.</param>
    /// <param name="currentSize">The planned size of the current group.</param>
    internal static PlannedGroups At(
        ResponseCounts baselinePilot, ResponseCounts currentPilot, double difference, double baselineSize, double currentSize)
    {
        TrinomialSample baseline = SharesOf(baselinePilot).Scaled(baselineSize);
        TrinomialSample current = SharesOf(currentPilot).Scaled(currentSize);

        // By the pilots themselves: scaled, equal shares may differ by a last bit, and the direction would depend on the sizes.
        double change = AnswersOf(currentPilot).Score < AnswersOf(baselinePilot).Score ? -difference : difference;
        double score = ScoreTestDifference.FittedScore(baseline, current, change);
        double other = Math.Max(-1, Math.Min(score + change, 1));
        return new PlannedGroups(ConstrainedVariance.Fit(score, baseline), ConstrainedVariance.Fit(other, current), difference);
    }

    /// <summary>
    /// The shares of a pilot. Without one, and when everybody in it answered alike, which says nothing about the spread, half
    /// promoters and half detractors: the widest there is.
    /// </summary>
    internal static TrinomialSample SharesOf(ResponseCounts pilot)
    {
        TrinomialSample answers = AnswersOf(pilot);
        return answers.Scaled(1 / answers.Total);
    }

    private static TrinomialSample AnswersOf(ResponseCounts pilot)
    {
        TrinomialSample sample = pilot.ToSample();
        return pilot.IsEmpty || sample.Variance == 0 ? new TrinomialSample(0.5, 0, 0.5) : sample;
    }
}
