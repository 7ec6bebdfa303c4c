namespace Nps.Core.Tests;

/// <summary>What holds for two estimates compared, of each of the three kinds.</summary>
[Properties(MaxTest = 1000)]
public class EstimateComparisonLaws
{
    [Property]
    public void PValueIntervalAndVerdict_AlwaysAgree(ResponseCounts[] baseline, ResponseCounts[] current, ConfidenceLevel level)
    {
        foreach (EstimateComparison comparison in Comparisons(baseline, current))
        {
            AssertAgree(comparison, level);
        }
    }

    /// <summary>The limit that touches 0 is at the level of the p-value: just beside it the two change sides together.</summary>
    [Property(MaxTest = 300)]
    public void PValueAndInterval_AgreeAlsoAtTheLevelOfThePValue(SmallCounts[] baseline, SmallCounts[] current)
    {
        foreach (EstimateComparison comparison in Comparisons([.. baseline.Select(c => c.Counts)], [.. current.Select(c => c.Counts)]))
        {
            if (comparison.PValue is double p and > 1e-12 and < 1)
            {
                foreach (double fraction in (double[])[1 - p, Math.BitDecrement(1 - p), Math.BitIncrement(1 - p), 1 - (p * (1 + 1e-12)), 1 - (p * (1 - 1e-12))])
                {
                    if (fraction is > 0 and < 1)
                    {
                        AssertAgree(comparison, ConfidenceLevel.FromFraction(fraction));
                    }
                }

                // The fraction is rounded to 1e-16, which is 1e-4 of the smallest p.
                ConfidenceInterval touching = comparison.GetConfidenceInterval(ConfidenceLevel.FromFraction(1 - p))!.Value;
                Assert.Equal(0, comparison.Delta!.Value.Points > 0 ? touching.Lower : touching.Upper, 1e-3);
            }
        }
    }

    [Property]
    public void AnyCountsAndLevels_GiveNumbersInRange(AwkwardCounts[] baseline, AwkwardCounts[] current, AwkwardLevel level)
    {
        foreach (EstimateComparison comparison in Comparisons([.. baseline.Take(3).Select(c => c.Counts)], [.. current.Take(3).Select(c => c.Counts)]))
        {
            AssertAgree(comparison, level.Level);
            if (comparison.PValue is double p)
            {
                Assert.InRange(p, 0, 1);
                Assert.InRange(comparison.StandardError!.Value, 0, double.MaxValue);
                Assert.False(double.IsNaN(comparison.ZStatistic!.Value));
                Assert.InRange(comparison.TestEquivalence(new NpsDelta(5))!.PValue, 0, 1);
                Assert.InRange(comparison.TestEquivalence(new NpsDelta(200))!.PValue, 0, 1);
                Assert.InRange(comparison.TestEquivalence(new NpsDelta(double.Epsilon))!.PValue, 0, 1);
            }
        }
    }

    [Property]
    public void AnyWeights_GiveNumbersInRange((byte Category, byte Weight)[] baseline, (byte Category, byte Weight)[] current, AwkwardLevel level)
    {
        double[] weights = [0, double.Epsilon, 1e-300, 1e-145, 1, 1, 1, 3, 1e145, 1e305];
        int[] ratings = [10, 8, 3];
        EstimateComparison comparison = Count(current).CompareWith(Count(baseline));

        AssertAgree(comparison, level.Level);
        Assert.False(double.IsNaN(comparison.ZStatistic ?? 0));

        WeightedResponseCounts Count((byte Category, byte Weight)[] rows) =>
            rows.ToWeightedResponseCounts(r => ratings[r.Category % 3], r => weights[r.Weight % weights.Length]);
    }

    [Property]
    public void ExchangingTheTwo_NegatesToTheLastBit(ResponseCounts[] one, ResponseCounts[] other, ConfidenceLevel level)
    {
        foreach ((EstimateComparison there, EstimateComparison back) in Comparisons(one, other).Zip(Comparisons(other, one)))
        {
            AssertMirrored(there, back, level);
        }
    }

    [Property]
    public void ExchangingPromotersAndDetractors_NegatesToTheLastBit(ResponseCounts[] one, ResponseCounts[] other, ConfidenceLevel level)
    {
        foreach ((EstimateComparison there, EstimateComparison back) in
            Comparisons(one, other).Zip(Comparisons([.. one.Select(Mirrored)], [.. other.Select(Mirrored)])))
        {
            AssertMirrored(there, back, level);
        }

        static ResponseCounts Mirrored(ResponseCounts counts) => new(counts.Detractors, counts.Passives, counts.Promoters);
    }

