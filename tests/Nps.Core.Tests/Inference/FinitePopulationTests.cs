using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

public class FinitePopulationTests
{
    [Fact]
    public void SmallPopulation_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("second/finite-population").EnumerateArray())
        {
            if (item.GetProperty("kind").GetString() != "limits")
            {
                continue;
            }

            ResponseCounts counts = new(Whole(item.GetProperty("counts")[0]), Whole(item.GetProperty("counts")[1]), Whole(item.GetProperty("counts")[2]));
            long population = Whole(item.GetProperty("populationSize"));
            JsonElement sums = item.GetProperty("midPPopulationSums");

            ConfidenceInterval interval = counts.GetConfidenceInterval(population: population)!.Value;

            Assert.Equal(100.0 * Whole(sums[0]) / population, interval.Lower);
            Assert.Equal(100.0 * Whole(sums[1]) / population, interval.Upper);
        }
    }

    [Fact]
    public void OnePersonUnseen_HasNoImpossibleScores()
    {
        // Of 101 people 50/30/20 answered: the last one makes the score 29/101, 30/101 or 31/101.
        foreach (IntervalMethod method in Enum.GetValues<IntervalMethod>())
        {
            ConfidenceInterval interval = new ResponseCounts(50, 30, 20).GetConfidenceInterval(default, method, 101)!.Value;
            Assert.Equal(100 * 29.0 / 101, interval.Lower, 1e-13);
            Assert.Equal(100 * 31.0 / 101, interval.Upper, 1e-13);
        }
    }

    [Fact]
    public void AProbabilityOfExactlyHalfAlpha_IsNotAboveIt()
    {
        // One of twenty answered, a promoter. A population with no other promoter has P(S = 1)/2 = 1/40, which is .05/2 exactly: 18
        // detractors beside it would score −17/20, and are excluded as P is not above.
        ConfidenceInterval interval = new ResponseCounts(1, 0, 0).GetConfidenceInterval(population: 20)!.Value;

        Assert.Equal(100.0 * -16 / 20, interval.Lower);
        Assert.Equal(100, interval.Upper);
    }

    [Fact]
    public void MorePeopleThanDoublesTellApart_StayInRange()
    {
        ConfidenceInterval interval = new ResponseCounts(1L << 53, 0, 0).GetConfidenceInterval(population: (1L << 53) + 1)!.Value;
        Assert.InRange(interval.Lower, 99.99, 100);
        Assert.Equal(100, interval.Upper);
    }

    [Property(MaxTest = 2000)]
    public Property SmallPopulation_IsTheDefinition_AndExchangingMirrors() => Prop.ForAll(
        Samples, Generators.Level(), (sample, level) =>
        {
            ResponseCounts counts = sample.Counts;
            ConfidenceInterval interval = counts.GetConfidenceInterval(level, population: sample.Population)!.Value;
            ResponseCounts mirrored = new(counts.Detractors, counts.Passives, counts.Promoters);
            ConfidenceInterval other = mirrored.GetConfidenceInterval(level, population: sample.Population)!.Value;

            Assert.Equal(interval.Lower, -other.Upper);
            Assert.Equal(interval.Upper, -other.Lower);
            Assert.True(interval.Contains(counts.Score!.Value.Points));
            Assert.Equal(interval.Lower, 100.0 * LowerSumByDefinition(counts, sample.Population, level.Alpha) / sample.Population, 1e-12);
        });

    [Property(MaxTest = 2000)]
    public Property AnyPopulationAndMethod_OnlyPossibleScores_AndHigherLevelsAreWider() => Prop.ForAll(
        Awkward.Counts.ToArbitrary(), Awkward.Levels.ToArbitrary(), Gen.Choose(0, 10).ToArbitrary(), (counts, level, doublings) =>
        {
            long silent = Math.Min(long.MaxValue - counts.Total, counts.Total >> doublings);
            long population = counts.Total + silent;
            foreach (IntervalMethod method in Enum.GetValues<IntervalMethod>())
            {
                ConfidenceInterval? found = counts.GetConfidenceInterval(level, method, population);
                if (found is not ConfidenceInterval interval)
                {
                    Assert.True(counts.IsEmpty);
                    continue;
                }

                double lowest = new ResponseCounts(counts.Promoters, counts.Passives, counts.Detractors + silent).Score!.Value.Points;
                double highest = new ResponseCounts(counts.Promoters + silent, counts.Passives, counts.Detractors).Score!.Value.Points;
                Assert.InRange(interval.Lower, lowest, interval.Upper);
                Assert.InRange(interval.Upper, interval.Lower, highest);
                if (method == IntervalMethod.ScoreTest)
                {
                    Assert.True(interval.Contains(counts.Score!.Value.Points));
                    ConfidenceInterval wider = counts.GetConfidenceInterval(
                        ConfidenceLevel.FromFraction((1 + level.Fraction) / 2 < 1 ? (1 + level.Fraction) / 2 : level.Fraction), method, population)!.Value;
                    Assert.True(wider.Lower <= interval.Lower + 1e-12 && wider.Upper >= interval.Upper - 1e-12);
                }
            }
        });

    private static readonly Arbitrary<(ResponseCounts Counts, int Population)> Samples =
        (from c in Gen.Choose(0, 9).ArrayOf(3)
         from silent in Gen.Choose(0, 12)
         let counts = new ResponseCounts(c[0], c[1], c[0] + c[1] + c[2] == 0 ? 1 : c[2])
         select (counts, (int)counts.Total + silent)).ToArbitrary();

    /// <summary>The least sum of a population with P(S > s) + P(S = s)/2 above α/2, by going through all of them; not above the sample's.</summary>
    private static int LowerSumByDefinition(ResponseCounts sample, int population, double alpha)
    {
        int silent = population - (int)sample.Total;
        int s = (int)(sample.Promoters - sample.Detractors);
        int least = (int)Math.Floor((double)s * population / sample.Total);
        for (int morePromoters = 0; morePromoters <= silent; morePromoters++)
        {
            for (int moreDetractors = 0; moreDetractors + morePromoters <= silent; moreDetractors++)
            {
                long promoters = sample.Promoters + morePromoters;
                long detractors = sample.Detractors + moreDetractors;
                decimal beyond = 0;
                for (long p = 0; p <= Math.Min(promoters, sample.Total); p++)
                {
                    for (long d = 0; d <= Math.Min(detractors, sample.Total - p); d++)
                    {
                        decimal samples = Choose(promoters, p) * Choose(detractors, d)
                            * Choose(population - promoters - detractors, sample.Total - p - d);
                        beyond += p - d > s ? 2 * samples : p - d == s ? samples : 0;
                    }
                }

                if (beyond > (decimal)alpha * Choose(population, sample.Total))
                {
                    least = Math.Min(least, s + morePromoters - moreDetractors);
                }
            }
        }

        return least;
    }

    private static decimal Choose(long n, long k)
    {
        decimal ways = k <= n ? 1 : 0;
        for (long i = 1; i <= k && ways > 0; i++)
        {
            ways = ways * (n - k + i) / i;
        }

        return ways;
    }

    private static long Whole(JsonElement text) => long.Parse(text.GetString()!, CultureInfo.InvariantCulture);
}
