namespace Nps.Core.Companions;

/// <summary>Means, and whether a higher one is better.</summary>
internal sealed class MeanMetric(bool? higherIsBetter) : Metric<Mean>
{
    internal bool? HigherIsBetter => higherIsBetter;

    internal override Mean Empty => default;

    internal override long SizeOf(Mean value) => value.Count;

    internal override Mean Plus(Mean one, Mean other) => one + other;

    internal override Comparison Compare(Mean baseline, Mean current) => new MeanComparison(baseline, current, higherIsBetter);

    internal override Figures FiguresOf(Mean value, ConfidenceLevel level) =>
        new(value.Count, value.Value, value.GetConfidenceInterval(level), value.StandardError);

    internal override bool IsUnanimous(Mean value) => value.SumOfSquares == 0;

    internal override bool AreAlike(Mean one, Mean other) =>
        one.Count == other.Count
        && Nearly.Same(one.Value.GetValueOrDefault(), other.Value.GetValueOrDefault())
        && Nearly.Same(one.SumOfSquares, other.SumOfSquares);
}
