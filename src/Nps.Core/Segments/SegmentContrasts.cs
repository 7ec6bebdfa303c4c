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
        var pValues = new List<double>();
        for (int i = 0; i < comparisons.Length; i++)
        {
            comparisons[i] = segments[i].VersusRest;
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
            contrasts[i] = new SegmentContrast<TSegment>(segments[i].Segment, comparisons[i], p, correction);
        }

        return new ReadOnlyCollection<SegmentContrast<TSegment>>(contrasts);
    }
}
