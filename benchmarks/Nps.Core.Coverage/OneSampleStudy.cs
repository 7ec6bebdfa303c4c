namespace Nps.Core.Coverage;

/// <summary>The probability, in each population, that the interval of a sample contains the true score.</summary>
public sealed class OneSampleStudy
{
    private readonly double[] _coverage = new double[Population.All.Count];

    public OneSampleStudy(SampleSpace space, ConfidenceLevel level, IntervalMethod method)
        : this(space, sample => CoveredSteps.Of(sample.GetConfidenceInterval(level, method)!.Value))
    {
    }

    /// <summary>The same for any interval.</summary>
    public OneSampleStudy(SampleSpace space, Func<ResponseCounts, CoveredSteps> interval)
    {
        CoveredSteps[] covered = [.. space.Samples.AsParallel().AsOrdered().Select(interval)];
        double width = 0;
        for (int index = 0; index < _coverage.Length; index++)
        {
            int truth = Population.All[index].Score;
            ReadOnlySpan<double> probabilities = space.Probabilities(index);
            for (int i = 0; i < covered.Length; i++)
            {
                _coverage[index] += covered[i].Contains(truth) ? probabilities[i] : 0;
                width += covered[i].Width * probabilities[i];
            }
        }

        Summary = new CoverageSummary(_coverage.Average(), _coverage.Min(), width / _coverage.Length);
    }

    /// <summary>In the order of <see cref="Population.All"/>.</summary>
    public IReadOnlyList<double> Coverage => _coverage;

    public CoverageSummary Summary { get; }
}