    [Property]
    public void HigherLevel_IsWider_AndHoldsTheDifference(ResponseCounts[] baseline, ResponseCounts[] current, ConfidenceLevel one, ConfidenceLevel other)
    {
        foreach (EstimateComparison comparison in Comparisons(baseline, current))
        {
            if (comparison.GetConfidenceInterval(one < other ? one : other) is ConfidenceInterval narrow)
            {
                ConfidenceInterval wide = comparison.GetConfidenceInterval(one < other ? other : one)!.Value;
                Assert.True(wide.Lower <= narrow.Lower + 1e-11 && narrow.Upper <= wide.Upper + 1e-11, $"{narrow} {wide}");
                Assert.True(narrow.Contains(comparison.Delta!.Value.Points), $"{comparison.Delta} {narrow}");
                Assert.InRange(narrow.Lower, -200, 200);
                Assert.InRange(narrow.Upper, -200, 200);
            }
        }
    }

    [Property]
    public void Equivalence_IsThatTheIntervalLiesInside(SmallCounts[] baseline, SmallCounts[] current, ushort margin, byte alphaPercent)
    {
        var points = new NpsDelta((margin % 2000 / 10.0) + 0.05);
        double alpha = ((alphaPercent % 49) + 0.5) / 100;
        foreach (EstimateComparison comparison in Comparisons([.. baseline.Select(c => c.Counts)], [.. current.Select(c => c.Counts)]))
        {
            if (comparison.GetConfidenceInterval(ConfidenceLevel.FromFraction(1 - (2 * alpha))) is ConfidenceInterval interval)
            {
                bool isInside = -points.Points < interval.Lower && interval.Upper < points.Points;
                Assert.Equal(isInside, comparison.TestEquivalence(points)!.IsEquivalent(ConfidenceLevel.FromFraction(1 - alpha)));
            }
        }
    }

    /// <summary>
    /// A limit of the interval as the margin is not strictly around it, the next double beyond the larger limit is. Further in, p is
    /// not resolved to the last bit: neighbouring margins can have the same p, and then the interval ends at the outer one.
    /// </summary>
    [Property]
    public void Equivalence_AtALimitOfTheInterval_IsThatTheIntervalLiesInside(SmallCounts[] baseline, SmallCounts[] current, byte parts)
    {
        // Both levels are exact, and one leaves open half of what the other does.
        double alpha = (1 + (parts % 62)) / 128.0;
        ConfidenceLevel level = ConfidenceLevel.FromFraction(1 - alpha);
        foreach (EstimateComparison comparison in Comparisons([.. baseline.Select(c => c.Counts)], [.. current.Select(c => c.Counts)]))
        {
            if (comparison.GetConfidenceInterval(ConfidenceLevel.FromFraction(1 - (2 * alpha))) is ConfidenceInterval interval)
            {
                foreach (double limit in (double[])[-interval.Lower, interval.Upper])
                {
                    Assert.True(!(limit is > 0 and <= 200) || !comparison.TestEquivalence(new NpsDelta(limit))!.IsEquivalent(level), $"{interval} {limit:R}");
                }

                // Two points with the same score: no margin is too small, but the smallest double has none left on the scale of the methods.
                double larger = Math.Max(-interval.Lower, interval.Upper);
                double next = Math.BitIncrement(larger);
                Assert.True(larger == 0 || next > 200 || comparison.TestEquivalence(new NpsDelta(next))!.IsEquivalent(level), $"{interval} {next:R}");
            }
        }
    }

    [Property]
    public void Equivalence_WiderMargin_IsNeverLessEquivalent(SmallCounts[] baseline, SmallCounts[] current, ushort one, ushort other)
    {
        var narrow = new NpsDelta((Math.Min(one, other) % 2000 / 10.0) + 0.05);
        var wide = new NpsDelta(Math.Min(200, narrow.Points + (Math.Max(one, other) / 1000.0)));
        foreach (EstimateComparison comparison in Comparisons([.. baseline.Select(c => c.Counts)], [.. current.Select(c => c.Counts)]))
        {
            Assert.Equal(comparison.PValue is null, comparison.TestEquivalence(narrow) is null);
            if (comparison.TestEquivalence(narrow) is EquivalenceTest test)
            {
                Assert.True(comparison.TestEquivalence(wide)!.PValue <= test.PValue * (1 + 1e-12));
                Assert.Equal(narrow, test.Margin);
            }
        }
    }

