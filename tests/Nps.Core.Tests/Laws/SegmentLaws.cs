namespace Nps.Core.Tests;

[Properties(MaxTest = 1000)]
public class SegmentLaws
{
    [Property]
    public void Breakdown_SegmentsAddUpToTheWhole(SurveyResponse[] responses)
    {
        SegmentBreakdown<string?> breakdown = ByRegion(responses);

        Assert.Equal(responses.ToResponseCounts(r => r.Score), breakdown.Overall);
        Assert.Equal(breakdown.Overall, breakdown.Aggregate(ResponseCounts.Empty, (sum, segment) => sum + segment.Counts));
        Assert.Equal(responses.Select(r => r.Region).Distinct(), breakdown.Select(segment => segment.Segment));
        if (breakdown.Overall.Score is NetPromoterScore overall)
        {
            // One rounding a segment.
            Assert.Equal(overall.Points, breakdown.Sum(segment => segment.Contribution.Points), 1e-12);
            Assert.Equal(1, breakdown.Sum(segment => segment.Share), 1e-14);
            Assert.Equal(100 - overall.Points, breakdown.Sum(segment => segment.Opportunity.Points), 1e-12);
        }
    }

    [Property]
    public void Segment_EqualsTheResponsesInIt_AndItsRestTheOthers(SurveyResponse[] responses)
    {
        foreach (SegmentScore<string?> segment in ByRegion(responses))
        {
            ResponseCounts rest = responses.Where(r => r.Region != segment.Segment).ToResponseCounts(r => r.Score);
            Assert.Equal(responses.Where(r => r.Region == segment.Segment).ToResponseCounts(r => r.Score), segment.Counts);
            Assert.Equal(rest, segment.VersusRest.Baseline);
            Assert.Equal(segment.Counts, segment.VersusRest.Current);
            Assert.Equal((rest + segment.Counts).Score - rest.Score, segment.LeaveOneOutEffect);
            if (segment.Score is NetPromoterScore score)
            {
                Assert.Equal(segment.Share * score.Points, segment.Contribution.Points, 1e-12);
                if (segment.VersusRest.Delta is NpsDelta delta)
                {
                    // Leaving a share f out moves the whole by f × (segment − rest).
                    Assert.Equal(segment.Share * delta.Points, segment.LeaveOneOutEffect!.Value.Points, 1e-11);
                }
            }
        }
    }

    [Property]
    public void Breakdown_AnyOrder_HasTheSameSegments(SurveyResponse[] responses, int seed)
    {
        SurveyResponse[] shuffled = [.. responses];
        new Random(seed).Shuffle(shuffled);

        AssertSame(ByRegion(responses), ByRegion(shuffled));
    }

    [Property]
    public void Plus_OfTwoParts_IsTheBreakdownOfBoth_InOrder(SurveyResponse[] one, SurveyResponse[] other)
    {
        SegmentBreakdown<string?> together = ByRegion([.. one, .. other]);
        SegmentBreakdown<string?> merged = ByRegion(one).Plus(ByRegion(other));

        AssertSame(together, merged);
        Assert.Equal(together.Select(segment => segment.Segment), merged.Select(segment => segment.Segment));
    }

    [Property]
    public void FromCounts_OfItsOwnCounts_IsTheSame_AlsoInPieces(SurveyResponse[] responses)
    {
        SegmentBreakdown<string?> breakdown = ByRegion(responses);
        var pairs = breakdown.Select(segment => KeyValuePair.Create(segment.Segment, segment.Counts)).ToList();
        var single = responses.Select(r => KeyValuePair.Create(r.Region, new[] { r }.ToResponseCounts(x => x.Score)));

        AssertSame(breakdown, SegmentBreakdown.FromCounts(pairs));
        AssertSame(breakdown, SegmentBreakdown.FromCounts(single));
    }

