namespace Nps.Core.Tests;

public class SegmentLaws
{
    [Property]
    public void Breakdown_SegmentsAddUpToTheWhole(SurveyResponse[] responses)
    {
        SegmentBreakdown<string?> breakdown = responses.ToSegmentBreakdown(r => r.Region, r => r.Score);

        Assert.Equal(responses.ToResponseCounts(r => r.Score), breakdown.Overall);
        Assert.Equal(breakdown.Overall, breakdown.Aggregate(ResponseCounts.Empty, (sum, segment) => sum + segment.Counts));
        Assert.Equal(responses.Select(r => r.Region).Distinct(), breakdown.Select(segment => segment.Segment));
        if (breakdown.Overall.Score is NetPromoterScore overall)
        {
            // One rounding a segment.
            Assert.Equal(overall.Points, breakdown.Sum(segment => segment.Contribution.Points), 1e-12);
            Assert.Equal(1, breakdown.Sum(segment => segment.Share), 1e-14);
        }
    }

    [Property]
    public void Segment_EqualsTheResponsesInIt_AndItsRestTheOthers(SurveyResponse[] responses)
    {
        foreach (SegmentScore<string?> segment in responses.ToSegmentBreakdown(r => r.Region, r => r.Score))
        {
            Assert.Equal(responses.Where(r => r.Region == segment.Segment).ToResponseCounts(r => r.Score), segment.Counts);
            Assert.Equal(responses.Where(r => r.Region != segment.Segment).ToResponseCounts(r => r.Score), segment.VersusRest.Baseline);
            Assert.Equal(segment.Counts, segment.VersusRest.Current);
            if (segment.Score is NetPromoterScore score)
            {
                Assert.Equal(segment.Share * score.Points, segment.Contribution.Points, 1e-12);
            }
        }
    }

    [Property]
    public void Breakdown_AnyOrder_HasTheSameSegments(SurveyResponse[] responses, int seed)
    {
        SurveyResponse[] shuffled = [.. responses];
        new Random(seed).Shuffle(shuffled);

        SegmentBreakdown<string?> one = responses.ToSegmentBreakdown(r => r.Region, r => r.Score);
        SegmentBreakdown<string?> other = shuffled.ToSegmentBreakdown(r => r.Region, r => r.Score);

        Assert.Equal(one.Count, other.Count);
        Assert.All(one, segment => Assert.Equal(segment.Counts, other[segment.Segment].Counts));
    }
}
