using System.Globalization;

namespace Nps.Core.Tests;

public class ConfidenceIntervalTests
{
    [Fact]
    public void ToString_ShowsLimitsAndLevel()
    {
        ConfidenceInterval interval = new ResponseCounts(600, 250, 150).GetConfidenceInterval(ConfidenceLevel.FromPercent(99.9))!.Value;

        Assert.Equal("[+36.9, +52.3] at 99.9 %", interval.ToString(null, CultureInfo.InvariantCulture));
        Assert.Equal("[+36,9; +52,3] at 99,9 %", interval.ToString(null, CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("[+36.94, +52.32] at 99.9 %", interval.ToString("0.00", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void MarginOfError_IsHalfTheWidth_AndContainsIncludesTheLimits()
    {
        ConfidenceInterval interval = new ResponseCounts(6, 2, 2).GetConfidenceInterval(method: IntervalMethod.AdjustedWald)!.Value;

        Assert.Equal((interval.Upper - interval.Lower) / 2, interval.MarginOfError);
        Assert.True(interval.Contains(interval.Lower));
        Assert.True(interval.Contains(interval.Upper));
        Assert.False(interval.Contains(Math.BitDecrement(interval.Lower)));
        Assert.False(interval.Contains(Math.BitIncrement(interval.Upper)));
        Assert.False(interval.Contains(double.NaN));
    }

    [Theory]
    [InlineData(-200.1, 0, "lower")]
    [InlineData(double.NaN, 0, "lower")]
    [InlineData(double.NegativeInfinity, 0, "lower")]
    [InlineData(0, 200.1, "upper")]
    [InlineData(0, double.NaN, "upper")]
    public void New_LimitsOutOfRange_AreNamed(double lower, double upper, string paramName) =>
        Assert.Equal(
            paramName,
            Assert.Throws<ArgumentOutOfRangeException>(() => new ConfidenceInterval(lower, upper, default, default)).ParamName);

    [Fact]
    public void New_LimitsOutOfOrder_OrAnUndefinedMethod_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => new ConfidenceInterval(5, 4.5, default, default));

        Assert.StartsWith("The lower limit 5 is above the upper limit 4.5.", error.Message, StringComparison.Ordinal);
        Assert.Equal("method", Assert.Throws<ArgumentOutOfRangeException>(() => new ConfidenceInterval(4, 5, default, (IntervalMethod)3)).ParamName);
    }

    [Fact]
    public void New_NegativeZero_IsZero()
    {
        var interval = new ConfidenceInterval(-0.0, -0.0, default, default);

        Assert.Equal(default, interval);
        Assert.False(double.IsNegative(interval.Lower) || double.IsNegative(interval.Upper));
    }

    [Theory]
    [InlineData((IntervalMethod)3)]
    [InlineData((IntervalMethod)(-1))]
    public void GetConfidenceInterval_UndefinedMethod_Throws_EvenWithoutResponses(IntervalMethod method)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponseCounts.Empty.GetConfidenceInterval(method: method));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResponseCounts(1, 1, 1).GetConfidenceInterval(method: method));
        var comparison = new NpsComparison(ResponseCounts.Empty, ResponseCounts.Empty);
        Assert.Throws<ArgumentOutOfRangeException>(() => comparison.GetConfidenceInterval(method: method));
    }

    [Fact]
    public void GetConfidenceInterval_ABillionInEachClass_IsFineAndNarrow()
    {
        const long Billion = 1_000_000_000;
        ConfidenceInterval interval = new ResponseCounts(Billion, Billion, Billion).GetConfidenceInterval()!.Value;

        // z √(2/3) / √(3·10⁹) = 0.0000292 = 0.00292 points.
        Assert.Equal(0.002922, interval.MarginOfError, 1e-6);
    }
}
