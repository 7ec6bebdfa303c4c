using System;
using System.Collections.Generic;

namespace Nps.Core;

public sealed partial class SegmentBreakdown<TSegment>
{
    /// <summary>Tests whether the segments' scores differ at all by more than chance explains.</summary>
    /// <returns>The test, or null when fewer than two segments have responses.</returns>
    public HomogeneityTest? TestHomogeneity()
    {
        var samples = new ResponseCounts[_segments.Length];
        for (int i = 0; i < samples.Length; i++)
        {
            samples[i] = _segments[i].Counts;
        }

        return HomogeneityTest.FromCounts(samples);
    }

    /// <summary>Compares every segment with all others together, allowing for how many segments were looked at.</summary>
    /// <param name="correction">The correction of the p-values; Holm by default.</param>
    /// <returns>One contrast a segment, in the order of the segments. Those that cannot be compared do not count as looked at.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="correction"/> is not defined.</exception>
    public IReadOnlyList<SegmentContrast<TSegment>> CompareEachToRest(MultipleTesting correction = default)
    {
        var comparisons = new NpsComparison[_segments.Length];
        var pValues = new List<double>();
        for (int i = 0; i < comparisons.Length; i++)
        {
            comparisons[i] = _segments[i].VersusRest;
            if (comparisons[i].PValue is double p)
            {
                pValues.Add(p);
            }
        }

        double[] adjusted = PValues.Adjust(pValues, correction);
        var contrasts = new SegmentContrast<TSegment>[comparisons.Length];
        int next = 0;
        for (int i = 0; i < contrasts.Length; i++)
        {
            double? p = comparisons[i].PValue is null ? null : adjusted[next++];
            contrasts[i] = new SegmentContrast<TSegment>(_segments[i].Segment, comparisons[i], p, correction);
        }

        return contrasts;
    }

    /// <summary>Explains the change from an earlier breakdown: which segments changed their score, which their share.</summary>
    /// <param name="baseline">The breakdown to compare with. Segments are matched as this breakdown tells them apart.</param>
    /// <returns>The mix and rate effects of every segment of either breakdown, those of this one first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="baseline"/> is null.</exception>
    public SegmentComparison<TSegment> CompareWith(SegmentBreakdown<TSegment> baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);

        // Adding the baseline lists every segment once, in order, and matches them by one comparer.
        SegmentBreakdown<TSegment> rematched = SegmentBreakdown.FromCounts(Pairs(baseline), KeyedCounts.Comparer);
        var changes = new List<SegmentChange<TSegment>>();
        foreach (SegmentScore<TSegment> either in Plus(rematched))
        {
            changes.Add(new SegmentChange<TSegment>(
                either.Segment, rematched.CountsOf(either.Segment), CountsOf(either.Segment), rematched.Overall, Overall));
        }

        return new SegmentComparison<TSegment>(rematched.Overall, Overall, changes);
    }

    /// <summary>
    /// Hides small segments for the sake of anonymity, and with them as many more as it takes that nobody can recover a hidden
    /// one by subtraction.
    /// </summary>
    /// <param name="minimumResponses">The fewest responses a published segment may have, 2 or more; 5 to 10 are common.</param>
    /// <returns>What may be published.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumResponses"/> is below 2.</exception>
    /// <remarks>
    /// The rule: when a segment has fewer responses than the minimum, all segments up to some size are hidden, the smallest size
    /// for which the hidden ones are at least two, have at least the minimum of responses together, and do not all have the same
    /// counts. When that would hide every segment, nothing at all is published. Which segments are hidden depends on their sizes
    /// only, so that exchanging any two hidden segments would look the same from outside: their counts stay open.
    /// </remarks>
    public SuppressedBreakdown<TSegment> Suppress(int minimumResponses) =>
        SuppressedBreakdown<TSegment>.Of(_segments, Overall, minimumResponses);

    /// <summary>Estimates the overall score as if every segment had answered in proportion to its share of the population.</summary>
    /// <param name="populationShares">The share of every segment in the population, as in a dictionary: 0 or more each, 1 in sum.</param>
    /// <returns>The estimate, or null when a segment with a positive share has no responses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="populationShares"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A segment with responses has no share or more than one, a share is negative or not a number, or the shares do not sum to 1.
    /// </exception>
    public NpsEstimate? PostStratify(IEnumerable<KeyValuePair<TSegment, double>> populationShares)
    {
        ArgumentNullException.ThrowIfNull(populationShares);
        var strata = new List<ResponseCounts>();
        var shares = new List<double>();
        var seen = new KeyedCounts<TSegment>(KeyedCounts.Comparer);
        foreach (KeyValuePair<TSegment, double> share in populationShares)
        {
            if (seen.TryGetSlot(share.Key, out _))
            {
                throw new ArgumentException($"The segment \"{share.Key}\" has more than one share.", nameof(populationShares));
            }

            seen.Add(share.Key, ResponseCounts.Empty);
            strata.Add(CountsOf(share.Key));
            shares.Add(share.Value);
        }

        foreach (SegmentScore<TSegment> segment in _segments)
        {
            if (!segment.Counts.IsEmpty && !seen.TryGetSlot(segment.Segment, out _))
            {
                throw new ArgumentException($"The segment \"{segment.Segment}\" has responses but no share.", nameof(populationShares));
            }
        }

        return NpsEstimate.PostStratify(strata, shares);
    }

    private static IEnumerable<KeyValuePair<TSegment, ResponseCounts>> Pairs(SegmentBreakdown<TSegment> breakdown)
    {
        foreach (SegmentScore<TSegment> segment in breakdown._segments)
        {
            yield return new(segment.Segment, segment.Counts);
        }
    }

    private ResponseCounts CountsOf(TSegment segment) =>
        TryGetSegment(segment, out SegmentScore<TSegment>? score) ? score.Counts : ResponseCounts.Empty;
}