    [Property]
    public void OneStratumOrEqualWeights_IsTheMoverIntervalOfTwoSamples(SmallCounts baseline, SmallCounts current, ConfidenceLevel level)
    {
        if (baseline.Counts.IsEmpty || current.Counts.IsEmpty)
        {
            return;
        }

        ConfidenceInterval one = baseline.Counts.GetConfidenceInterval(level)!.Value;
        ConfidenceInterval two = current.Counts.GetConfidenceInterval(level)!.Value;
        double delta = current.Counts.Score!.Value.Points - baseline.Counts.Score!.Value.Points;
        double lower = delta - Hypotenuse(current.Counts.Score.Value.Points - two.Lower, one.Upper - baseline.Counts.Score.Value.Points);
        double upper = delta + Hypotenuse(two.Upper - current.Counts.Score.Value.Points, baseline.Counts.Score.Value.Points - one.Lower);
        foreach (ConfidenceInterval actual in (ConfidenceInterval[])
            [
                NpsEstimate.PostStratify([current.Counts], [1])!.CompareWith(NpsEstimate.PostStratify([baseline.Counts], [1])!).GetConfidenceInterval(level)!.Value,
                Weighted([current.Counts]).CompareWith(Weighted([baseline.Counts])).GetConfidenceInterval(level)!.Value,
            ])
        {
            Assert.Equal(Math.Max(-200, lower), actual.Lower, 1e-9);
            Assert.Equal(Math.Min(200, upper), actual.Upper, 1e-9);
        }

        static double Hypotenuse(double a, double b) => Math.Sqrt((a * a) + (b * b));
    }

