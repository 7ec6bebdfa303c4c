namespace Nps.Core.Tests;

[Properties(MaxTest = 10_000)]
public class PlanningLaws
{
    [Property]
    public void ForDelta_IsTheSmallestSizeWithThePower(
        ushort anyDelta, byte anyPower, ConfidenceLevel level, SmallCounts baseline, SmallCounts current)
    {
        double delta = 1 + (anyDelta % 199);
        double power = (anyPower + 1) / 257.0;

        long responses = SampleSize.ForDelta(-delta, power, level, baseline.Counts, current.Counts);

        Assert.True(SampleSize.Power(delta, responses, responses, level, baseline.Counts, current.Counts) >= power);
        if (responses > 1)
        {
            Assert.True(SampleSize.Power(delta, responses - 1, responses - 1, level, baseline.Counts, current.Counts) < power);
        }
    }

    [Property]
    public void MinimumDetectableDelta_HasThePower(ushort baseline, ushort current, byte anyPower, ConfidenceLevel level)
    {
        double power = (anyPower + 1) / 257.0;
        if (SampleSize.MinimumDetectableDelta(1 + baseline, 1 + current, power, level) is NpsDelta delta && delta.Points > 0)
        {
            Assert.True(SampleSize.Power(delta.Points, 1 + baseline, 1 + current, level) >= power - 1e-12);
        }
    }

    [Property]
    public void ForMarginOfError_IsTheSmallestSizeWithTheMargin(ushort anyMargin, ConfidenceLevel level, SmallCounts pilot)
    {
        double margin = (1 + (anyMargin % 1000)) / 10.0;
        double variance = pilot.Counts.StandardError is double error && error > 0 ? error * error * pilot.Counts.Total : 10_000;

        long responses = SampleSize.ForMarginOfError(margin, level, pilot.Counts);

        Assert.True(level.CriticalValue * Math.Sqrt(variance / responses) <= margin * (1 + 1e-12));
        Assert.True(responses == 1 || level.CriticalValue * Math.Sqrt(variance / (responses - 1)) >= margin * (1 - 1e-12));
    }

    [Property]
    public void ForMarginOfError_SmallPopulation_NeedsNoMoreThanEverybody(byte anyMargin, ConfidenceLevel level, ushort population)
    {
        double margin = (1 + anyMargin) / 4.0;
        long all = SampleSize.ForMarginOfError(margin, level);
        long some = SampleSize.ForMarginOfError(margin, level, population: 1 + population);

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
