using System.Globalization;

namespace Nps.Core.Tests;

public class ScoreTextTests
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    [Theory]
    [InlineData(42.3, "+42.3")]
    [InlineData(-13, "-13.0")]
    [InlineData(0, "0.0")]
    [InlineData(-0.0, "0.0")]
    [InlineData(-0.04, "0.0")]
    [InlineData(0.04, "0.0")]
    [InlineData(0.05, "+0.1")]
    [InlineData(-0.05, "-0.1")]
    [InlineData(100, "+100.0")]
    public void ToString_Default_ShowsSignAndOneDecimal(double points, string expected)
    {
        Assert.Equal(expected, new NetPromoterScore(points).ToString(null, Invariant));
        Assert.Equal(expected, new NpsDelta(points).ToString(null, Invariant));
        Assert.Equal(expected, string.Create(Invariant, $"{new NetPromoterScore(points)}"));
        Assert.Equal(expected, string.Create(Invariant, $"{new NpsDelta(points)}"));
    }

    [Theory]
    [InlineData("0.00", -0.001, "0.00")]
    [InlineData("F1", -0.01, "0.0")]
    [InlineData("F0", 12.5, "13")]
    [InlineData("F0", -12.5, "-13")]
    [InlineData("F1", 1.15, "1.2")]
    [InlineData("G", 5, "+5.0")]
    public void ToString_AnyFormat_RoundsHalfAwayFromZero_AndNeverShowsMinusZero(string format, double points, string expected)
    {
        Assert.Equal(expected, new NetPromoterScore(points).ToString(format, Invariant));
        Span<char> buffer = stackalloc char[20];
        Assert.True(((ISpanFormattable)new NpsDelta(points)).TryFormat(buffer, out int written, format, Invariant));
        Assert.Equal(expected, buffer[..written].ToString());
    }

    [Fact]
    public void TryFormat_NoRoom_SaysSo() =>
        Assert.False(((ISpanFormattable)new NetPromoterScore(42)).TryFormat(new char[2], out _, default, Invariant));

    [Fact]
    public void ToString_CultureWithComma_UsesIt() =>
        Assert.Equal("+42,3", new NetPromoterScore(42.3).ToString(null, CultureInfo.GetCultureInfo("de-DE")));

    [Theory]
    [InlineData(33.333333333333336, 0, 33)]
    [InlineData(38.46153846153846, 0, 38)]
    [InlineData(0.5, 0, 1)]
    [InlineData(-0.5, 0, -1)]
    [InlineData(2.5, 0, 3)]
    [InlineData(1.15, 1, 1.2)]
    [InlineData(-1.15, 1, -1.2)]
    [InlineData(1.005, 2, 1.01)]
    [InlineData(99.95, 1, 100)]
    public void Round_Halves_GoAwayFromZero(double points, int decimals, double expected)
    {
        Assert.Equal(expected, new NetPromoterScore(points).Round(decimals).Points);
        Assert.Equal(expected, new NpsDelta(points).Round(decimals).Points);
    }

    [Property]
    public void Round_AndToString_Agree(NetPromoterScore score) =>
        Assert.Equal(score.ToString(null, Invariant), score.Round(1).ToString(null, Invariant));

    [Property]
    public void Round_ToTwelveDecimals_KeepsTheScore(NetPromoterScore score) =>
        Assert.Equal(score, score.Round(12));

    [Theory]
    [InlineData(-1)]
    [InlineData(13)]
    public void Round_DecimalsOutOfRange_Throws(int decimals)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(NetPromoterScore).Round(decimals));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(NpsDelta).Round(decimals));
    }

    [Theory]
    [InlineData(100.1, 200.1)]
    [InlineData(-100.1, -200.1)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(double.PositiveInfinity, double.NegativeInfinity)]
    public void Constructor_OutOfRange_Throws(double score, double delta)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NetPromoterScore(score));
        Assert.Throws<ArgumentOutOfRangeException>(() => new NpsDelta(delta));
    }

    [Property]
    public void Difference_OfScores_IsADelta(NetPromoterScore a, NetPromoterScore b)
    {
        Assert.Equal(a.Points - b.Points, (a - b).Points);
        Assert.Equal(a - b, a.Minus(b));
        Assert.Equal(a > b, a - b > default(NpsDelta));
        Assert.Equal(a < b, a - b < default(NpsDelta));
        Assert.Equal(a >= b, a - b >= default(NpsDelta));
        Assert.Equal(a <= b, a - b <= default(NpsDelta));
        Assert.Equal(Math.Sign(a.CompareTo(b)), Math.Sign((a - b).CompareTo(default)));
    }
}
