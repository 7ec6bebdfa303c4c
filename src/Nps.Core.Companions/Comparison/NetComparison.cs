using System;

namespace Nps.Core.Companions;

/// <summary>The nets of two groups of independent answers compared: good less bad, as a share.</summary>
/// <remarks>
/// The net is the score of Nps.Core with good, neutral and bad answers as promoters, passives and detractors, and so is its test: see
/// <see cref="NpsComparison"/>.
/// </remarks>
[JsonConverter(typeof(CompanionsJsonConverter))]
public sealed class NetComparison : SampleComparison<Answers>
{
    private readonly NpsComparison _scores;

    internal NetComparison(Answers baseline, Answers current)
        : base(baseline, current, higherIsBetter: true)
    {
        _scores = new NpsComparison(baseline.ToResponseCounts() ?? default, current.ToResponseCounts() ?? default);
    }

    /// <summary>The current net minus the baseline net, from −2 to 2; null when a sample is empty or the scale has no bottom boxes.</summary>
    public override double? Difference => _scores.Delta?.Points / 100;

    /// <inheritdoc/>
    public override double? StandardError => _scores.StandardError / 100;

    /// <summary>The statistic of the score test for no difference, positive when the current net is higher; null as the difference is.</summary>
    public double? ZStatistic => _scores.ZStatistic;

    /// <inheritdoc/>
    public override double? PValue => _scores.PValue;

    internal override bool HasEmptySample => Baseline.IsEmpty || Current.IsEmpty;

    private protected override double LargestDifference => 2;

    /// <summary>The confidence interval of the difference, within −2 to 2.</summary>
    /// <param name="level">The confidence level; 95 % by default.</param>
    /// <returns>The interval, which excludes 0 exactly when p &lt; 1 − level; null as the difference is.</returns>
    public override Interval? GetConfidenceInterval(ConfidenceLevel level = default) =>
        _scores.GetConfidenceInterval(level) is ConfidenceInterval interval
            ? Interval.Unchecked(interval.Lower / 100, interval.Upper / 100, level)
            : null;

    private protected override double? EquivalencePValue(double margin)
    {
        // The smallest number of points that is this margin after division: a limit is inside the one exactly when it is inside the other.
        double points = margin * 100;
        while (Next(points, -1) / 100 >= margin)
        {
            points = Next(points, -1);
        }

        while (points / 100 < margin)
        {
            points = Next(points, 1);
        }

        return _scores.TestEquivalence(new NpsDelta(points))?.PValue;
    }

    // A positive double so many doubles further.
    private static double Next(double value, long step) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) + step);
}
