using FsCheck;
using FsCheck.Fluent;

namespace Nps.Core.Tests;

[Properties(MaxTest = 10_000)]
public class TestLaws
{
    [Property]
    public void TestAgainst_RejectsExactlyWhatTheIntervalExcludes(SmallCounts small, NetPromoterScore reference, ConfidenceLevel level)
    {
        if (small.Counts.TestAgainst(reference) is NpsReferenceTest test)
        {
            Assert.Equal(test.IsSignificant(level), !small.Counts.GetConfidenceInterval(level)!.Value.Contains(reference.Points));
            Assert.Equal(test.PValue < level.Alpha, test.IsSignificant(level));
        }
    }

    [Property]
    public void TestAgainst_SwappingPromotersAndDetractors_NegatesToTheBit(ResponseCounts counts, NetPromoterScore reference)
    {
        NpsReferenceTest? test = counts.TestAgainst(reference);
        NpsReferenceTest? mirrored = Swapped(counts).TestAgainst(new NetPromoterScore(-reference.Points));

        Assert.Equal(test?.ZStatistic, -mirrored?.ZStatistic);
        Assert.Equal(test?.PValue, mirrored?.PValue);
        Assert.Equal(test?.Delta.Points, -mirrored?.Delta.Points);
    }

    [Property]
    public void TestAgainst_TheObservedScore_ShowsNothing(ResponseCounts counts)
    {
        if (counts.Score is NetPromoterScore score)
        {
            // The score in points and the one on [−1, 1] may differ in a last bit, so p is 1 to rounding.
            Assert.Equal(1, counts.TestAgainst(score)!.PValue, 1e-6);
            Assert.Equal(0, counts.TestAgainst(score)!.Delta.Points);
        }
    }

    [Property]
    public void Homogeneity_OfTwoSamples_IsTheSquaredComparison(SmallCounts a, SmallCounts b)
    {
        if (new NpsComparison(a.Counts, b.Counts).ZStatistic is double z)
        {
            HomogeneityTest test = HomogeneityTest.FromCounts([a.Counts, b.Counts])!;

            Assert.Equal(1, test.DegreesOfFreedom);
            Relative.AssertClose(z * z, test.ChiSquared, 1e-9, $"{a} and {b}");
            Relative.AssertClose(NormalDistribution.TwoSidedPValue(z), test.PValue, 1e-9, "p");
        }
    }

    [Property]
    public void Homogeneity_AnyOrderAndEmptySamples_ChangeNothing(SmallCounts a, SmallCounts b, SmallCounts c)
    {
        HomogeneityTest? one = HomogeneityTest.FromCounts([a.Counts, b.Counts, c.Counts]);
        HomogeneityTest? other = HomogeneityTest.FromCounts([c.Counts, default, a.Counts, b.Counts]);

        Assert.Equal(one is null, other is null);
        if (one is not null)
        {
            Relative.AssertClose(one.ChiSquared, other!.ChiSquared, 1e-9);
            Assert.Equal(one.DegreesOfFreedom, other.DegreesOfFreedom);
            Assert.InRange(one.PValue, 0, 1);
        }
    }

    [Property]
    public void Adjust_NeverLowers_KeepsTheOrder_AndHolmIsAboveBenjaminiHochberg(byte[] raw)
    {
        double[] p = [.. raw.Select(value => value / 255.0)];
        double[] holm = PValues.Adjust(p, MultipleTesting.Holm);
        double[] benjaminiHochberg = PValues.Adjust(p, MultipleTesting.BenjaminiHochberg);

        for (int i = 0; i < p.Length; i++)
        {
            Assert.True(p[i] <= benjaminiHochberg[i] && p[i] <= holm[i]);
            Assert.True(benjaminiHochberg[i] <= holm[i] * (1 + 1e-15));
            Assert.InRange(holm[i], 0, 1);
            for (int j = 0; j < i; j++)
            {
                Assert.True(p[i] > p[j] || (holm[i] <= holm[j] && benjaminiHochberg[i] <= benjaminiHochberg[j]));
            }
        }
    }

    [Fact]
    public void Adjust_BenjaminiHochberg_NeverLowers_ToTheLastBit()
    {
        double[] p = [0.8048836448252591, 0.3353423705954768, 0.8666738536519343];
        Assert.Equal([p[2], p[2], p[2]], PValues.Adjust(p, MultipleTesting.BenjaminiHochberg));
    }

    [Property]
    public Property Adjust_AnyDoubles_NeverLowers() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).Select(number => number / (double)int.MaxValue).ListOf().ToArbitrary(), p =>
        {
            foreach (MultipleTesting correction in Enum.GetValues<MultipleTesting>())
            {
                double[] adjusted = PValues.Adjust([.. p], correction);
                Assert.All(p.Zip(adjusted), pair => Assert.InRange(pair.Second, pair.First, 1));
            }
        });

    private static ResponseCounts Swapped(ResponseCounts counts) => new(counts.Detractors, counts.Passives, counts.Promoters);
}
