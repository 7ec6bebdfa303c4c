namespace Nps.Core.Tests;

[Properties(MaxTest = 10_000)]
public class WeightLaws
{
    [Property]
    public void EqualWeights_GiveTheUnweightedAnswers(Rating[] ratings, byte anyWeight, ConfidenceLevel level, IntervalMethod method)
    {
        double weight = (anyWeight + 1) / 16.0;
        ResponseCounts plain = ratings.ToResponseCounts(rating => rating.Value);
        WeightedResponseCounts weighted = WeightedResponseCounts.FromResponses(ratings, rating => rating.Value, _ => weight);

        Assert.Equal(plain.Total, weighted.Responses);
        AssertClose(plain.Score?.Points, weighted.Score?.Points);
        AssertClose(plain.StandardError, weighted.StandardError);
        AssertClose(plain.IsEmpty ? null : plain.Total, weighted.EffectiveResponses);
        AssertClose(plain.IsEmpty ? null : 1, weighted.DesignEffect);
        AssertClose(plain.GetConfidenceInterval(level, method)?.Lower, weighted.GetConfidenceInterval(level, method)?.Lower);
        AssertClose(plain.GetConfidenceInterval(level, method)?.Upper, weighted.GetConfidenceInterval(level, method)?.Upper);
    }

    [Property]
    public void ScalingAllWeights_ChangesNothingButTheTotal((Rating Rating, byte Weight)[] responses)
    {
        WeightedResponseCounts one = Count(responses, 1);
        WeightedResponseCounts scaled = Count(responses, 1 / 3.0);

        Assert.Equal(one.Responses, scaled.Responses);
        AssertClose(one.TotalWeight / 3, scaled.TotalWeight);
        AssertClose(one.Score?.Points, scaled.Score?.Points);
        AssertClose(one.StandardError, scaled.StandardError);
        AssertClose(one.EffectiveResponses, scaled.EffectiveResponses);
        AssertClose(one.DesignEffect, scaled.DesignEffect);
        AssertClose(one.GetConfidenceInterval()?.Lower, scaled.GetConfidenceInterval()?.Lower);
        AssertClose(one.GetConfidenceInterval()?.Upper, scaled.GetConfidenceInterval()?.Upper);
    }

    [Property(MaxTest = 1000)]
    public void WeightedCounts_AddUp_AndZeroWeightsCountForNothing((Rating Rating, byte Weight)[] one, (Rating Rating, byte Weight)[] other)
    {
        WeightedResponseCounts together = Count([.. one, .. other, (default, 0)], 1);
        WeightedResponseCounts sum = Count(one, 1) + Count(other, 1);

        // Weights are whole numbers here, so that sums are exact.
        Assert.Equal(together, sum);
        Assert.Equal(sum, Count(one, 1).Plus(Count(other, 1)));
        Assert.Equal(together.TotalWeight == 0, together.Score is null);
        if (together.EffectiveResponses is double effective)
        {
            Assert.InRange(effective, 1 - 1e-12, together.Responses + 1e-9);
            Assert.InRange(together.DesignEffect!.Value, 1 - 1e-12, together.Responses + 1e-9);
        }
    }

    private static WeightedResponseCounts Count((Rating Rating, byte Weight)[] responses, double factor) =>
        WeightedResponseCounts.FromResponses(responses, response => response.Rating.Value, response => response.Weight * factor);

    private static void AssertClose(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is double value)
        {
            // A few roundings of sums of up to a hundred weights.
            Relative.AssertClose(value, actual!.Value, 1e-11);
        }
    }
}
