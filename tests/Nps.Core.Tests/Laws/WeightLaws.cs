namespace Nps.Core.Tests;

[Properties(MaxTest = 10_000)]
public class WeightLaws
{
    [Property]
    public void EqualWeights_GiveTheUnweightedAnswers(Rating[] ratings, byte anyWeight, ConfidenceLevel level, IntervalMethod method)
    {
        double weight = (anyWeight + 1) / 16.0;
        ResponseCounts plain = ratings.ToResponseCounts(rating => rating.Value);
        WeightedResponseCounts weighted = ratings.ToWeightedResponseCounts(rating => rating.Value, _ => weight);

        Assert.Equal(plain.Total, weighted.Responses);
        Assert.Equal(weighted, WeightedResponseCounts.FromResponses(ratings, rating => rating.Value, _ => weight));
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

    [Property]
    public void ScoreTestInterval_AtAnyLevel_ContainsTheScore((Rating Rating, byte Weight)[] responses, AwkwardLevel level)
    {
        WeightedResponseCounts counts = Count(responses, 1 / 3.0);

        Assert.True(counts.Score is not NetPromoterScore score || counts.GetConfidenceInterval(level.Level)!.Value.Contains(score.Points));
    }

    /// <summary>Weights from 1 to 255 times a power of two are exact as long as they are not subnormal.</summary>
    [Property(MaxTest = 2000)]
    public void ScalingAllWeights_ByAPowerOfTwo_IsExact((Rating Rating, byte Weight)[] responses, short exponent, ConfidenceLevel level)
    {
        double factor = Math.ScaleB(1, exponent % 1000);
        WeightedResponseCounts one = Count(responses, 1);
        WeightedResponseCounts scaled = Count(responses, factor);

        Assert.Equal(one.Score, scaled.Score);
        Assert.Equal(one.StandardError, scaled.StandardError);
        Assert.Equal(one.EffectiveResponses, scaled.EffectiveResponses);
        Assert.Equal(one.GetConfidenceInterval(level), scaled.GetConfidenceInterval(level));
        Assert.Equal(one.TotalWeight * factor, scaled.TotalWeight);
    }

    [Property(MaxTest = 2000)]
    public void ScalingAllWeights_ByAnyFactor_ChangesRoundingsOnly((Rating Rating, byte Weight)[] responses, double mantissa, short exponent)
    {
        double factor = Math.ScaleB(1 + Math.Abs(Math.IEEERemainder(mantissa, 1)), exponent % 1000);
        factor = double.IsFinite(factor) ? factor : 1;
        WeightedResponseCounts one = Count(responses, 1);
        WeightedResponseCounts scaled = Count(responses, factor);

        AssertClose(one.Score?.Points, scaled.Score?.Points, 1e-12);
        AssertClose(one.StandardError, scaled.StandardError, 1e-12);
        AssertClose(one.EffectiveResponses, scaled.EffectiveResponses, 1e-12);
        AssertClose(one.GetConfidenceInterval()?.Lower, scaled.GetConfidenceInterval()?.Lower, 1e-12);
        AssertClose(one.GetConfidenceInterval()?.Upper, scaled.GetConfidenceInterval()?.Upper, 1e-12);
    }

    /// <summary>The unit of the squares changes at 2^±480: sums on either side come together.</summary>
    [Property(MaxTest = 1000)]
    public void WeightedCounts_OfVeryDifferentSizes_AddUp((Rating Rating, byte Weight)[] one, (Rating Rating, byte Weight)[] other, short exponent)
    {
        double factor = Math.ScaleB(1, exponent % 1000);
        WeightedResponseCounts sum = Count(one, 1) + Count(other, factor);
        WeightedResponseCounts back = Count(other, factor) + Count(one, 1);
        WeightedResponseCounts together =
            one.Select(r => (r.Rating, (double)r.Weight)).Concat(other.Select(r => (r.Rating, r.Weight * factor)))
                .ToWeightedResponseCounts(r => r.Rating.Value, r => r.Item2);

        Assert.Equal(together.Responses, sum.Responses);
        Assert.Equal(sum, back);
        AssertClose(together.Score?.Points, sum.Score?.Points);
        AssertClose(together.StandardError, sum.StandardError);
        AssertClose(together.EffectiveResponses, sum.EffectiveResponses);
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

    [Property(MaxTest = 1000)]
    public void FromSums_OfItsOwnSums_IsTheSame((Rating Rating, byte Weight)[] responses)
    {
        WeightedResponseCounts counts = Count(responses, 1 / 3.0);
        WeightSums promoters = Again(counts.Promoters);

        Assert.Equal(counts, WeightedResponseCounts.FromSums(promoters, Again(counts.Passives), Again(counts.Detractors)));
        Assert.Equal(responses.Count(r => r is { Rating.Value: >= 9, Weight: > 0 }), promoters.Responses);
        Assert.Equal(responses.Where(r => r.Rating.Value >= 9).Sum(r => r.Weight / 3.0), promoters.Weight, 1e-9);
        Assert.Equal(responses.Where(r => r.Rating.Value >= 9).Sum(r => r.Weight / 3.0 * (r.Weight / 3.0)), promoters.SquaredWeight, 1e-6);

        static WeightSums Again(WeightSums sums) => new(sums.Responses, sums.Weight, sums.SquaredWeight);
    }

    [Property(MaxTest = 1000)]
    public void BadRatingsAndWeights_AreCountedEachForItself((byte Rating, byte Weight)[] rows, bool clean)
    {
        // Ratings to 12 of which 11 and 12 are off the scale, 13 is missing; a weight in six is bad.
        (int? Rating, double Weight)[] responses =
        [
            .. rows.Select(row => (
                clean ? row.Rating % 11 : row.Rating % 14 == 13 ? (int?)null : row.Rating % 14,
                clean || row.Weight % 6 != 0 ? row.Weight : row.Weight % 5 == 0 ? double.NaN : -1 - row.Weight)),
        ];
        int[] badRatings = [.. Indices(response => response.Rating is > 10)];
        int[] badWeights = [.. Indices(response => !(response.Weight >= 0))];

        Exception? error = Record.Exception(() => responses.ToWeightedResponseCounts(r => r.Rating, r => r.Weight));

        Assert.Equal(badRatings.Length + badWeights.Length > 0, error is ArgumentException);
        AssertNamed("ratings", badRatings);
        AssertNamed("weights", badWeights);

        IEnumerable<int> Indices(Func<(int? Rating, double Weight), bool> isBad) =>
            Enumerable.Range(0, responses.Length).Where(i => isBad(responses[i]));

        void AssertNamed(string what, int[] bad)
        {
            string message = error?.Message ?? "";
            Assert.Equal(bad.Length > 0, message.Contains($"{bad.Length} of {responses.Length} {what} ", StringComparison.Ordinal));
            Assert.True(bad.Length == 0 || message.Contains($" at index {bad[0]}.", StringComparison.Ordinal));
        }
    }

    [Property(MaxTest = 1000)]
    public void WeightsOfAnyMagnitude_GiveFiniteNumbers((Rating Rating, byte Exponent)[] responses, ConfidenceLevel level, IntervalMethod method)
    {
        double[] weights = [0, double.Epsilon, 1e-300, 1e-145, 1e-144, 1e-9, 1, 1e9, 1e144, 1e145, 1e200, 1e305];
        WeightedResponseCounts counts = responses.ToWeightedResponseCounts(r => r.Rating.Value, r => weights[r.Exponent % weights.Length]);
        if (counts.Score is not NetPromoterScore score)
        {
            return;
        }

        Assert.InRange(score.Points, -100, 100);
        Assert.True(double.IsFinite(counts.StandardError!.Value) && counts.StandardError >= 0);
        Assert.InRange(counts.EffectiveResponses!.Value, 1, counts.Responses);
        Assert.InRange(counts.DesignEffect!.Value, 1, counts.Responses);
        Assert.InRange(counts.StandardError.Value, 0, 100);
        ConfidenceInterval interval = counts.GetConfidenceInterval(level, method)!.Value;
        Assert.True(interval.Lower >= -100 && interval.Lower <= interval.Upper && interval.Upper <= 100, $"{counts}: {interval}");
    }

    private static WeightedResponseCounts Count((Rating Rating, byte Weight)[] responses, double factor) =>
        responses.ToWeightedResponseCounts(response => response.Rating.Value, response => response.Weight * factor);

    // A few roundings of sums of up to a hundred weights.
    private static void AssertClose(double? expected, double? actual, double tolerance = 1e-11)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is double value)
        {
            Relative.AssertClose(value, actual!.Value, tolerance);
        }
    }
}
