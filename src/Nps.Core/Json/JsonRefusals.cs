using System;
using System.Collections.Generic;

namespace Nps.Core;

/// <summary>The types that are answers to a question, without all that was asked: what to write in their place.</summary>
internal static class JsonRefusals
{
    private const string Test = "Write the counts that were tested, and test again.";
    private const string Row = "Write the whole that it is a part of, or a type of your own with the numbers to show.";
    private const string Clusters =
        "Write its rows, pairs of cluster and weighted counts, and make it again by ClusteredResponseCounts.FromCounts.";

    private const string Suppressed = "Write a type of your own with what is published: segments, counts, overall and remainder.";

    internal static IReadOnlyDictionary<Type, string> Alternatives { get; } = new Dictionary<Type, string>
    {
        [typeof(HomogeneityTest)] = Test,
        [typeof(EquivalenceTest)] = "Write the comparison that was tested, and test again.",
        [typeof(MarginalHomogeneityTest)] = "Write the transitions that were tested, and test again.",
        [typeof(NpsReferenceTest)] = Test,
        [typeof(NpsTrendTest)] = "Write the trend that was tested, and test again.",
        [typeof(NpsPosterior)] = "Write the counts and the prior, and call GetPosterior again; a credible interval can be written.",
        [typeof(NpsControlLimits<>)] = "Write the trend, and call GetControlLimits again.",
        [typeof(NpsControlPoint<>)] = "Write the trend, and call GetControlLimits again.",
        [typeof(NpsBand)] = "Write its name and its limit, and make it again by Lowest, From or Above.",
        [typeof(NpsBandScale)] = "Write the source and the names and limits of the bands, and make it again.",
        [typeof(NpsTrendPoint<>)] = Row,
        [typeof(SegmentScore<>)] = Row,
        [typeof(SegmentTally<>)] = Row,
        [typeof(SegmentTrend<>)] = Row,
        [typeof(DriverScore<>)] = Row,
        [typeof(SegmentContrast<>)] = "Write the breakdown, and call CompareEachToRest again.",
        [typeof(SegmentChange<>)] = "Write both breakdowns, and compare them again.",
        [typeof(SegmentComparison<>)] = "Write both breakdowns, and compare them again.",
        [typeof(ClusteredResponseCounts)] = Clusters,
        [typeof(ClusteredResponseCounts<>)] = Clusters,
        [typeof(EstimateComparison)] = "Write both estimates, and compare them again.",
        [typeof(ShrunkenBreakdown<>)] = "Write the breakdown, and call Shrink again.",
        [typeof(ShrunkenScore<>)] = "Write the breakdown, and call Shrink again.",
        [typeof(SuppressedBreakdown<>)] = Suppressed,
        [typeof(SuppressedTrends<>)] = Suppressed,
    };
}
