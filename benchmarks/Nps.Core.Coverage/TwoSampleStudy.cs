namespace Nps.Core.Coverage;

/// <summary>
/// The probability, in each pair of populations, that the interval of the difference contains the true difference.
/// </summary>
public sealed class TwoSampleStudy
{
    private readonly SampleSpace _baseline;
    private readonly SampleSpace _current;
    private readonly CoveredSteps[][] _covered;

    public TwoSampleStudy(SampleSpace baseline, SampleSpace current, ConfidenceLevel level, IntervalMethod method)
    {
        _baseline = baseline;
        _current = current;
        _covered = new CoveredSteps[baseline.Samples.Count][];
        Parallel.For(0, _covered.Length, i => _covered[i] =
            [.. current.Samples.Select(sample => CoveredSteps.Of(
                new NpsComparison(baseline.Samples[i], sample).GetConfidenceInterval(level, method)!.Value))]);

        // One row per baseline population; added up in order afterwards, so that threads cannot change the last bits.
        var any = new Total[Population.All.Count];
        var none = new Total[Population.All.Count];
        Parallel.For(0, any.Length, index => (any[index], none[index]) = Row(index));

        AnyDifference = any.Aggregate((sum, row) => sum.Plus(row)).Summary;
        NoDifference = none.Aggregate((sum, row) => sum.Plus(row)).Summary;
    }

    /// <summary>Over all 1,176 × 1,176 pairs of populations.</summary>
    public CoverageSummary AnyDifference { get; }

    /// <summary>Over the pairs whose scores are equal: one minus the size of the test that the interval stands for.</summary>
    public CoverageSummary NoDifference { get; }

    private (Total Any, Total None) Row(int baselineIndex)
    {
        int baselineScore = Population.All[baselineIndex].Score;
        ReadOnlySpan<double> baseline = _baseline.Probabilities(baselineIndex);
        double[][] covering = CoveringProbabilities(baseline);
        double[] widths = MeanWidths(baseline);
        Total any = Total.Empty;
        Total none = Total.Empty;
        for (int currentIndex = 0; currentIndex < Population.All.Count; currentIndex++)
        {
            int difference = Population.All[currentIndex].Score - baselineScore;
            ReadOnlySpan<double> current = _current.Probabilities(currentIndex);
            double coverage = SampleSpace.Expectation(current, covering[difference + Population.WidestDifference]);

            // The running sums leave 1e-17 where they return to nothing; a probability is not negative.
            var pair = new Total(1, coverage, Math.Max(0, coverage), SampleSpace.Expectation(current, widths));
            any = any.Plus(pair);
            none = difference == 0 ? none.Plus(pair) : none;
        }

        return (any, none);
    }

    /// <summary>
    /// [difference][current sample]: the probability over the baseline samples that the interval contains the difference.
    /// Each interval adds its probability where it begins and takes it away behind its end; running sums do the rest, for
    /// all differences at once.
    /// </summary>
    private double[][] CoveringProbabilities(ReadOnlySpan<double> baseline)
    {
        const int Widest = Population.WidestDifference;
        var covering = new double[(2 * Widest) + 1][];
        for (int step = 0; step < covering.Length; step++)
        {
            covering[step] = new double[_current.Samples.Count];
        }

        for (int i = 0; i < _covered.Length; i++)
        {
            for (int j = 0; j < _covered[i].Length; j++)
            {
                int first = Math.Max(_covered[i][j].First, -Widest) + Widest;
                int behind = Math.Min(_covered[i][j].Last, Widest) + Widest + 1;
                if (first < behind)
                {
                    covering[first][j] += baseline[i];
                    if (behind < covering.Length)
                    {
                        covering[behind][j] -= baseline[i];
                    }
                }
            }
        }

        for (int step = 1; step < covering.Length; step++)
        {
            for (int j = 0; j < covering[step].Length; j++)
            {
                covering[step][j] += covering[step - 1][j];
            }
        }

        return covering;
    }

    /// <summary>[current sample]: the width of the interval, averaged over the baseline samples.</summary>
    private double[] MeanWidths(ReadOnlySpan<double> baseline)
    {
        double[] widths = new double[_current.Samples.Count];
        for (int i = 0; i < _covered.Length; i++)
        {
            for (int j = 0; j < widths.Length; j++)
            {
                widths[j] += baseline[i] * _covered[i][j].Width;
            }
        }

        return widths;
    }

    private readonly record struct Total(int Pairs, double Coverage, double Minimum, double Width)
    {
        internal static Total Empty => new(0, 0, 1, 0);

        internal CoverageSummary Summary => new(Coverage / Pairs, Minimum, Width / Pairs);

        internal Total Plus(Total other) => new(
            Pairs + other.Pairs, Coverage + other.Coverage, Math.Min(Minimum, other.Minimum), Width + other.Width);
    }
}
