namespace Nps.Core.Tests;

public class SampleSizeTests
{
    [Fact]
    public void ForMarginOfError_Examples()
    {
        // Half promoters and half detractors: ±√(k/(1 + k)) with k = z²/n, so that n = z²(1/E² − 1) = 1532.7.
        Assert.Equal(1533, SampleSize.ForMarginOfError(new(5)));
        Assert.Equal(SampleSize.ForMarginOfError(new(5)), SampleSize.ForMarginOfError(new(5), pilot: new ResponseCounts(9, 0, 0)));
        Assert.True(SampleSize.ForMarginOfError(new(5), pilot: new ResponseCounts(50, 30, 20)) < 1533);
        Assert.Equal(1, SampleSize.ForMarginOfError(new(5), population: 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(100.1)]
    public void ForMarginOfError_NoMargin_Throws(double margin) =>
        Assert.Equal("marginOfError", Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.ForMarginOfError(new NpsDelta(margin))).ParamName);

    [Theory]
    [InlineData(0L)]
    [InlineData(-1L)]
    public void ForMarginOfError_NoPopulation_Throws(long population) =>
        Assert.Equal(
            "population",
            Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.ForMarginOfError(new(5), population: population)).ParamName);

    [Theory]
    [InlineData(1e-8)]
    [InlineData(1e-160)]
    public void ForMarginOfError_TinyMargin_Overflows_UnlessThePopulationBoundsIt(double margin)
    {
        Assert.Throws<OverflowException>(() => SampleSize.ForMarginOfError(new(margin)));
        Assert.Equal(1000, SampleSize.ForMarginOfError(new(margin), population: 1000));
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
