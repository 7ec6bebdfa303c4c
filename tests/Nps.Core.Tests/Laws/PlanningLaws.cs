using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

[Properties(MaxTest = 300)]
public class PlanningLaws
{
    // Sizes drawn by FsCheck start small; these spread over the whole range from the first case on.
    private static readonly Arbitrary<int> Responses = Gen.Choose(1, 70).ToArbitrary();
    private static readonly Arbitrary<NpsDelta> Deltas =
        (from tenths in Gen.Choose(100, 2000) from sign in Gen.Elements(-1, 1) select new NpsDelta(sign * tenths / 10.0)).ToArbitrary();

    private static readonly Arbitrary<ComparisonPlan> Plans =
        (from baseline in Pilot from current in Pilot
         from power in Gen.Choose(1, 99)
         from level in Generators.Level().Generator
         from ratio in Gen.Elements(1, 1, 1, 2, 0.5, 0.2, 3.3)
         select new ComparisonPlan().WithPilots(baseline, current).WithPower(power / 100.0).WithLevel(level).WithAllocationRatio(ratio))
        .ToArbitrary();

    private static readonly Arbitrary<(NpsDelta Margin, ConfidenceLevel Level)> Questions =
        (from tenths in Gen.Choose(20, 1000) from level in Generators.Level().Generator select (new NpsDelta(tenths / 10.0), level)).ToArbitrary();

    private static Gen<ResponseCounts> Pilot => Gen.Frequency(
        (1, Gen.Constant(ResponseCounts.Empty)),
        (1, Gen.Elements(new ResponseCounts(95, 5, 0), new ResponseCounts(0, 0, 7), new ResponseCounts(1, 98, 1), new ResponseCounts(97, 2, 1))),
        (4, Generators.SmallCounts().Generator.Select(small => small.Counts)));

    [Property]
    public Property GetSampleSize_IsTheSmallestSizeWithThePower_AndStays() => Prop.ForAll(Plans, Deltas, (plan, delta) =>
    {
        long responses = plan.GetSampleSize(delta);

        Assert.True(PowerOf(plan, delta, responses) >= plan.TargetPower);
        Assert.True(responses == 1 || PowerOf(plan, delta, responses - 1) < plan.TargetPower);
        for (long more = 1; more <= 4; more++)
        {
            Assert.True(PowerOf(plan, delta, responses + more) >= plan.TargetPower);
        }

        Assert.Equal(responses, plan.GetSampleSize(new(-delta.Points)));
    });

    [Fact]
    public void GetPower_PilotsAlike_DependsOnTheirSharesOnly()
    {
        ComparisonPlan plan = new ComparisonPlan().WithPilots(new ResponseCounts(95, 5, 0), new ResponseCounts(95, 5, 0));
        ComparisonPlan larger = plan.WithPilots(new ResponseCounts(190, 10, 0), new ResponseCounts(285, 15, 0));
        NpsDelta delta = new(31.4);

        // The direction is upwards at every size, as for all pilots that are alike; downwards the power of 23 + 5 is 0.48.
        Assert.All(Enumerable.Range(1, 60), size =>
        {
            long current = (size + 4) / 5;
            Assert.InRange(plan.GetPower(delta, size, current), 0, 0.05);
            Assert.Equal(plan.GetPower(delta, size, current), larger.GetPower(delta, size, current), 1e-6);
        });
    }

    [Property]
    public Property GetSampleSize_HarderQuestions_TakeNoFewer() => Prop.ForAll(Plans, Deltas, Gen.Choose(1, 50).ToArbitrary(), (plan, delta, percent) =>
    {
        long responses = plan.GetSampleSize(delta);
        double less = 1 - (percent / 100.0);

        // Where chance alone comes close to the target, the spread of the moved pilots matters more than their distance.
        if (plan.TargetPower >= 0.5 && plan.Level.Fraction >= 0.8)
        {
            Assert.True(plan.GetSampleSize(new(less * delta.Points)) >= responses);
        }

        Assert.True(plan.WithPower(less * plan.TargetPower).GetSampleSize(delta) <= responses);
        Assert.True(plan.WithLevel(ConfidenceLevel.FromFraction(less * plan.Level.Fraction)).GetSampleSize(delta) <= responses);
    });

