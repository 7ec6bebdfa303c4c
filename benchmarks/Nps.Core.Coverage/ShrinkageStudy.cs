namespace Nps.Core.Coverage;

/// <summary>What shrinking does to the error of scores, and how often its intervals contain the true scores.</summary>
public static class ShrinkageStudy
{
    /// <summary>How often each design is drawn.</summary>
    public const int Draws = 2_000;

    /// <summary>The sizes of segments, in turn.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [3, 8, 20, 60, 200];

    /// <summary>
    /// The root mean square error of shrunken and observed scores, and the coverage of the 95 % intervals over all segments, over the
    /// smallest ones, and over the tenth of segments furthest from the mean.
    /// </summary>
    public static (double Shrunken, double Observed, double Coverage, double OfSmallest, double OfFurthest) Measure(
        MixShares shares, int segments, double correlation)
    {
        var draws = new Draws((ulong)(3_000 + segments));
        var errors = new List<(double Shrunken, double Observed, bool Covered, int Size, double Distance)>();
        for (int i = 0; i < Draws; i++)
        {
            MixShares[] truths = [.. Enumerable.Range(0, segments).Select(_ => draws.Around(shares, correlation))];
            ShrunkenBreakdown<int>? shrunken = SegmentBreakdown.FromCounts(
                truths.Select((truth, s) => KeyValuePair.Create(s, draws.Answers(Sizes[s % Sizes.Count], truth)))).Shrink();
            if (shrunken is not { DeviationWithin: > 0 })
            {
                continue;
            }

            foreach (ShrunkenScore<int> segment in shrunken)
            {
                double truth = truths[segment.Segment].Points;
                errors.Add((
                    segment.Score!.Value.Points - truth,
                    segment.ObservedScore!.Value.Points - truth,
                    segment.GetConfidenceInterval()!.Value.Contains(truth),
                    (int)segment.Counts.Total,
                    Math.Abs(truth - shares.Points)));
            }
        }

        double far = errors.Select(error => error.Distance).Order().ElementAt(errors.Count * 9 / 10);
        return (
            Math.Sqrt(errors.Average(error => error.Shrunken * error.Shrunken)),
            Math.Sqrt(errors.Average(error => error.Observed * error.Observed)),
            errors.Average(Covered),
            errors.Where(error => error.Size == Sizes[0]).Average(Covered),
            errors.Where(error => error.Distance >= far).Average(Covered));

        static double Covered((double Shrunken, double Observed, bool Covered, int Size, double Distance) error) => error.Covered ? 1 : 0;
    }
}
