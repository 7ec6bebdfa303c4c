namespace Nps.Core.Tests;

[Properties(MaxTest = 10_000)]
public class ComparisonLaws
{
    [Property]
    public void Comparison_ExchangingSamples_NegatesToTheBit(
        ResponseCounts a, ResponseCounts b, ConfidenceLevel level, IntervalMethod method)
    {
        var forth = new NpsComparison(a, b);
        var back = new NpsComparison(b, a);

        Assert.Equal(forth.Delta?.Points, -back.Delta?.Points);
        Assert.Equal(forth.ZStatistic, -back.ZStatistic);
        Assert.Equal(forth.PValue, back.PValue);
        Assert.Equal(forth.StandardError ?? 0, back.StandardError ?? 0, 1e-12);
        Assert.Equal(forth.GetConfidenceInterval(level, method)?.Lower, -back.GetConfidenceInterval(level, method)?.Upper);
        Assert.Equal(forth.GetConfidenceInterval(level, method)?.Upper, -back.GetConfidenceInterval(level, method)?.Lower);
    }

    [Property]
    public void Comparison_SwappingPromotersAndDetractors_NegatesToTheBit(ResponseCounts a, ResponseCounts b, ConfidenceLevel level)
    {
        var comparison = new NpsComparison(a, b);
        var mirrored = new NpsComparison(Swapped(a), Swapped(b));

        Assert.Equal(comparison.Delta?.Points, -mirrored.Delta?.Points);
        Assert.Equal(comparison.ZStatistic, -mirrored.ZStatistic);
        Assert.Equal(comparison.PValue, mirrored.PValue);
        Assert.Equal(comparison.GetConfidenceInterval(level)?.Lower, -mirrored.GetConfidenceInterval(level)?.Upper);
        Assert.Equal(comparison.GetConfidenceInterval(level)?.Upper, -mirrored.GetConfidenceInterval(level)?.Lower);
    }

    [Property]
    public void Comparison_WithItself_ShowsNothing(ResponseCounts counts, ConfidenceLevel level)
    {
        var comparison = new NpsComparison(counts, counts);
        if (!counts.IsEmpty)
        {
            Assert.Equal(0, comparison.Delta!.Value.Points);
            Assert.Equal(1, comparison.PValue);
            Assert.True(comparison.GetConfidenceInterval(level)!.Value.Contains(0));
            Assert.Equal(ComparisonVerdict.Inconclusive, comparison.GetVerdict(level));
        }
    }

    [Property]
    public void Comparison_IsEqualByItsTwoSamples(SmallCounts a, SmallCounts b, SmallCounts c, SmallCounts d)
    {
        var one = new NpsComparison(a.Counts, b.Counts);
        var other = new NpsComparison(c.Counts, d.Counts);

        Assert.Equal(one, new NpsComparison(a.Counts, b.Counts));
        Assert.Equal(one.GetHashCode(), new NpsComparison(a.Counts, b.Counts).GetHashCode());
        Assert.Equal(a == c && b == d, one == other);
        Assert.Equal(a == b, one == new NpsComparison(b.Counts, a.Counts));
    }

    [Property]
    public void Interval_IsOrderedInRange_AndScoreTestContainsTheDelta(
        ResponseCounts a, ResponseCounts b, ConfidenceLevel level, IntervalMethod method)
    {
        var comparison = new NpsComparison(a, b);
        if (comparison.GetConfidenceInterval(level, method) is ConfidenceInterval interval)
        {
            Assert.True(interval.Lower >= -200);
            Assert.True(interval.Lower <= interval.Upper);
            Assert.True(interval.Upper <= 200);
            Assert.True(method != IntervalMethod.ScoreTest || interval.Contains(comparison.Delta!.Value.Points));
        }
    }

    [Property]
    public void Interval_HigherLevel_ContainsTheLower(ResponseCounts a, ResponseCounts b, ConfidenceLevel one, ConfidenceLevel other)
    {
        var comparison = new NpsComparison(a, b);
        if (comparison.GetConfidenceInterval(one < other ? one : other) is ConfidenceInterval inner)
        {
            ConfidenceInterval outer = comparison.GetConfidenceInterval(one < other ? other : one)!.Value;

            // 1e-9 points: the limits come out of root searches.
            Assert.True(outer.Lower <= inner.Lower + 1e-9 && inner.Upper <= outer.Upper + 1e-9, $"{outer} does not contain {inner}");
        }
    }

    [Property]
    public void Significance_PValueIntervalAndVerdictAgree(SmallCounts a, SmallCounts b, ConfidenceLevel level)
    {
        var comparison = new NpsComparison(a.Counts, b.Counts);
        AssertAgreement(comparison, level);
    }

    [Fact]
    public void Significance_EveryPairOfSamplesOfFive_Agrees()
    {
        List<ResponseCounts> tables = [.. AllTables(5)];
        foreach (ResponseCounts a in tables)
        {
            foreach (ResponseCounts b in tables)
            {
                AssertAgreement(new NpsComparison(a, b), default);
            }
        }
    }

    private static void AssertAgreement(NpsComparison comparison, ConfidenceLevel level)
    {
        if (comparison.PValue is not double p)
        {
            Assert.Equal(ComparisonVerdict.NoResponses, comparison.GetVerdict(level));
            return;
        }

        bool significant = p < level.Alpha;
        Assert.Equal(significant, comparison.IsSignificant(level));
        Assert.Equal(significant, !comparison.GetConfidenceInterval(level)!.Value.Contains(0));
        Assert.Equal(
            !significant ? ComparisonVerdict.Inconclusive
            : comparison.Delta!.Value.Points > 0 ? ComparisonVerdict.Higher
            : ComparisonVerdict.Lower,
            comparison.GetVerdict(level));
    }

    private static IEnumerable<ResponseCounts> AllTables(int total) =>
        from promoters in Enumerable.Range(0, total + 1)
        from passives in Enumerable.Range(0, total + 1 - promoters)
        select new ResponseCounts(promoters, passives, total - promoters - passives);

    private static ResponseCounts Swapped(ResponseCounts counts) => new(counts.Detractors, counts.Passives, counts.Promoters);
}
