namespace Nps.Core.Tests;

[Properties(MaxTest = 10_000)]
public class PlanningLaws
{
    [Property]
    public void GetSampleSize_IsTheSmallestSizeWithThePower(
        ushort anyDelta, byte anyPower, ConfidenceLevel level, SmallCounts baseline, SmallCounts current)
    {
        var delta = new NpsDelta(1 + (anyDelta % 199));
        ComparisonPlan plan = new ComparisonPlan()
            .WithLevel(level).WithPower((anyPower + 1) / 257.0).WithPilots(baseline.Counts, current.Counts);

        long responses = plan.GetSampleSize(new(-delta.Points));

        Assert.True(plan.GetPower(delta, responses, responses) >= plan.TargetPower);
        if (responses > 1)
        {
            Assert.True(plan.GetPower(delta, responses - 1, responses - 1) < plan.TargetPower);
        }
    }

    [Property]
    public void GetMinimumDetectableDelta_HasThePower(ushort baseline, ushort current, byte anyPower, ConfidenceLevel level)
    {
        ComparisonPlan plan = new ComparisonPlan().WithLevel(level).WithPower((anyPower + 1) / 257.0);
        if (plan.GetMinimumDetectableDelta(1 + baseline, 1 + current) is NpsDelta delta && delta.Points > 0)
        {
            Assert.True(plan.GetPower(delta, 1 + baseline, 1 + current) >= plan.TargetPower - 1e-12);
        }
    }

    [Property]
    public void ForMarginOfError_IsTheSmallestSizeWithTheMargin(ushort anyMargin, ConfidenceLevel level, SmallCounts pilot)
    {
        double margin = (1 + (anyMargin % 1000)) / 10.0;
        double variance = pilot.Counts.StandardError is double error && error > 0 ? error * error * pilot.Counts.Total : 10_000;

        long responses = SampleSize.ForMarginOfError(new(margin), level, pilot.Counts);

        Assert.True(level.CriticalValue * Math.Sqrt(variance / responses) <= margin * (1 + 1e-12));
        Assert.True(responses == 1 || level.CriticalValue * Math.Sqrt(variance / (responses - 1)) >= margin * (1 - 1e-12));
    }

    [Property]
    public void ForMarginOfError_SmallPopulation_NeedsNoMoreThanEverybody(byte anyMargin, ConfidenceLevel level, ushort population)
    {
        double margin = (1 + anyMargin) / 4.0;
        long all = SampleSize.ForMarginOfError(new(margin), level);
        long some = SampleSize.ForMarginOfError(new(margin), level, population: 1 + population);

        Assert.InRange(some, 1, Math.Min(all, 1 + population));
    }

    [Property]
    public void PromotersNeededFor_IsTheSmallestNumberThatReaches(ResponseCounts counts, NetPromoterScore target)
    {
        long? needed = counts.PromotersNeededFor(target);
        if (needed is long number)
        {
            Assert.True(With(number) >= target);
            Assert.True(number == 0 || !(With(number - 1) >= target));
        }
        else
        {
            Assert.True(target.Points == 100 && counts.Promoters < counts.Total);
        }

        NetPromoterScore? With(long more) => (counts + new ResponseCounts(more, 0, 0)).Score;
    }
}
