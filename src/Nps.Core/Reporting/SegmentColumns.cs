namespace Nps.Core;

/// <summary>The columns of a summary that set a segment beside the others; all null where the row is not about one.</summary>
internal readonly struct SegmentColumns
{
    /// <summary>The columns of a group that is not compared with the others.</summary>
    internal SegmentColumns(in ResponseCounts counts, in ResponseCounts overall)
    {
        if (!overall.IsEmpty)
        {
            Share = (double)counts.Total / overall.Total;
            Contribution = 100.0 * (counts.Promoters - counts.Detractors) / overall.Total;
        }
    }

    internal SegmentColumns(NpsComparison versusRest, double? adjustedPValue, ComparisonVerdict verdict)
        : this(versusRest.Current, versusRest.Baseline + versusRest.Current)
    {
        DeltaVersusRest = versusRest.Delta?.Points;
        AdjustedPValueVersusRest = adjustedPValue;
        VerdictVersusRest = verdict;
    }

    internal double? Share { get; }

    internal double? Contribution { get; }

    internal double? DeltaVersusRest { get; }

    internal double? AdjustedPValueVersusRest { get; }

    internal ComparisonVerdict? VerdictVersusRest { get; }
}