    [Property]
    public Property GetPower_ExchangingGroupsOrCategories_IsTheSame() => Prop.ForAll(Plans, Responses, Responses, (plan, baseline, current) =>
    {
        NpsDelta delta = new(30);
        double power = plan.GetPower(delta, baseline, current);

        Assert.InRange(power, 0, 1);
        if (plan.BaselinePilot.Score != plan.CurrentPilot.Score)
        {
            Assert.Equal(power, plan.WithPilots(plan.CurrentPilot, plan.BaselinePilot).GetPower(delta, current, baseline), 1e-7);
            Assert.Equal(power, plan.WithPilots(Swapped(plan.BaselinePilot), Swapped(plan.CurrentPilot)).GetPower(delta, baseline, current), 1e-7);
        }
    });

    [Property]
    public Property GetPower_LargerDifferenceOrLowerLevel_IsNoLess() => Prop.ForAll(Plans, Responses, Gen.Choose(1, 100).ToArbitrary(), (plan, responses, points) =>
    {
        double power = plan.GetPower(new(points), responses, responses);

        // In tiny samples the power of a small difference is that of chance, which depends on the spread. At low levels chance alone
        // comes close to any power: a single response of each group is significant at 12.82 % wherever the two differ, and pilots that
        // are moved further apart may leave more shares alike.
        if (plan.Level.Fraction >= 0.8 && power >= 0.5 + (plan.Level.Alpha / 2))
        {
            Assert.InRange(plan.GetPower(new(2 * points), responses, responses), power - 1e-7, 1);
        }

        Assert.InRange(plan.WithLevel(ConfidenceLevel.FromFraction(0.9 * plan.Level.Fraction)).GetPower(new(points), responses, responses), power - 1e-7, 1);
    });

    [Property]
    public Property GetMinimumDetectableDelta_HasThePower() => Prop.ForAll(Plans, Responses, Responses, (plan, baseline, current) =>
    {
        NpsDelta? delta = plan.GetMinimumDetectableDelta(baseline, current);
        if (delta is not NpsDelta found)
        {
            Assert.True(plan.GetPower(new(200), baseline, current) < plan.TargetPower);
        }
        else if (found.Points > 0)
        {
            Assert.Equal(plan.TargetPower, plan.GetPower(found, baseline, current), 1e-7);
        }
        else
        {
            Assert.True(plan.GetPower(new(1e-9), baseline, current) >= plan.TargetPower - 1e-7);
        }
    });

    /// <summary>The walk along the border against the test itself, sample by sample.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 9)]
    [InlineData(9, 4)]
    [InlineData(8, 8)]
    [InlineData(2, 15)]
    [InlineData(20, 3)]
    [InlineData(15, 15)]
    public void Enumeration_IsTheTestOfEveryPairOfSamples(int baselineSize, int currentSize)
    {
        TrinomialSample baseline = new(0.5, 0.3, 0.2);
        TrinomialSample current = new(0.15, 0.25, 0.6);
        foreach (double fraction in (double[])[0.1, 0.5, 0.8, 0.95, 0.999])
        {
            ConfidenceLevel level = ConfidenceLevel.FromFraction(fraction);
            double power = 0;
            foreach ((ResponseCounts before, double first) in Samples(baseline, baselineSize))
            {
                foreach ((ResponseCounts after, double second) in Samples(current, currentSize))
                {
                    power += new NpsComparison(before, after).IsSignificant(level) ? first * second : 0;
                }
            }

            Assert.Equal(power, ScoreTestEnumeration.Power(baseline, baselineSize, current, currentSize, level.CriticalValue), 1e-8);
        }
    }

    [Property]
    public Property ForMarginOfError_IsTheSmallestSizeWithTheMargin() => Prop.ForAll(
        Pilot.ToArbitrary(), Gen.Choose(20, 1000).ToArbitrary(), Generators.Level(), (pilot, tenths, level) =>
        {
            double half = tenths / 1000.0;
            var margin = new PlannedMargin(PlannedGroups.SharesOf(pilot), level.CriticalValue, null);

            long responses = SampleSize.ForMarginOfError(new(tenths / 10.0), level, pilot);

            Assert.True(Expected(responses) <= half * (1 + 1e-12));
            Assert.True(responses == 1 || Expected(responses - 1) > half * (1 - 1e-12));

            double Expected(long answers) => answers <= PlannedMargin.LargestEnumerated ? margin.Mean((int)answers) : margin.AtShares(answers);
        });

