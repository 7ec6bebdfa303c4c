namespace Nps.Core.Tests;

public class ComparisonPlanTests
{
    private static readonly ComparisonPlan Plan = new();

    [Fact]
    public void New_HasTheDefaults()
    {
        Assert.Equal(ConfidenceLevel.Percent95, Plan.Level);
        Assert.Equal(0.8, Plan.TargetPower);
        Assert.Equal(ResponseCounts.Empty, Plan.BaselinePilot);
        Assert.Equal(ResponseCounts.Empty, Plan.CurrentPilot);
        Assert.Equal(1, Plan.AllocationRatio);
    }

    [Fact]
    public void With_ChangesOneAssumption_AndLeavesThePlanAlone()
    {
        ResponseCounts spring = new(50, 30, 20);
        ResponseCounts autumn = new(40, 40, 20);
        ComparisonPlan all = Plan.WithLevel(ConfidenceLevel.Percent99).WithPower(0.9).WithPilots(spring, autumn).WithAllocationRatio(3);

        Assert.Equal(new ComparisonPlan(), Plan);
        Assert.Equal(ConfidenceLevel.Percent99, all.Level);
        Assert.Equal(0.9, all.TargetPower);
        Assert.Equal(spring, all.BaselinePilot);
        Assert.Equal(autumn, all.CurrentPilot);
        Assert.Equal(3, all.AllocationRatio);
        Assert.Equal(all, Plan.WithAllocationRatio(3).WithPilots(spring, autumn).WithPower(0.9).WithLevel(ConfidenceLevel.Percent99));
        Assert.All(
            (ComparisonPlan[])[all.WithLevel(default), all.WithPower(0.8), all.WithPilots(autumn, spring), all.WithAllocationRatio(1)],
            other => Assert.NotEqual(all, other));
    }

    [Fact]
    public void GetSampleSize_AllocationRatio_MovesResponsesToTheOtherGroup()
    {
        long equal = Plan.GetSampleSize(new(10));
        long fewer = Plan.WithAllocationRatio(3).GetSampleSize(new(10));

        Assert.Equal(Plan.GetSampleSize(new(-10)), equal);
        Assert.True(Plan.GetPower(new(10), fewer, 3 * fewer) >= 0.8);
        Assert.True(Plan.GetPower(new(10), fewer - 1, 3 * (fewer - 1)) < 0.8);
        Assert.True(fewer < equal && 4 * fewer > 2 * equal);
    }

    [Fact]
    public void GetMinimumDetectableDelta_TinyGroups_IsNull() => Assert.Null(Plan.GetMinimumDetectableDelta(1, 1));

    [Fact]
    public void NoDelta_IsRefused()
    {
        Assert.Equal("delta", Assert.Throws<ArgumentOutOfRangeException>(() => Plan.GetSampleSize(default)).ParamName);
        Assert.Equal("delta", Assert.Throws<ArgumentOutOfRangeException>(() => Plan.GetPower(default, 10, 10)).ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(80)]
    [InlineData(double.NaN)]
    public void WithPower_CertainOrNone_Throws(double power) =>
        Assert.Equal("power", Assert.Throws<ArgumentOutOfRangeException>(() => Plan.WithPower(power)).ParamName);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void WithAllocationRatio_NoRatio_Throws(double ratio) =>
        Assert.Equal("ratio", Assert.Throws<ArgumentOutOfRangeException>(() => Plan.WithAllocationRatio(ratio)).ParamName);

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    [InlineData(long.MinValue)]
    public void Sizes_OutOfRange_AreNamed(long size)
    {
        Assert.Equal("baseline", Assert.Throws<ArgumentOutOfRangeException>(() => Plan.GetPower(new(5), size, 1)).ParamName);
        Assert.Equal("current", Assert.Throws<ArgumentOutOfRangeException>(() => Plan.GetPower(new(5), 1, size)).ParamName);
        Assert.Equal("baseline", Assert.Throws<ArgumentOutOfRangeException>(() => Plan.GetMinimumDetectableDelta(size, 1)).ParamName);
        Assert.Equal("current", Assert.Throws<ArgumentOutOfRangeException>(() => Plan.GetMinimumDetectableDelta(1, size)).ParamName);
    }

    [Fact]
    public void GetSampleSize_BeyondLong_Overflows()
    {
        Assert.Throws<OverflowException>(() => Plan.GetSampleSize(new(1e-8)));
        Assert.Throws<OverflowException>(() => Plan.GetSampleSize(new(1e-160)));
        Assert.Throws<OverflowException>(() => Plan.WithAllocationRatio(1e-300).GetSampleSize(new(10)));
    }
}
