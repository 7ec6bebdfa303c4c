using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>Tests against a fixed score, several samples, corrections, finite populations and sample sizes.</summary>
public class TestAndPopulationTests
{
    [Fact]
    public void TestAgainst_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("reference-test").EnumerateArray())
        {
            NpsReferenceTest test = item.Counts().TestAgainst(new NetPromoterScore(100 * item.Double("nps0")))!;

            Relative.AssertClose(item.Double("score_z"), test.ZStatistic, 1e-10, "z");
            Relative.AssertClose(item.Double("score_p"), test.PValue, 1e-10, "p");
            Relative.AssertClose(100 * (item.Double("nps") - item.Double("nps0")), test.Delta.Points, 1e-12, "delta");
            Relative.AssertClose(
                item.Double("variance_constrained"), ConstrainedVariance.At(item.Double("nps0"), item.Counts().ToSample()), 1e-12, "V");
        }
    }

    [Fact]
    public void TestAgainst_Zero_MatchesTheSingleSampleFile()
    {
        foreach (JsonElement item in ReferenceFile.Load("single-sample").EnumerateArray())
        {
            NpsReferenceTest test = item.Counts().TestAgainst(default)!;

            Relative.AssertClose(item.GetProperty("test_nps_eq_0").Double("score_z"), test.ZStatistic, 1e-10, "z");
            Relative.AssertClose(item.GetProperty("test_nps_eq_0").Double("score_p"), test.PValue, 1e-10, "p");
        }
    }

    [Fact]
    public void HomogeneityTest_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("k-segments").EnumerateArray())
        {
            ResponseCounts[] groups = [.. item.GetProperty("groups").EnumerateArray().Select(
                group => new ResponseCounts(group[0].GetInt64(), group[1].GetInt64(), group[2].GetInt64()))];
            HomogeneityTest test = HomogeneityTest.FromCounts(groups)!;
            JsonElement expected = item.GetProperty("score_X2");

            Assert.Equal(item.Int64("df"), test.DegreesOfFreedom);
            Relative.AssertClose(expected.Double("x2"), test.ChiSquared, 1e-9, "X²");
            Relative.AssertClose(expected.Double("p"), test.PValue, 1e-9, "p");
            Relative.AssertClose(100 * expected.Double("common_nps"), test.CommonScore.Points, 1e-9, "common score");
        }
    }

    [Fact]
    public void Adjust_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("multiple-testing").EnumerateArray())
        {
            double[] p = Doubles(item, "p");

            AssertAll(Doubles(item, "holm"), PValues.Adjust(p, MultipleTesting.Holm));
            AssertAll(Doubles(item, "benjamini_hochberg"), PValues.Adjust(p, MultipleTesting.BenjaminiHochberg));
            AssertAll(p, PValues.Adjust(p, MultipleTesting.None));
        }
    }

    [Fact]
    public void FinitePopulation_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("finite-population").EnumerateArray())
        {
            ResponseCounts counts = item.Counts("counts");
            long population = item.Int64("population");
            foreach (JsonProperty level in item.GetProperty("ci").EnumerateObject())
            {
                AssertInterval(level, "wald_fpc", counts.GetConfidenceInterval(level.Level(), IntervalMethod.Wald, population));
                AssertInterval(level, "tango_neff_fpc", counts.GetConfidenceInterval(level.Level(), population: population));
            }
        }
    }

    private static void AssertInterval(JsonProperty level, string method, ConfidenceInterval? actual)
    {
        JsonElement expected = level.Value.GetProperty(method);
        Relative.AssertClose(Math.Max(-100, 100 * expected[0].GetDouble()), actual!.Value.Lower, 1e-12, method + " lower");
        Relative.AssertClose(Math.Min(100, 100 * expected[1].GetDouble()), actual.Value.Upper, 1e-12, method + " upper");
    }

    private static double[] Doubles(JsonElement item, string name) =>
        [.. item.GetProperty(name).EnumerateArray().Select(value => value.GetDouble())];

    private static void AssertAll(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.Equal(expected[i], actual[i], 1e-15);
        }
    }
}
