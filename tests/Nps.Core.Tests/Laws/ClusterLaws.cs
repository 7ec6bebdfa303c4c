namespace Nps.Core.Tests;

[Properties(MaxTest = 1000)]
public class ClusterLaws
{
    [Property]
    public void OneAnswerPerCluster_IsTheWeightedResult_ButForTheFactorAndT((Rating Rating, byte Weight)[] responses, ConfidenceLevel level)
    {
        WeightedResponseCounts weighted = responses.ToWeightedResponseCounts(r => r.Rating.Value, r => r.Weight);
        ClusteredResponseCounts<int> clustered = Enumerable.Range(0, responses.Length)
            .ToClusteredResponseCounts(i => i, i => responses[i].Rating.Value, i => responses[i].Weight);

        Assert.Equal(weighted.Score, clustered.Score);
        Assert.Equal(weighted, clustered.Total);
        Assert.Equal(weighted.Responses, clustered.Clusters);
        Assert.Equal(clustered.Clusters < 2, clustered.StandardError is null);
        Assert.Equal(clustered.Clusters < 2, clustered.GetConfidenceInterval(level) is null);
        if (clustered.Clusters >= 2)
        {
            double factor = (double)clustered.Clusters / (clustered.Clusters - 1);
            Relative.AssertClose(weighted.StandardError!.Value * Math.Sqrt(factor), clustered.StandardError!.Value, 1e-11);
            Assert.True(Contains(clustered.GetConfidenceInterval(level)!.Value, weighted.GetConfidenceInterval(level)!.Value));
            if (weighted.StandardError == 0)
            {
                Relative.AssertClose(weighted.EffectiveResponses!.Value, clustered.EffectiveResponses!.Value, 1e-11);
            }
        }
    }

    [Property]
    public void AddingAndStoring_GiveWhatAllAnswersTogetherGive((Rating Rating, byte Cluster, byte Weight)[] one, (Rating Rating, byte Cluster, byte Weight)[] other)
    {
        ClusteredResponseCounts<int> together = Count([.. one, .. other], 1);
        ClusteredResponseCounts<int> sum = Count(one, 1).Plus(Count(other, 1));
        ClusteredResponseCounts<int> stored = ClusteredResponseCounts.FromCounts(sum);

        // Weights are whole numbers here, so that sums are exact.
        Assert.Equal(together, sum);
        Assert.Equal(together, stored);
        AssertSame(together, sum);
        AssertSame(together, stored);
        Assert.Equal(together.Count, sum.Select(pair => pair.Key).Distinct().Count());
        Assert.All(together, pair => Assert.Equal(pair.Value, together[pair.Key]));
    }

    [Property]
    public void OrderOfClusters_ChangesRoundingsOnly_AndNamesNothing((Rating Rating, byte Cluster, byte Weight)[] responses)
    {
        ClusteredResponseCounts<int> counts = Count(responses, 1);
        ClusteredResponseCounts<string> renamed = responses.Reverse()
            .ToClusteredResponseCounts(r => $"{r.Cluster % 7}", r => r.Rating.Value, r => r.Weight);

        Assert.Equal(counts.Score, renamed.Score);
        AssertClose(counts.StandardError, renamed.StandardError, 1e-12);
    }

    [Property]
    public void ExchangingPromotersAndDetractors_Mirrors_ToTheLastBit((byte Category, byte Cluster, byte Weight)[] responses, ConfidenceLevel level)
    {
        int[] ratings = [10, 8, 3];
        ClusteredResponseCounts<int> counts = responses.ToClusteredResponseCounts(r => r.Cluster % 5, r => ratings[r.Category % 3], r => r.Weight / 3.0);
        ClusteredResponseCounts<int> mirrored =
            responses.ToClusteredResponseCounts(r => r.Cluster % 5, r => ratings[2 - (r.Category % 3)], r => r.Weight / 3.0);

        Assert.Equal(-counts.Score?.Points, mirrored.Score?.Points);
        Assert.Equal(counts.StandardError, mirrored.StandardError);
        Assert.Equal(counts.EffectiveResponses, mirrored.EffectiveResponses);
        Assert.Equal(-counts.GetConfidenceInterval(level)?.Lower, mirrored.GetConfidenceInterval(level)?.Upper);
        Assert.Equal(-counts.GetConfidenceInterval(level)?.Upper, mirrored.GetConfidenceInterval(level)?.Lower);
    }