    [Property]
    public Property ForMarginOfError_HarderQuestions_TakeNoFewer() => Prop.ForAll(
        Pilot.ToArbitrary(), Questions, Gen.Choose(1, 3000).ToArbitrary(), (pilot, question, population) =>
        {
            (NpsDelta margin, ConfidenceLevel level) = question;
            long responses = SampleSize.ForMarginOfError(margin, level, pilot);
            long ofFew = SampleSize.ForMarginOfError(margin, level, pilot, population);

            Assert.True(SampleSize.ForMarginOfError(new(0.8 * margin.Points), level, pilot) >= responses);
            Assert.True(SampleSize.ForMarginOfError(margin, ConfidenceLevel.FromFraction(0.9 * level.Fraction), pilot) <= responses);
            Assert.InRange(ofFew, 1, Math.Min(responses, population));
            Assert.InRange(SampleSize.ForMarginOfError(margin, level, pilot, 2L * population), ofFew, responses);
        });

    [Property]
    public Property EveryQuestion_AwkwardAssumptions_HasAnAnswerInRange() => Prop.ForAll(
        Awkward.Counts.ToArbitrary(), Awkward.Levels.ToArbitrary(), Gen.Choose(0, 62).ToArbitrary(), (pilot, level, bits) =>
        {
            ResponseCounts other = new(pilot.Detractors, pilot.Passives, pilot.Promoters);
            ComparisonPlan plan = new ComparisonPlan().WithPilots(pilot, other).WithLevel(level);
            long responses = 1L << bits;
            foreach (double points in (double[])[double.Epsilon, 1e-9, 3, 199.9, 200])
            {
                Assert.InRange(plan.GetPower(new(points), responses, responses), 0, 1);
                Assert.InRange(plan.GetPower(new(points), long.MaxValue, responses), 0, 1);
            }

            Assert.InRange(plan.GetMinimumDetectableDelta(responses, long.MaxValue)?.Points ?? 200, 0, 200);
            Assert.InRange(plan.GetSampleSize(new(200)), 1, long.MaxValue);
            Assert.InRange(plan.GetSampleSize(new(5)), 1, long.MaxValue);
            Assert.InRange(SampleSize.ForMarginOfError(new(5), level, pilot), 1, long.MaxValue);
            Assert.InRange(SampleSize.ForMarginOfError(new(double.Epsilon), level, pilot, responses), 1, responses);
            Assert.InRange(SampleSize.ForMarginOfError(new(100), level, pilot, responses), 1, responses);
        });

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
            // Of targets just below 100 even the largest total there is falls short.
            Assert.True(target.Points == 100 ? counts.Promoters < counts.Total : With(long.MaxValue - counts.Total) < target);
        }

        NetPromoterScore? With(long more) => (counts + new ResponseCounts(more, 0, 0)).Score;
    }

    private static double PowerOf(ComparisonPlan plan, NpsDelta delta, long baseline) =>
        plan.GetPower(delta, baseline, Math.Max(1, (long)Math.Ceiling(plan.AllocationRatio * baseline)));

    private static IEnumerable<(ResponseCounts Counts, double Probability)> Samples(TrinomialSample shares, int size)
    {
        for (int promoters = 0; promoters <= size; promoters++)
        {
            double chance = Choose(size, promoters) * Math.Pow(shares.Promoters, promoters);
            for (int detractors = 0; detractors <= size - promoters; detractors++)
            {
                int passives = size - promoters - detractors;
                yield return (
                    new ResponseCounts(promoters, passives, detractors),
                    chance * Choose(size - promoters, detractors) * Math.Pow(shares.Detractors, detractors) * Math.Pow(shares.Passives, passives));
            }
        }
    }

    private static double Choose(int n, int k) => Enumerable.Range(1, k).Aggregate(1.0, (ways, i) => ways * (n - k + i) / i);

    private static ResponseCounts Swapped(ResponseCounts counts) => new(counts.Detractors, counts.Passives, counts.Promoters);
}
