using System;

namespace Nps.Core;

/// <summary>Two waves with some respondents in common compared, everybody included.</summary>
/// <remarks>
/// Var Δ̂ = V₁/n₁ + V₂/n₂ − 2mC/(n₁n₂), with C the covariance of the two answers among the m common respondents; the test and
/// the interval are Wald. Everything that compares is null when a wave has no responses. The type is immutable.
/// </remarks>
public sealed class OverlappingComparison
{
    internal OverlappingComparison(in NpsTransitions transitions)
    {
        Baseline = transitions.Before + transitions.OnlyBefore;
        Current = transitions.After + transitions.OnlyAfter;
        CommonRespondents = transitions.Total;
        if (Baseline.IsEmpty || Current.IsEmpty)
        {
            return;
        }

        double independent = WaldMethod.StandardError(Baseline.ToSample(), Current.ToSample());
        double common = transitions.IsEmpty
            ? 0
            : 2 * transitions.Covariance() * ((double)CommonRespondents / Baseline.Total) / Current.Total;
        StandardError = 100 * Math.Sqrt(Math.Max(0, (independent * independent) - common));
    }

    /// <summary>All who answered before.</summary>
    public ResponseCounts Baseline { get; }

    /// <summary>All who answer now.</summary>
    public ResponseCounts Current { get; }

    /// <summary>The number of respondents in both.</summary>
    public long CommonRespondents { get; }

    /// <summary>The current score minus the earlier one, in points; null when a wave has no responses.</summary>
    public NpsDelta? Delta => Current.Score - Baseline.Score;

    /// <summary>The standard error of the difference in points; null when a wave has no responses.</summary>
    public double? StandardError { get; }

    /// <summary>Delta / standard error; 0 when there is no difference, null when a wave has no responses.</summary>
    public double? ZStatistic => Delta is NpsDelta delta ? (delta.Points == 0 ? 0 : delta.Points / StandardError) : null;

    /// <summary>The two-sided p-value, from 0 to 1; null when a wave has no responses.</summary>
    public double? PValue => ZStatistic is double z ? NormalDistribution.TwoSidedPValue(z) : null;

    /// <summary>The confidence interval of the difference, in points within −200 to 200.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The interval, or null when a wave has no responses.</returns>
    public ConfidenceInterval? GetConfidenceInterval(ConfidenceLevel level = default)
    {
        if (Delta is not NpsDelta delta)
        {
            return null;
        }

        double margin = level.CriticalValue * StandardError!.Value;
        var limits = new Limits((delta.Points - margin) / 100, (delta.Points + margin) / 100);
        return Intervals.InPoints(limits, NpsDelta.Limit, delta.Points, level, IntervalMethod.Wald);
    }

    /// <summary>The comparison in short, such as "+4.2 points, p = 0.031", in the current culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Delta is NpsDelta delta ? $"{delta} points, {PValues.ToText(PValue!.Value)}" : "no responses to compare";
}
