using Nps.Core.Coverage;

namespace Nps.Core.Tests;

public class OverlappingComparisonTests
{
    [Fact]
    public void OnePassiveWhoBecamePromoter_IsNoCertainty()
    {
        NpsTransitions one = NpsTransitions.FromTable(default, new(1, 0, 0), default);

        Assert.Equal(0.479500122186953, one.CompareWaves().PValue!.Value, 1e-14);
        Assert.Equal(1 / Math.Sqrt(2), one.CompareWaves().ZStatistic!.Value, 1e-15);
        Assert.Equal(one.GetConfidenceInterval(), one.CompareWaves().GetConfidenceInterval());
        Assert.Equal(-138.035205686828, one.GetConfidenceInterval()!.Value.Lower, 1e-10);
    }

    [Fact]
    public void OnePromoterBeforeAnotherPersonDetractorAfter_IsTheIndependentTest() =>
        Assert.Equal(0.157299207050285, NpsTransitions.FromTable(default, default, default, new(1, 0, 0), new(0, 0, 1)).CompareWaves().PValue!.Value, 1e-14);

    [Fact]
    public void ThreePromotersThenThreeOtherPassives_IsTheIndependentTest() =>
        Assert.Equal(0.0832645166635504, NpsTransitions.FromTable(default, default, default, new(3, 0, 0), new(0, 3, 0)).CompareWaves().PValue!.Value, 1e-14);

    [Fact]
    public void EverybodyRoseByOneStep_HasAStandardErrorOfExactlyZero()
    {
        var risen = NpsTransitions.FromTable(default, passives: new(2, 0, 0), detractors: new(0, 2, 0));

        Assert.Equal(0, risen.StandardError);
        Assert.Equal(0, risen.CompareWaves().StandardError);
    }

    [Fact]
    public void Size_FewResponsesWithoutOverlap_IsNotThatOfWald()
    {
        // Shares .5/.3/.2 in both waves of five: Wald claimed a change in 11.6 % of samples.
        double size = (
            from before in EveryTable.Samples(5)
            from after in EveryTable.Samples(5)
            where NpsTransitions.FromTable(default, default, default, before, after).CompareWaves().IsSignificant()
            select Probability(before) * Probability(after)).Sum();

        Assert.InRange(size, 0.01, 0.075);

        static double Probability(ResponseCounts n) =>
            120 / (Factorial(n.Promoters) * Factorial(n.Passives) * Factorial(n.Detractors))
            * Math.Pow(0.5, n.Promoters) * Math.Pow(0.3, n.Passives) * Math.Pow(0.2, n.Detractors);

        static double Factorial(long n) => n <= 1 ? 1 : n * Factorial(n - 1);
    }

    [Fact]
    public void FewUnmatchedAnswers_MoveZSmoothly()
    {
        // From the paired test of the table of Fleiss, Levin and Paik, answers of one wave only come in.
        double last = Fleiss(default, default).ZStatistic!.Value;
        Assert.Equal(3.87298334620742, Fleiss(default, default).CompareWaves().ZStatistic!.Value, 1e-13);
        for (int more = 1; more <= 20; more++)
        {
            double z = Fleiss(new(more, more, more), new(more, more, more)).CompareWaves().ZStatistic!.Value;
            Assert.InRange(z, last - 0.2, last);
            last = z;
        }

        static NpsTransitions Fleiss(ResponseCounts before, ResponseCounts after) =>
            NpsTransitions.FromTable(new(35, 5, 0), new(15, 20, 5), new(10, 5, 5), before, after);
    }

    [Fact]
    public void GeneralFit_WithoutOverlapAndWithCompleteOverlap_IsTheOtherTwoTests()
    {
        double[] deltas = [-1.9, -1.2, -0.4, 0, 0.03, 0.7, 1.5];
        foreach (ResponseCounts before in EveryTable.Samples(3))
        {
            foreach (ResponseCounts after in EveryTable.Samples(4))
            {
                OverlappingSample apart = NpsTransitions.FromTable(default, default, default, before, after).ToSample();
                Assert.All(deltas, delta => Relative.AssertClose(
                    ScoreTestDifference.StandardError(before.ToSample(), after.ToSample(), delta), JointFit.StandardError(apart, delta), 1e-9, $"{before} {after} {delta}"));
            }
        }

        foreach (NpsTransitions table in Enumerable.Range(1, 4).SelectMany(EveryTable.Changes))
        {
            foreach (double delta in deltas.Where(delta => 100 * delta < table.Delta!.Value.Points))
            {
                double expected = table.Test.ZBelow(delta);
                double actual = (table.Test.Difference - delta) / JointFit.StandardError(table.ToSample(), delta);
                Relative.AssertClose(expected, actual, 1e-9, $"{table} {delta}");
            }
        }
    }

    [Fact]
    public void ADipOfZ_IsWhereTheIntervalEnds_AndWhatThePValueSays()
    {
        // Nobody in common changed, and the variance is small where nobody may: a difference further away is less surprising.
        OverlappingComparison steady = NpsTransitions.FromTable(
            new(0, 0, 0), new(0, 6, 0), default, new(1, 0, 0), new(0, 1, 0)).CompareWaves();
        OverlappingScoreTest test = steady.Test.Exchanged;
        double nearest = test.ZBelow(0);
        double smallest = Enumerable.Range(0, 2000).Select(step => test.ZBelow(-step / 1000.0)).Min();

        Assert.True(smallest < nearest - 0.01, $"{smallest} at the dip, {nearest} at 0");
        Assert.Equal(-smallest, steady.ZStatistic!.Value, 1e-5);
        Assert.InRange(-steady.ZStatistic.Value, 0, smallest);

        foreach (double level in (double[])[0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.99])
        {
            var question = Question.Of(steady);
            question.AssertAgreement(ConfidenceLevel.FromFraction(level));
            ConfidenceInterval interval = steady.GetConfidenceInterval(ConfidenceLevel.FromFraction(level))!.Value;
            double z = ConfidenceLevel.FromFraction(level).CriticalValue;

            // Seen from the exchanged waves the upper limit is a lower one: nothing below it is accepted.
            double outermost = Enumerable.Range(1, 3999).Select(step => -2 + (step / 1000.0)).First(delta => delta >= test.Difference || test.ZBelow(delta) <= z);
            Assert.InRange(-interval.Upper / 100, outermost - 0.0011, outermost);
        }
    }

    [Fact]
    public void Waves_MoreAnswersThanALongHolds_AreRefused() =>
        Assert.Throws<OverflowException>(() => NpsTransitions.FromTable(new(1, 0, 0), default, default, new(long.MaxValue, 0, 0)));
}
