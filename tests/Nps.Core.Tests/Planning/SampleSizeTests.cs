namespace Nps.Core.Tests;

public class SampleSizeTests
{
    [Fact]
    public void ForMarginOfError_Examples()
    {
        // z²/E² = 1.96²/0.05² = 1536.6 in the worst case.
        Assert.Equal(1537, SampleSize.ForMarginOfError(5));
        Assert.Equal(SampleSize.ForMarginOfError(5), SampleSize.ForMarginOfError(5, pilot: new ResponseCounts(9, 0, 0)));
        Assert.True(SampleSize.ForMarginOfError(5, pilot: new ResponseCounts(50, 30, 20)) < 1537);
        Assert.Equal(1, SampleSize.ForMarginOfError(5, population: 1));
    }

    [Fact]
    public void ForDelta_AllocationRatio_MovesResponsesToTheOtherGroup()
    {
        long equal = SampleSize.ForDelta(10);
        long fewer = SampleSize.ForDelta(10, allocationRatio: 3);

        Assert.Equal(SampleSize.ForDelta(-10), equal);
        Assert.True(SampleSize.Power(10, fewer, 3 * fewer) >= 0.8);
        Assert.True(SampleSize.Power(10, fewer - 1, 3 * (fewer - 1)) < 0.8);
        Assert.True(fewer < equal && 4 * fewer > 2 * equal);
    }

    [Fact]
    public void MinimumDetectableDelta_TinyGroups_IsNull() =>
        Assert.Null(SampleSize.MinimumDetectableDelta(1, 1));

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(100.1)]
    [InlineData(double.NaN)]
    public void ForMarginOfError_NoMargin_Throws(double margin) =>
        Assert.Equal("marginOfError", Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.ForMarginOfError(margin)).ParamName);

    [Theory]
    [InlineData(0)]
    [InlineData(200.1)]
    [InlineData(-201)]
    [InlineData(double.NaN)]
    public void Delta_ZeroOrOutOfRange_Throws(double delta)
    {
        Assert.Equal("delta", Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.ForDelta(delta)).ParamName);
        Assert.Equal("delta", Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.Power(delta, 10, 10)).ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Power_CertainOrNone_Throws(double power)
    {
        Assert.Equal("power", Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.ForDelta(10, power)).ParamName);
        Assert.Equal("power", Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.MinimumDetectableDelta(10, 10, power)).ParamName);
    }

    [Fact]
    public void Sizes_OutOfRange_AreNamed()
    {
        Assert.Equal("population", Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.ForMarginOfError(5, population: 0)).ParamName);
        Assert.Equal("allocationRatio", Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.ForDelta(5, allocationRatio: 0)).ParamName);
        Assert.Equal("baselineResponses", Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.Power(5, 0, 1)).ParamName);
        Assert.Equal("currentResponses", Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.Power(5, 1, 0)).ParamName);
    }

    [Fact]
    public void PromotersNeededFor_Examples()
    {
        Assert.Equal(40, new ResponseCounts(40, 40, 20).PromotersNeededFor(new NetPromoterScore(42.857142857142854)));
        Assert.Equal(0, new ResponseCounts(40, 40, 20).PromotersNeededFor(new NetPromoterScore(20)));
        Assert.Null(new ResponseCounts(40, 1, 0).PromotersNeededFor(new NetPromoterScore(100)));
        Assert.Equal(0, new ResponseCounts(40, 0, 0).PromotersNeededFor(new NetPromoterScore(100)));
        Assert.Equal(1, ResponseCounts.Empty.PromotersNeededFor(new NetPromoterScore(-100)));
    }
}
