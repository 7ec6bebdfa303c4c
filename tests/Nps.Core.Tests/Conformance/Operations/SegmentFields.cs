namespace Nps.Core.Tests.Conformance.Operations;

/// <summary>A breakdown in the words of the vectors.</summary>
internal static class SegmentFields
{
    internal static Fields Of(TallyBreakdown<string?> tallies)
    {
        SegmentBreakdown<string?> scores = tallies.Classify();
        Fields overall = Fields.Of(tallies.Overall);
        Assert.Equal(tallies.Overall.Ratings.Classify(), scores.Overall);
        return new()
        {
            ["overall"] = overall,
            ["segments"] = tallies.Select(segment => Of(segment, scores[segment.Segment])).ToList(),
        };
    }

    private static Fields Of(SegmentTally<string?> segment, SegmentScore<string?> score) => new Fields()
        .With("segment", segment.Segment)
        .With("missing", segment.Tally.Missing)
        .With("invalid", segment.Tally.Invalid)
        .With(score.Counts)
        .With("share", score.Share)
        .With("contribution", score.Contribution.Points)
        .With("restScore", score.VersusRest.Baseline.Score?.Points)
        .With("leaveOneOutEffect", score.LeaveOneOutEffect?.Points);
}
