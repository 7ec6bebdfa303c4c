using System;

namespace Nps.Core;

/// <summary>Two waves with some respondents in common compared, everybody included.</summary>
/// <remarks>
/// <para>Var Δ̂ = V₁/n₁ + V₂/n₂ − 2mC/(n₁n₂), with C the covariance of the two answers among the m common respondents; the test and
/// the interval are Wald. Everything that compares is null when a wave has no responses.</para>
/// <para>A comparison holds its transitions and nothing else: each statistic is computed when it is asked for. Comparisons are
/// equal when their transitions are. The type is immutable.</para>
/// </remarks>
[JsonConverter(typeof(NpsJsonConverter))]
public sealed record OverlappingComparison : IFormattable
{
    private readonly NpsTransitions _transitions;

    internal OverlappingComparison(in NpsTransitions transitions) => _transitions = transitions;

    internal NpsTransitions Transitions => _transitions;

    /// <summary>The counts of all who answered before.</summary>
    public ResponseCounts Baseline => _transitions.Before + _transitions.OnlyBefore;

    /// <summary>The counts of all who answer now.</summary>
    public ResponseCounts Current => _transitions.After + _transitions.OnlyAfter;

    /// <summary>The number of respondents who answered in both waves.</summary>
    public long CommonRespondents => _transitions.Total;

    /// <summary>The current score minus the earlier one, in points; null when a wave has no responses.</summary>
    public NpsDelta? Delta => Current.Score - Baseline.Score;

    /// <summary>The standard error of the difference in points; null when a wave has no responses.</summary>
    public double? StandardError
    {
        get
        {
            ResponseCounts baseline = Baseline;
            ResponseCounts current = Current;
            if (baseline.IsEmpty || current.IsEmpty)
            {
                return null;
            }

            double independent = WaldMethod.StandardError(baseline.ToSample(), current.ToSample());
            double common = _transitions.IsEmpty
                ? 0
                : 2 * _transitions.Covariance() * ((double)CommonRespondents / baseline.Total) / current.Total;
            return 100 * Math.Sqrt(Math.Max(0, (independent * independent) - common));
        }
    }

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
    public override string ToString() => ToString(null, null);

    /// <summary>The comparison in short.</summary>
    /// <param name="format">A format for the difference, as for <see cref="NetPromoterScore.ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="formatProvider">The culture, or null for the current one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a format for points.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => Delta is NpsDelta delta
        ? $"{delta.ToString(format, formatProvider)} points, {PValues.ToText(PValue!.Value, formatProvider)}"
        : "no responses to compare";
}
