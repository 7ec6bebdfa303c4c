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
    [InlineData("F0", 12.5, "+13")]
    [InlineData("F0", -12.5, "-13")]
    [InlineData("F1", 1.15, "+1.2")]
    [InlineData("G", 5, "+5.0")]
    public void ToString_AnyFormat_RoundsHalfAwayFromZero_AndNeverShowsMinusZero(string format, double points, string expected)
    {
        Assert.Equal(expected, new NetPromoterScore(points).ToString(format, Invariant));
        Assert.Equal(expected, Formatted(new NpsDelta(points), format, Invariant));
    }

    [Theory]
    [InlineData("F0", 42, "+42")]
    [InlineData("f2", 42, "+42.00")]
    [InlineData("N1", 42, "+42.0")]
    [InlineData("N", 42, "+42.00")]
    [InlineData("0.0", 42, "+42.0")]
    [InlineData("0.0", -42, "-42.0")]
    [InlineData("0.0", 0.01, "0.0")]
    [InlineData("0.0 'of 100'", -0.01, "0.0 of 100")]
    [InlineData("+0.0", 42, "+42.0")]
    [InlineData("0.0 'points; 100 at most'", 42, "+42.0 points; 100 at most")]
    [InlineData("0\\;", 42, "+42;")]
    [InlineData("0;(0);even", 42, "42")]
    [InlineData("0;(0);even", -42, "(42)")]
    [InlineData("0;(0);even", -0.01, "even")]
    [InlineData("G4", 42.345, "+42.35")]
    public void ToString_EveryFormat_ShowsTheSign_UnlessItHasSections(string format, double points, string expected)
    {
        Assert.Equal(expected, new NetPromoterScore(points).ToString(format, Invariant));
        Assert.Equal(expected, string.Format(Invariant, $"{{0:{format}}}", new NpsDelta(points)));
        Assert.Equal(expected, Formatted(new NpsDelta(points), format, Invariant));
    }

    [Theory]
    [InlineData("P")]
    [InlineData("p1")]
    [InlineData("C")]
    [InlineData("E3")]
    [InlineData("R")]
    [InlineData("X")]
    [InlineData("D")]
    [InlineData("q")]
    public void ToString_FormatThatWouldMislead_IsRefused(string format)
    {
        Assert.Contains($"\"{format}\"", Assert.Throws<FormatException>(() => new NetPromoterScore(42).ToString(format, Invariant)).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => ConfidenceLevel.Percent95.ToString(format, Invariant));
        Assert.Throws<FormatException>(() => new ResponseCounts(1, 1, 1).GetPercentages()!.Value.ToString(format, Invariant));
    }

    [Property]
    public void Round_ShowsAsManyDecimals_AndIsEqualToThePoints(NetPromoterScore score, byte decimals)
    {
        int kept = decimals % 13;
        NetPromoterScore rounded = score.Round(kept);
        NpsDelta delta = new NpsDelta(score.Points).Round(kept);

        Assert.Equal(score.ToString($"F{kept}", Invariant), rounded.ToString(null, Invariant));
        Assert.Equal(rounded.ToString(null, Invariant), rounded.ToString("G", Invariant));
        Assert.Equal(rounded.ToString(null, Invariant), delta.ToString(null, Invariant));
        Assert.Equal(new NetPromoterScore(rounded.Points), rounded);
        Assert.Equal(new NetPromoterScore(rounded.Points).GetHashCode(), rounded.GetHashCode());
        Assert.Equal(new NpsDelta(delta.Points), delta);
        Assert.Equal(new NpsDelta(delta.Points).GetHashCode(), delta.GetHashCode());
        Assert.Equal(0, rounded.CompareTo(new NetPromoterScore(rounded.Points)));
    }

    [Property]
    public void TryFormat_InAnyCultureAndFormat_WritesTheText_OrSaysThatThereIsNoRoom(NetPromoterScore score, byte culture, byte format, byte decimals)
    {
        var local = CultureInfo.GetCultureInfo(Cultures.Names[culture % Cultures.Names.Length]);
        string pattern = (string[])["", "G", "F0", "N2", "0.0", "0;-0;even"] is var patterns ? patterns[format % patterns.Length] : "";
        NetPromoterScore value = score.Round(decimals % 4);
        string text = value.ToString(pattern, local);

        Assert.Equal(text, Formatted(value, pattern, local));
#if NET
        for (int room = 0; room < text.Length; room++)
        {
            Assert.False(((ISpanFormattable)value).TryFormat(new char[room], out int written, pattern, local));
            Assert.Equal(0, written);
        }
#endif
    }

    private static string Formatted<T>(T value, string format, IFormatProvider provider)
#if NET
        where T : ISpanFormattable
    {
        Span<char> buffer = stackalloc char[60];
        Assert.True(value.TryFormat(buffer, out int written, format, provider));
        return buffer[..written].ToString();
#else
        where T : IFormattable
    {
        return value.ToString(format, provider);
#endif
    }

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
    public void Round_ToTwelveDecimals_KeepsAScoreOfFewDecimals_AndMovesNoneByMore(NetPromoterScore score)
    {
        NetPromoterScore few = new(Math.Round(score.Points, 4));

        Assert.Equal(few, few.Round(12));
        Assert.InRange(Math.Abs(score.Round(12).Points - score.Points), 0, 0.51e-12);
    }

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
