namespace Nps.Core.Companions;

/// <summary>
/// Measures one number or several of each respondent: means and sums of products of deviations, updated after Welford (1962), Technometrics 4:419–420.
/// </summary>
internal sealed class JointMomentsCounter(int dimension)
{
    private readonly double[] _means = new double[dimension];

    // What rounding has cost the means, so that a million small steps do not add up to an error.
    private readonly double[] _lost = new double[dimension];
    private readonly double[] _products = new double[JointMoments.PackedLength(dimension)];
    private readonly double[] _before = new double[dimension];
    private long _count;

    internal void Add(double[] values)
    {
        _count++;
        int index = 0;
        for (int i = 0; i < _means.Length; i++)
        {
            _before[i] = values[i] - _means[i] - _lost[i];
            double step = (_before[i] / _count) + _lost[i];
            double next = _means[i] + step;
            _lost[i] = step - (next - _means[i]);
            _means[i] = next;
            double after = values[i] - _means[i] - _lost[i];
            for (int j = 0; j <= i; j++, index++)
            {
                _products[index] += _before[j] * after;
            }
        }
    }

    /// <summary>What was measured so far. The counter is not used any more.</summary>
    internal JointMoments ToMoments() => JointMoments.Finite(_count, _means, _products);
}
