using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>Tests against a fixed score, several samples, corrections, finite populations and sample sizes.</summary>
public class TestAndPlanningTests
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

    [Fact]
    public void ForMarginOfError_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("sample-size-one").EnumerateArray())
        {
            ResponseCounts pilot = Pilot(item.Double("p_promoter"), item.Double("p_detractor"));
            var margin = new NpsDelta(100 * item.Double("margin"));
            ConfidenceLevel level = ConfidenceLevel.FromFraction(item.Double("conf"));

            Assert.Equal(item.Int64("n_wald"), SampleSize.ForMarginOfError(margin, level, pilot));
            Assert.Equal(item.Int64("n_wald_fpc_N500"), SampleSize.ForMarginOfError(margin, level, pilot, population: 500));
            Assert.Equal(item.Int64("n_wald_fpc_N10000"), SampleSize.ForMarginOfError(margin, level, pilot, population: 10_000));
        }
    }

    [Fact]
    public void GetSampleSize_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("sample-size-two").EnumerateArray())
        {
            bool hasShares = item.TryGetProperty("p1", out _);
            ResponseCounts baseline = hasShares ? Pilot(item.Double("p1"), item.Double("d1")) : WithVariance(item.Double("v1"));
            ResponseCounts current = hasShares ? Pilot(item.Double("p2"), item.Double("d2")) : WithVariance(item.Double("v2"));
            var delta = new NpsDelta(100 * item.Double("difference"));
            ComparisonPlan plan = Plan(item).WithPilots(baseline, current);

            long responses = plan.GetSampleSize(delta);

            Assert.Equal(item.Int64("n_per_group"), responses);
            if (item.TryGetProperty("achieved_power", out JsonElement achieved))
            {
                Relative.AssertClose(achieved.GetDouble(), plan.GetPower(delta, responses, responses), 1e-9);
            }
        }
    }

    [Fact]
    public void GetMinimumDetectableDelta_MatchesReference()
    {
        foreach (JsonElement item in ReferenceFile.Load("minimum-detectable-difference").EnumerateArray())
        {
            NpsDelta? delta = Plan(item).WithPilots(WithVariance(item.Double("v1")), WithVariance(item.Double("v2")))
                .GetMinimumDetectableDelta(item.Int64("n1"), item.Int64("n2"));

            Relative.AssertClose(100 * item.Double("minimum_detectable_difference"), delta!.Value.Points, 1e-9);
        }
    }

    private static ComparisonPlan Plan(JsonElement item) =>
        new ComparisonPlan().WithLevel(ConfidenceLevel.FromFraction(item.Double("conf"))).WithPower(item.Double("power"));

    private static ResponseCounts Pilot(double promoters, double detractors)
    {
        // Shares in the file are multiples of 1/60 or of 1/100.
        const int Whole = 300;
        long p = (long)Math.Round(Whole * promoters);
        long d = (long)Math.Round(Whole * detractors);
        return new ResponseCounts(p, Whole - p - d, d);
    }

    // As many promoters as detractors: V is their share.
    private static ResponseCounts WithVariance(double variance)
    {
        const int Half = 1000;
        long each = (long)Math.Round(Half * variance);
        return new ResponseCounts(each, 2 * (Half - each), each);
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