    [Property]
    public void ScalingAllWeights_ByAPowerOfTwo_IsExact((Rating Rating, byte Cluster, byte Weight)[] responses, short exponent, ConfidenceLevel level)
    {
        ClusteredResponseCounts<int> one = Count(responses, 1);
        ClusteredResponseCounts<int> scaled = Count(responses, Math.ScaleB(1, exponent % 1000));
        ClusteredResponseCounts<int> third = Count(responses, 1 / 3.0);

        AssertSame(one, scaled);
        Assert.Equal(one.GetConfidenceInterval(level), scaled.GetConfidenceInterval(level));
        AssertClose(one.Score?.Points, third.Score?.Points, 1e-12);
        AssertClose(one.StandardError, third.StandardError, 1e-12);
    }

    [Property]
    public void AnyCountsWeightsAndLevels_GiveFiniteNumbersInRange((byte Cluster, byte Category, byte Weight)[] responses, AwkwardLevel level)
    {
        double[] weights = [0, double.Epsilon, 1e-300, 1e-145, 1e-9, 1, 1, 1, 3, 1e9, 1e145, 1e305];
        int[] ratings = [10, 8, 3];
        ClusteredResponseCounts<int> counts = responses.ToClusteredResponseCounts(
            r => r.Cluster % 4, r => ratings[r.Category % 3], r => weights[r.Weight % weights.Length]);

        AssertInRange(counts, level.Level);
    }

    [Property]
    public void AnyCountsOfLongs_GiveFiniteNumbersInRange(AwkwardCounts[] clusters, AwkwardLevel level)
    {
        ClusteredResponseCounts<int> counts = ClusteredResponseCounts.FromCounts(clusters.Take(3).Select((c, i) => KeyValuePair.Create(i, c.Counts)));

        AssertInRange(counts, level.Level);
    }

    [Property]
    public void HigherLevel_IsWider((Rating Rating, byte Cluster, byte Weight)[] responses, ConfidenceLevel one, ConfidenceLevel other)
    {
        ClusteredResponseCounts<int> counts = Count(responses, 1);
        if (counts.GetConfidenceInterval(one < other ? one : other) is ConfidenceInterval narrow)
        {
            ConfidenceInterval wide = counts.GetConfidenceInterval(one < other ? other : one)!.Value;
            Assert.True(Contains(wide, narrow), $"{narrow} {wide}");
            Assert.True(narrow.Contains(counts.Score!.Value.Points));
        }
    }

    [Fact]
    public void EveryClusterWithTheScoreOfTheWhole_IsThePoint()
    {
        ClusteredResponseCounts<string> counts = ClusteredResponseCounts.FromCounts(
            [KeyValuePair.Create("a", new ResponseCounts(2, 1, 1)), KeyValuePair.Create("b", new ResponseCounts(1, 3, 0))]);

        Assert.Equal(25, counts.Score!.Value.Points);
        Assert.Equal(0, counts.StandardError);
        Assert.Equal(double.PositiveInfinity, counts.EffectiveResponses);
        Assert.Equal(0, counts.DesignEffect);
        Assert.Equal(25, counts.GetConfidenceInterval()!.Value.Lower);
        Assert.Equal(25, counts.GetConfidenceInterval()!.Value.Upper);
    }

    [Fact]
    public void FromCounts_OfPairsWithoutTheirTypes_TakesPlainCounts()
    {
        ClusteredResponseCounts<int> counts = ClusteredResponseCounts.FromCounts<int>([new(1, new(2, 1, 1)), new(2, new(1, 3, 0))]);

        Assert.Equal(8, counts.Responses);
        Assert.Equal(2, counts.Clusters);
    }

