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

    /// <summary>Compares every segment with all others together, and corrects the p-values for the number of comparisons.</summary>
    /// <param name="correction">The correction of the p-values; Holm by default.</param>
    /// <returns>
    /// One contrast for each segment, in the order of the segments. Segments that cannot be compared, because they or the rest
    /// have no responses, are excluded from the correction.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="correction"/> is not defined.</exception>
    public IReadOnlyList<SegmentContrast<TSegment>> CompareEachToRest(MultipleTesting correction = default) =>
        SegmentContrasts.Of(_segments, correction);

    /// <summary>
    /// Draws every score towards the mean of all segments, the more the fewer responses it has: the best guess of what the scores would be
    /// with many responses, and a ranking that does not put luck on top.
    /// </summary>
    /// <returns>
    /// The shrunken scores, in the order of the segments; null when fewer than three segments have responses, from which it cannot be
    /// learnt how much segments differ.
    /// </returns>
    public ShrunkenBreakdown<TSegment>? Shrink() => ShrunkenBreakdown<TSegment>.Of(_segments, Sums.Keys);

    /// <summary>Explains the change from an earlier breakdown: which segments changed their score, which their share.</summary>
    /// <param name="baseline">The breakdown to compare with. Segments are matched as this breakdown tells them apart.</param>
    /// <returns>The mix and rate effects of every segment of either breakdown, those of this one first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="baseline"/> is null.</exception>
    public SegmentComparison<TSegment> CompareWith(SegmentBreakdown<TSegment> baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);

        // Adding the baseline lists every segment once, in order, and matches them by one comparer.
        SegmentBreakdown<TSegment> rematched = new(baseline.Sums.Merge(segment => segment, Sums.Keys.Comparer));
        var changes = new List<SegmentChange<TSegment>>();
        foreach (SegmentScore<TSegment> either in Plus(rematched))
        {
            changes.Add(new SegmentChange<TSegment>(
                either.Segment, rematched.Sums.Of(either.Segment), Sums.Of(either.Segment), rematched.Overall, Overall));
        }

        return new SegmentComparison<TSegment>(rematched.Overall, Overall, changes);
    }

    /// <summary>
    /// Hides small segments for the sake of anonymity, and with them as many others as are needed so that nobody can recover a hidden
    /// one by subtraction. This holds for one publication alone. Two publications of the same responses, each suppressed, may
    /// disclose together what each of them hides, as the remarks show.
    /// </summary>
    /// <param name="minimumResponses">The fewest responses a published segment may have, 2 or more; 5 to 10 are common.</param>
    /// <returns>What may be published.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimumResponses"/> is below 2.</exception>
    /// <remarks>
    /// <para>What it does not protect from:</para>
    /// <list type="bullet">
    /// <item><description>Suppressed cities beside suppressed countries from <see cref="RollUp"/>: a country less its published
    /// cities shows its hidden ones, down to a single one. Publish one level.</description></item>
    /// <item><description>A quarter beside its months: the quarter less its published months shows the hidden month. For segments
    /// through time, suppress the trends together (<see cref="SegmentTrends{TSegment}.Suppress"/>).</description></item>
    /// <item><description>Two breakdowns beside the one by both, such as region, product, and region by product: rows and columns
    /// can be solved for the hidden combinations. Publish one of the three.</description></item>
    /// <item><description>Today's publication beside yesterday's: the difference is what was answered since, perhaps by one
    /// person. Publish rarely, over periods that do not overlap.</description></item>
    /// <item><description>The size of a hidden segment. With a minimum of 2, the counts A = 0/1/0, B = 0/0/1 and C = 0/1/1
    /// (promoters/passives/detractors) publish C and hide A and B, and whoever knows the rule finds that A and B have one response
    /// each. Whose the passive is stays open.</description></item>
    /// <item><description>A published segment that is unanimous: it tells what each of its respondents answered, however many they
    /// are.</description></item>
    /// <item><description>Respondents who subtract their own answers from a remainder, since they know them.</description></item>
    /// </list>
    /// <para>The rule: when a segment has fewer responses than the minimum, all segments up to some size are hidden, the smallest
    /// size for which the hidden ones are at least two, have at least the minimum of responses together, do not all have the
    /// same counts, and are not unanimous (all in one category), unless the whole breakdown is. A segment without responses is
    /// small as well.</para>
    /// <para>When only hiding all segments would do, the total is withheld instead, and with it the counts of the hidden
    /// ones together, which need not reach the minimum then; but two or more of them must have responses. Otherwise nothing at
    /// all is published.</para>
    /// <para>Which segments are hidden does not depend on their names, so that exchanging any two hidden segments would look
    /// the same from outside: their counts stay open.</para>
    /// </remarks>
    public SuppressedBreakdown<TSegment> Suppress(int minimumResponses) =>
        SuppressedBreakdown<TSegment>.Of(_segments, Overall, Sums.Keys.Comparer, minimumResponses);

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
        var seen = new KeyTable<TSegment>(Sums.Keys.Comparer);
        foreach (KeyValuePair<TSegment, double> share in populationShares)
        {
            if (seen.TryGetSlot(share.Key, out _))
            {
                throw new ArgumentException($"The segment \"{share.Key}\" has more than one share.", nameof(populationShares));
            }

            seen.GetOrAddSlot(share.Key);
            strata.Add(Sums.Of(share.Key));
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
}