    [Fact]
    public void NothingToCompare_IsNullAndNoResponses()
    {
        EstimateComparison none = default(WeightedResponseCounts).CompareWith(Weighted([new(3, 2, 1)]));
        EstimateComparison single = Clustered([new(3, 2, 1)]).CompareWith(Clustered([new(3, 2, 1), new(1, 1, 1)]));

        foreach (EstimateComparison comparison in (EstimateComparison[])[none, single])
        {
            Assert.Null(comparison.StandardError);
            Assert.Null(comparison.ZStatistic);
            Assert.Null(comparison.PValue);
            Assert.Null(comparison.GetConfidenceInterval());
            Assert.Null(comparison.TestEquivalence(new NpsDelta(5)));
            Assert.False(comparison.IsSignificant());
            Assert.Equal(ComparisonVerdict.NoResponses, comparison.GetVerdict());
        }

        Assert.Null(none.Delta);
        Assert.NotNull(single.Delta);
        Assert.Throws<ArgumentOutOfRangeException>(() => single.TestEquivalence(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => none.TestEquivalence(new NpsDelta(-1)));
        Assert.Throws<ArgumentNullException>(() => NpsEstimate.PostStratify([new(1, 0, 0)], [1])!.CompareWith(null!));
    }

    [Fact]
    public void DegreesOfFreedom_AreSatterthwaites_AndTheFewerWhereASideIsUnanimous()
    {
        ClusteredResponseCounts<int> three = Clustered([new(3, 0, 1), new(1, 2, 1), new(0, 2, 3)]);
        ClusteredResponseCounts<int> five = Clustered([new(4, 0, 1), new(1, 1, 1), new(2, 2, 3), new(1, 1, 0), new(3, 0, 0)]);
        ClusteredResponseCounts<int> unanimous = Clustered([new(3, 0, 0), new(1, 0, 0), new(2, 0, 0), new(5, 0, 0)]);
        double v1 = Math.Pow(three.StandardError!.Value, 2);
        double v2 = Math.Pow(five.StandardError!.Value, 2);

        Assert.Equal((v1 + v2) * (v1 + v2) / ((v1 * v1 / 2) + (v2 * v2 / 4)), five.CompareWith(three).DegreesOfFreedom!.Value, 1e-12);
        Assert.Equal(2, three.CompareWith(unanimous).DegreesOfFreedom);
        Assert.Equal(3, five.CompareWith(unanimous).DegreesOfFreedom);
        Assert.Null(five.Total.CompareWith(three.Total).DegreesOfFreedom);
    }

    [Fact]
    public void TwoPointsThatDiffer_AreCertain()
    {
        ClusteredResponseCounts<int> high = Clustered([new(2, 1, 1), new(1, 3, 0)]);
        ClusteredResponseCounts<int> low = Clustered([new(1, 2, 1), new(1, 0, 1)]);
        EstimateComparison comparison = high.CompareWith(low);

        Assert.Equal(25, comparison.Delta!.Value.Points);
        Assert.Equal(double.PositiveInfinity, comparison.ZStatistic);
        Assert.Equal(0, comparison.PValue);
        Assert.Equal(25, comparison.GetConfidenceInterval()!.Value.Lower);
        Assert.Equal(25, comparison.GetConfidenceInterval()!.Value.Upper);
    }

    private static void AssertAgree(EstimateComparison comparison, ConfidenceLevel level)
    {
        Assert.Equal(comparison.PValue is null, comparison.GetConfidenceInterval(level) is null);
        if (comparison.GetConfidenceInterval(level) is not ConfidenceInterval interval)
        {
            Assert.Equal(ComparisonVerdict.NoResponses, comparison.GetVerdict(level));
            return;
        }

        double delta = comparison.Delta!.Value.Points;
        bool isSignificant = comparison.PValue < level.Alpha;
        Assert.True(interval.Lower <= interval.Upper && interval.Contains(delta), $"{delta} {interval}");
        Assert.Equal(isSignificant, !interval.Contains(0));
        Assert.Equal(isSignificant, comparison.IsSignificant(level));
        Assert.Equal(
            !isSignificant ? ComparisonVerdict.Inconclusive : delta > 0 ? ComparisonVerdict.Higher : ComparisonVerdict.Lower,
            comparison.GetVerdict(level));
    }

    private static void AssertMirrored(EstimateComparison there, EstimateComparison back, ConfidenceLevel level)
    {
        Assert.Equal(-there.Delta?.Points, back.Delta?.Points);
        Assert.Equal(there.StandardError, back.StandardError);
        Assert.Equal(-there.ZStatistic, back.ZStatistic);
        Assert.Equal(there.PValue, back.PValue);
        Assert.Equal(-there.GetConfidenceInterval(level)?.Lower, back.GetConfidenceInterval(level)?.Upper);
        Assert.Equal(-there.GetConfidenceInterval(level)?.Upper, back.GetConfidenceInterval(level)?.Lower);
        Assert.Equal(there.TestEquivalence(new NpsDelta(10))?.PValue, back.TestEquivalence(new NpsDelta(10))?.PValue);
    }

    // The three kinds of estimates from the same parts: strata of equal size, one weight for each part, and clusters.
    private static EstimateComparison[] Comparisons(ResponseCounts[] baseline, ResponseCounts[] current)
    {
        EstimateComparison[] some = [Weighted(current).CompareWith(Weighted(baseline)), Clustered(current).CompareWith(Clustered(baseline))];
        return Stratified(current) is NpsEstimate one && Stratified(baseline) is NpsEstimate other ? [.. some, one.CompareWith(other)] : some;
    }

    private static WeightedResponseCounts Weighted(ResponseCounts[] parts) =>
        parts.Select((counts, i) => WeightedResponseCounts.FromSums(
                Sums(counts.Promoters, 1 + (i / 3.0)), Sums(counts.Passives, 1 + (i / 3.0)), Sums(counts.Detractors, 1 + (i / 3.0))))
            .Aggregate(default(WeightedResponseCounts), (sum, counts) => sum + counts);

    private static WeightSums Sums(long count, double weight) => new(count, count * weight, count * weight * weight);

    private static ClusteredResponseCounts<int> Clustered(ResponseCounts[] parts) =>
        ClusteredResponseCounts.FromCounts(parts.Select((counts, i) => KeyValuePair.Create(i, counts)));

    private static NpsEstimate? Stratified(ResponseCounts[] parts)
    {
        ResponseCounts[] answered = [.. parts.Where(counts => !counts.IsEmpty)];
        return answered.Length == 0 ? null : NpsEstimate.PostStratify(answered, [.. answered.Select(_ => 1.0 / answered.Length)]);
    }
}