    [Fact]
    public void NullClusters_AreRefusedWhereThereIsAnAnswer()
    {
        (string? Company, int? Score)[] responses = [("a", 9), (null, 8), (null, null), ("b", 3), (null, 1)];

        string message = Assert.Throws<ArgumentException>(() => responses.ToClusteredResponseCounts(r => r.Company, r => r.Score)).Message;

        Assert.StartsWith("2 of 5 clusters are null; the first is at index 1. An answer that belongs to no other needs", message, StringComparison.Ordinal);
        Assert.Equal(2, responses.Where(r => r.Company is not null || r.Score is null).ToClusteredResponseCounts(r => r.Company, r => r.Score).Clusters);
        Assert.StartsWith(
            "1 of 1 clusters are null",
            Assert.Throws<ArgumentException>(() => ClusteredResponseCounts.FromCounts([KeyValuePair.Create((string?)null, new ResponseCounts(1, 0, 0))])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void BadRatingsWeightsAndClusters_AreNamedAtOnce()
    {
        (string? Company, int? Score, double Weight)[] responses = [("a", 11, 1), (null, 8, 1), ("b", 3, -1)];

        string message = Assert.Throws<ArgumentException>(
            () => responses.ToClusteredResponseCounts(r => r.Company, r => r.Score, r => r.Weight)).Message;

        Assert.Contains("1 of 3 ratings are not integers from 0 to 10; the first is 11 at index 0.", message, StringComparison.Ordinal);
        Assert.Contains("1 of 3 weights are not finite numbers of 0 or more; the first is -1 at index 2.", message, StringComparison.Ordinal);
        Assert.Contains("1 of 3 clusters are null; the first is at index 1.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Selectors_OfNull_AreNamed()
    {
        int[] one = [9];
        Assert.Equal("source", Assert.Throws<ArgumentNullException>(() => ((int[])null!).ToClusteredResponseCounts(r => r, r => r)).ParamName);
        Assert.Equal("cluster", Assert.Throws<ArgumentNullException>(() => one.ToClusteredResponseCounts((Func<int, int>)null!, r => r)).ParamName);
        Assert.Equal("rating", Assert.Throws<ArgumentNullException>(() => one.ToClusteredResponseCounts(r => r, null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => one.ToClusteredResponseCounts(r => r, r => r).Plus(null!));
        Assert.Throws<ArgumentNullException>(() => one.ToClusteredResponseCounts(r => r, r => r).CompareWith(null!));
        Assert.Throws<KeyNotFoundException>(() => one.ToClusteredResponseCounts(r => r, r => r)[3]);
    }

    private static void AssertInRange(ClusteredResponseCounts counts, ConfidenceLevel level)
    {
        Assert.Equal(counts.Clusters < 2, counts.GetConfidenceInterval(level) is null);
        Assert.Equal(counts.Clusters < 2, counts.StandardError is null);
        if (counts.GetConfidenceInterval(level) is not ConfidenceInterval interval)
        {
            return;
        }

        double points = counts.Score!.Value.Points;
        Assert.InRange(points, -100, 100);
        Assert.True(counts.StandardError >= 0 && double.IsFinite(counts.StandardError.Value), $"{counts.StandardError}");
        Assert.True(counts.EffectiveResponses > 0, $"{counts.EffectiveResponses}");
        Assert.True(counts.DesignEffect >= 0 && double.IsFinite(counts.DesignEffect.Value), $"{counts.DesignEffect}");
        Assert.True(-100 <= interval.Lower && interval.Lower <= points && points <= interval.Upper && interval.Upper <= 100, $"{points} {interval}");
    }

    private static void AssertSame(ClusteredResponseCounts expected, ClusteredResponseCounts actual)
    {
        Assert.Equal(expected.Clusters, actual.Clusters);
        Assert.Equal(expected.Responses, actual.Responses);
        Assert.Equal(expected.Score, actual.Score);
        Assert.Equal(expected.StandardError, actual.StandardError);
        Assert.Equal(expected.EffectiveResponses, actual.EffectiveResponses);
        Assert.Equal(expected.DesignEffect, actual.DesignEffect);
    }

    private static void AssertClose(double? expected, double? actual, double tolerance)
    {
        Assert.Equal(expected is null, actual is null);
        Relative.AssertClose(expected ?? 0, actual ?? 0, tolerance);
    }

    private static bool Contains(ConfidenceInterval wide, ConfidenceInterval narrow) =>
        wide.Lower <= narrow.Lower + 1e-11 && narrow.Upper <= wide.Upper + 1e-11;

    private static ClusteredResponseCounts<int> Count((Rating Rating, byte Cluster, byte Weight)[] responses, double factor) =>
        responses.ToClusteredResponseCounts(r => r.Cluster % 7, r => r.Rating.Value, r => r.Weight * factor);
}
