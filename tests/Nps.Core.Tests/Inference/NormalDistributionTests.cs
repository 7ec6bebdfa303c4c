using System.Text.Json;

namespace Nps.Core.Tests;

/// <summary>Against values computed at fifty digits, see Reference/scripts/normal_distribution.py.</summary>
public class NormalDistributionTests
{
    // A few units in the last place: 26 terms of a series and two exponentials, or two polynomials and a logarithm.
    private const double Tolerance = 1e-15;

    [Fact]
    public void UpperTail_FromTheCentreToTheSmallestDoubles_IsExactToTheLastDigits()
    {
        foreach (JsonElement item in ReferenceFile.Load("normal-distribution").GetProperty("upper_tail").EnumerateArray())
        {
            AssertRelative(item.Double("p"), NormalDistribution.UpperTail(item.Double("z")), item.Double("z"));
        }
    }

    [Fact]
    public void UpperTailQuantile_FromTheCentreToTheSmallestDoubles_IsExactToTheLastDigits()
    {
        foreach (JsonElement item in ReferenceFile.Load("normal-distribution").GetProperty("quantile").EnumerateArray())
        {
            AssertRelative(item.Double("z"), NormalDistribution.UpperTailQuantile(item.Double("p")), item.Double("p"));
        }
    }

    [Fact]
    public void PValue_AtTheEnds_IsOneAndZero()
    {
        Assert.Equal(1, NormalDistribution.TwoSidedPValue(0));
        Assert.Equal(1, NormalDistribution.TwoSidedPValue(-1e-300));
        Assert.Equal(0, NormalDistribution.TwoSidedPValue(double.PositiveInfinity));
        Assert.Equal(0, NormalDistribution.TwoSidedPValue(double.NegativeInfinity));
        Assert.Equal(0, NormalDistribution.UpperTail(1e10));
        Assert.Equal(0, NormalDistribution.UpperTailQuantile(0.5));
    }

    [Property]
    public void Quantile_IsAntisymmetric(ConfidenceLevel level) =>
        Assert.Equal(
            NormalDistribution.UpperTailQuantile(level.Fraction),
            -NormalDistribution.UpperTailQuantile(1 - level.Fraction),
            1e-12); // 1 − level is rounded.

    private static void AssertRelative(double expected, double actual, double at) =>
        Assert.True(
            Math.Abs(actual - expected) <= Tolerance * Math.Abs(expected), $"at {at:R}: expected {expected:R}, got {actual:R}");
}
