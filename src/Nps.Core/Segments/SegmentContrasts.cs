using System.Collections.Generic;
using System.Collections.ObjectModel;

namespace Nps.Core;

/// <summary>Compares each segment of a table with its rest.</summary>
internal static class SegmentContrasts
{
    internal static ReadOnlyCollection<SegmentContrast<TSegment>> Of<TSegment>(
        IReadOnlyList<SegmentScore<TSegment>> segments, MultipleTesting correction)
    {
        var comparisons = new NpsComparison[segments.Count];
        for (int i = 0; i < comparisons.Length; i++)
        {
            comparisons[i] = segments[i].VersusRest;
        }

        AdjustedResult<NpsComparison>[] results = AdjustedResult<NpsComparison>.Of(comparisons, comparison => comparison.PValue, correction);
        var contrasts = new SegmentContrast<TSegment>[results.Length];
        for (int i = 0; i < contrasts.Length; i++)
        {
            contrasts[i] = new SegmentContrast<TSegment>(segments[i].Segment, results[i]);
        }

        return new ReadOnlyCollection<SegmentContrast<TSegment>>(contrasts);
    }
}
