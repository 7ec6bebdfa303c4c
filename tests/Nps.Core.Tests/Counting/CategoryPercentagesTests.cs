namespace Nps.Core.Tests;

public class CategoryPercentagesTests
{
    [Theory]
    [InlineData(1, 1, 1, 0, "33 / 34 / 33")]
    [InlineData(1, 1, 1, 1, "33.3 / 33.4 / 33.3")]
    [InlineData(8, 2, 3, 0, "62 / 15 / 23")]
    [InlineData(0, 0, 7, 0, "0 / 0 / 100")]
    [InlineData(2309, 972, 1719, 0, "46 / 20 / 34")]
    [InlineData(2309, 972, 1719, 1, "46.2 / 19.4 / 34.4")]
    [InlineData(1, 0, 7, 0, "13 / 0 / 87")]
    [InlineData(1, 4, 1, 0, "17 / 66 / 17")]
    [InlineData(2, 2, 3, 0, "29 / 28 / 43")]
    [InlineData(3, 2, 2, 0, "43 / 28 / 29")]
    public void GetPercentages_LargestRemainders_GetTheUnitsLeft(long promoters, long passives, long detractors, int decimals, string expected) =>
        Assert.Equal(expected, new ResponseCounts(promoters, passives, detractors).GetPercentages(decimals).ToString());

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void GetPercentages_DecimalsOutOfRange_Throws(int decimals)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ResponseCounts(1, 1, 1).GetPercentages(decimals));
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponseCounts.Empty.GetPercentages(decimals));
    }

    [Fact]
    public void GetPercentages_HugeCounts_AreExact() =>
        Assert.Equal("50.000000 / 0.000000 / 50.000000", new ResponseCounts(long.MaxValue / 2, 0, long.MaxValue / 2).GetPercentages(6).ToString());

    [Fact]
    public void Default_IsLegal_AndSumsToHundred() =>
        Assert.Equal("0 / 100 / 0", default(CategoryPercentages).ToString());
}
