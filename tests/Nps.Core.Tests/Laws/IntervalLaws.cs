namespace Nps.Core.Tests;

[Properties(MaxTest = 10_000)]
public class IntervalLaws
{
    [Property]
    public void New_FromTheLimitsOfAnInterval_IsTheSame(
        ResponseCounts counts, ResponseCounts other, ConfidenceLevel level, IntervalMethod method)
    {
        foreach (ConfidenceInterval? one in (ConfidenceInterval?[])[
            counts.GetConfidenceInterval(level, method), new NpsComparison(counts, other).GetConfidenceInterval(level, method)])
        {
            if (one is ConfidenceInterval interval)
            {
                Assert.Equal(interval, new ConfidenceInterval(interval.Lower, interval.Upper, interval.Level, interval.Method));
            }
        }
    }

    [Property]
    public void Interval_IsOrderedAndInRange(ResponseCounts counts, ConfidenceLevel level, IntervalMethod method)
    {
        if (counts.GetConfidenceInterval(level, method) is ConfidenceInterval interval)
        {
            Assert.True(interval.Lower >= -100);
            Assert.True(interval.Lower <= interval.Upper);
            Assert.True(interval.Upper <= 100);
            Assert.Equal(level, interval.Level);
            Assert.Equal(method, interval.Method);
        }
    }

    [Property]
    public void ScoreTestInterval_ContainsTheScore(ResponseCounts counts, ConfidenceLevel level)
    {
        if (counts.GetConfidenceInterval(level) is ConfidenceInterval interval)
        {
            Assert.True(interval.Contains(counts.Score!.Value.Points));
        }
    }

    [Property]
    public void ScoreTestInterval_HasWidth_EvenWhenAllAnswersAgree(ResponseCounts counts, ConfidenceLevel level)
    {
        if (counts.GetConfidenceInterval(level) is ConfidenceInterval interval)
        {
            Assert.True(interval.MarginOfError > 0);
            Assert.Equal(counts.Promoters == counts.Total, interval.Upper == 100);
            Assert.Equal(counts.Detractors == counts.Total, interval.Lower == -100);
        }
    }

    [Property]
    public void Interval_SwappingPromotersAndDetractors_MirrorsToTheBit(
        ResponseCounts counts, ConfidenceLevel level, IntervalMethod method)
    {
        var swapped = new ResponseCounts(counts.Detractors, counts.Passives, counts.Promoters);

        ConfidenceInterval? interval = counts.GetConfidenceInterval(level, method);
        ConfidenceInterval? mirrored = swapped.GetConfidenceInterval(level, method);

        Assert.Equal(interval?.Lower, -mirrored?.Upper);
        Assert.Equal(interval?.Upper, -mirrored?.Lower);
    }

    [Property]
    public void Interval_HigherLevel_ContainsTheLower(
        ResponseCounts counts, ConfidenceLevel one, ConfidenceLevel other, IntervalMethod method)
    {
        ConfidenceInterval? lower = counts.GetConfidenceInterval(one < other ? one : other, method);
        ConfidenceInterval? higher = counts.GetConfidenceInterval(one < other ? other : one, method);
        if (lower is ConfidenceInterval inner && higher is ConfidenceInterval outer)
        {
            Assert.True(outer.Lower <= inner.Lower && inner.Upper <= outer.Upper, $"{outer} does not contain {inner}");
        }
    }

    [Property]
    public void Interval_MoreOfTheSame_IsNarrower(ResponseCounts counts, ConfidenceLevel level)
    {
        ResponseCounts twice = counts + counts;
        if (!counts.IsEmpty)
        {
            Assert.True(
                twice.GetConfidenceInterval(level)!.Value.MarginOfError < counts.GetConfidenceInterval(level)!.Value.MarginOfError);
        }
    }

    [Property]
    public void ScoreTestLimits_AreWhereTheTestTurns(SmallCounts small, ConfidenceLevel level)
    {
        // At a limit inside the range the test statistic is exactly critical: the definition, by another route.
        ResponseCounts counts = small.Counts;
        if (counts.GetConfidenceInterval(level) is ConfidenceInterval interval)
        {
            double z = level.CriticalValue;
            if (counts.Detractors < counts.Total)
            {
                Relative.AssertClose(z, ZAgainst(interval.Lower / 100, counts), 1e-9, $"lower limit of {counts}");
            }

            if (counts.Promoters < counts.Total)
            {
                Relative.AssertClose(-z, ZAgainst(interval.Upper / 100, counts), 1e-9, $"upper limit of {counts}");
            }
        }
    }

    private static double ZAgainst(double score, ResponseCounts counts)
    {
        TrinomialSample sample = counts.ToSample();
        return (sample.Score - score) / Math.Sqrt(ConstrainedVariance.At(score, sample) / sample.Total);
    }
}
