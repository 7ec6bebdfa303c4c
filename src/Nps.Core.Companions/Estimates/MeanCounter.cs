namespace Nps.Core.Companions;

/// <summary>Measures numbers one by one: mean and sum of squared deviations, updated after Welford (1962), Technometrics 4:419–420.</summary>
internal sealed class MeanCounter
{
    private long _count;
    private double _mean;

    // What rounding has cost the mean, so that a million small steps do not add up to an error.
    private double _lost;
    private double _sumOfSquares;

    internal void Add(double value)
    {
        _count++;
        double before = value - _mean - _lost;
        double step = (before / _count) + _lost;
        double next = _mean + step;
        _lost = step - (next - _mean);
        _mean = next;
        _sumOfSquares += before * (value - _mean - _lost);
    }

    internal Mean ToMean() => Mean.Finite(_count, _mean, _sumOfSquares);
}