    [Property]
    public void RollUp_IdentityAndComposition_AndEqualsTheDirectBreakdown(SurveyResponse[] responses)
    {
        var byBoth = responses.ToSegmentBreakdown(r => (r.Region, Quarter(r)), r => r.Score);

        AssertSame(byBoth, byBoth.RollUp(key => key));
        AssertSame(ByRegion(responses), byBoth.RollUp(key => key.Region));
        AssertSame(responses.ToSegmentBreakdown(Quarter, r => r.Score), byBoth.RollUp(key => key.Item2));
        AssertSame(
            byBoth.RollUp(key => key.Region).RollUp(region => region?.Length),
            byBoth.RollUp(key => key.Region?.Length));
    }

    [Property]
    public void CompareWith_MixAndRateAddUpToTheDelta(SurveyResponse[] before, SurveyResponse[] after)
    {
        SegmentComparison<string?> comparison = ByRegion(after).CompareWith(ByRegion(before));
        SegmentComparison<string?> back = ByRegion(before).CompareWith(ByRegion(after));

        Assert.Equal(before.Concat(after).Select(r => r.Region).Distinct().Count(), comparison.Count);
        Assert.Equal(comparison.Overall.Delta is null, comparison.RateEffect is null);
        if (comparison.Overall.Delta is NpsDelta delta)
        {
            // A dozen roundings of numbers up to 200.
            Assert.Equal(delta.Points, comparison.Sum(segment => segment.Effect!.Value.Points), 1e-11);
            Assert.Equal(delta.Points, comparison.RateEffect!.Value.Points + comparison.MixEffect!.Value.Points, 1e-11);
            Assert.Equal(comparison.RateEffect.Value.Points, -back.RateEffect!.Value.Points, 1e-11);
            Assert.Equal(comparison.MixEffect.Value.Points, -back.MixEffect!.Value.Points, 1e-11);
            Assert.Equal(comparison.IsSimpsonReversal, back.IsSimpsonReversal);
            Assert.All(comparison, segment => Assert.True(
                !(segment.Baseline.IsEmpty || segment.Current.IsEmpty) || segment.RateEffect!.Value.Points == 0));
        }
    }

    [Property]
    public void CompareWith_Itself_IsNothing(SurveyResponse[] responses)
    {
        SegmentComparison<string?> comparison = ByRegion(responses).CompareWith(ByRegion(responses));

        Assert.All(comparison, segment => Assert.Equal(0, segment.Effect?.Points ?? 0));
        Assert.False(comparison.IsSimpsonReversal);
    }

    [Property]
    public void CompareEachToRest_IsTheComparisonWithTheRest_Adjusted(SurveyResponse[] responses, MultipleTesting correction)
    {
        SegmentBreakdown<string?> breakdown = ByRegion(responses);
        IReadOnlyList<SegmentContrast<string?>> contrasts = breakdown.CompareEachToRest(correction);
        double[] p = [.. breakdown.Select(segment => segment.VersusRest.PValue).OfType<double>()];

        Assert.Equal(PValues.Adjust(p, correction), contrasts.Select(contrast => contrast.AdjustedPValue).OfType<double>());
        Assert.Equal(breakdown.Select(segment => segment.Segment), contrasts.Select(contrast => contrast.Segment));
        foreach (SegmentContrast<string?> contrast in contrasts)
        {
            Assert.Equal(correction, contrast.Correction);
            Assert.Equal(contrast.Comparison.PValue is null, contrast.AdjustedPValue is null);
            Assert.Equal(contrast.AdjustedPValue < 0.05, contrast.IsSignificant());
            Assert.Equal(
                contrast.AdjustedPValue is null ? ComparisonVerdict.NoResponses
                : contrast.IsSignificant() ? contrast.Comparison.GetVerdict()
                : ComparisonVerdict.Inconclusive,
                contrast.GetVerdict());
        }
    }

    private static SegmentBreakdown<string?> ByRegion(SurveyResponse[] responses) =>
        responses.ToSegmentBreakdown(r => r.Region, r => r.Score);

    private static CalendarPeriod Quarter(SurveyResponse response) =>
        CalendarPeriod.Containing(response.SubmittedAt, PeriodUnit.Quarter);

    private static void AssertSame<T>(SegmentBreakdown<T> expected, SegmentBreakdown<T> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        Assert.Equal(expected.Overall, actual.Overall);
        Assert.All(expected, segment => Assert.Equal(segment.Counts, actual[segment.Segment].Counts));
    }
}
