using Nps.Core.Coverage;

namespace Nps.Core.Tests;

/// <summary>p-value, interval, verdict and equivalence agree in every small table of every comparison.</summary>
public class ComparisonAgreementTests
{
    private static readonly ConfidenceLevel[] Levels = [default, ConfidenceLevel.Percent90, ConfidenceLevel.FromFraction(0.5)];

    // The coverage program goes on to 8 + 8.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Independent_EveryPair_Agrees(int responses)
    {
        ResponseCounts[] samples = [.. EveryTable.Samples(responses)];
        ResponseCounts[] others = [.. Enumerable.Range(1, responses).SelectMany(EveryTable.Samples)];
        foreach (ResponseCounts sample in samples)
        {
            foreach (ResponseCounts other in others)
            {
                Question.Of(new NpsComparison(sample, other)).AssertAgreement(default);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Paired_EveryTable_Agrees(int respondents) =>
        Assert.All(EveryTable.Changes(respondents), table => Assert.All(Levels, Question.Of(table).AssertAgreement));

    [Theory]
    [InlineData(1, 1, 1, 1)]
    [InlineData(1, 2, 2, 1)]
    [InlineData(2, 1, 0, 1)]
    [InlineData(2, 2, 2, 7)]
    [InlineData(3, 2, 2, 31)]
    public void Overlapping_EveryTableOrEverySoManyth_Agrees(int common, int onlyBefore, int onlyAfter, int every)
    {
        int index = 0;
        foreach (NpsTransitions table in EveryTable.Waves(common, onlyBefore, onlyAfter))
        {
            if (index++ % every == 0)
            {
                Question question = Question.Of(table.CompareWaves());
                question.AssertAgreement(default);
                question.AssertEquivalenceAgrees(new NpsDelta(90), 0.2);
            }
        }
    }

    [Fact]
    public void Equivalence_EverySmallComparison_AgreesWithItsInterval()
    {
        double[] margins = [10, 40, 50, 75, 100, 150, 200];
        IEnumerable<Question> questions =
        [
            .. from baseline in EveryTable.Samples(4) from current in EveryTable.Samples(4) select Question.Of(new NpsComparison(baseline, current)),
            .. EveryTable.Changes(5).Select(Question.Of),
        ];
        foreach (Question question in questions)
        {
            foreach (double margin in margins)
            {
                question.AssertEquivalenceAgrees(new NpsDelta(margin), 0.05);
                question.AssertEquivalenceAgrees(new NpsDelta(margin), 0.2);
            }
        }
    }

    [Fact]
    public void Equivalence_TheLimitItselfAsMargin_IsNotWithin_TheNextDoubleIs()
    {
        // Strictly inside, to the last bit: with the larger limit as margin the scores are not equivalent; with the next double they are.
        ConfidenceLevel ninety = ConfidenceLevel.Percent90;
        IEnumerable<Question> questions =
        [
            .. from baseline in EveryTable.Samples(5) from current in EveryTable.Samples(3) select Question.Of(new NpsComparison(baseline, current)),
            .. EveryTable.Changes(6).Select(Question.Of),
        ];
        foreach (Question question in questions)
        {
            ConfidenceInterval interval = question.Interval(ninety)!.Value;
            double limit = Math.Max(-interval.Lower, interval.Upper);
            Assert.False(question.Equivalence(new NpsDelta(limit))!.IsEquivalent(), question.Name);
            if (limit < 200)
            {
                Assert.True(question.Equivalence(new NpsDelta(Math.BitIncrement(limit)))!.IsEquivalent(), question.Name);
            }
        }
    }

    [Fact]
    public void Monotone_TestsThatSaySo_Are()
    {
        // What the inversion relies on: Z falls as δ rises.
        foreach (long[] n in Enumerable.Range(1, 6).SelectMany(total => EveryTable.Of(total, 5)))
        {
            AssertFalling(new PairedScoreTest(n[0], n[1], n[2], n[3], n[4]));
        }

        foreach (ResponseCounts baseline in EveryTable.Samples(3).Concat(EveryTable.Samples(4)))
        {
            foreach (ResponseCounts current in EveryTable.Samples(2).Concat(EveryTable.Samples(5)))
            {
                AssertFalling(new IndependentScoreTest(baseline.ToSample(), current.ToSample(), (current.Score!.Value - baseline.Score!.Value).Points / 100));
            }
        }

        static void AssertFalling<TTest>(TTest test)
            where TTest : struct, IDifferenceTest<TTest>
        {
            double last = double.PositiveInfinity;
            for (int step = -199; step / 100.0 < test.Difference; step++)
            {
                double z = test.ZBelow(step / 100.0);
                Assert.True(z <= last + 1e-12, $"{test}: {z:R} at {step} after {last:R}");
                last = z;
            }
        }
    }
}
